/**
 * Waits for a condition by asking again and again, never longer than `atMost` milliseconds.
 * @returns the first answer that `good` accepts.
 * @throws with what was waited for and the last answer, when none came in time.
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T>,
  good: (answer: T) => boolean = Boolean,
  atMost = 15_000,
): Promise<T> {
  const end = Date.now() + atMost;
  let last: unknown = 'nothing';
  while (Date.now() < end) {
    try {
      const answer = await ask();
      if (good(answer)) return answer;
      last = answer;
    } catch (error) {
      last = error instanceof Error ? error.message : error;
    }
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  throw new Error(`waited ${atMost} ms for ${what}; last answer: ${JSON.stringify(last)}`);
}
