/** One change of the journal after the other, over all pages of the extension. */

let last: Promise<unknown> = Promise.resolve();

/** Runs `work` when all earlier ones are done; in browsers with locks, also those of other pages. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks;
  const done = last.then(() => (locks ? locks.request('orders', work) : work())) as Promise<T>;
  last = done.catch(() => undefined);
  return done;
}
