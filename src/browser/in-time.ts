/** Bounds what the browser may leave unanswered. */

/**
 * Milliseconds for a script that answers at once in a page that may be read. Chromium leaves the
 * call pending, for as long as the tab lives, where it withholds a site from the extension.
 */
export const AT_ONCE = 3_000;

/** What a page that does not answer is told to the user with. */
export const LATE = 'The page did not answer in time.';

/** The answer of `promise`. Throws when there is none after `ms` milliseconds. */
export function inTime<T>(promise: Promise<T>, ms: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(LATE)), ms);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
