/** The shop's own clock, only when the person allowed the question. */

/**
 * Asks the page's own origin by HEAD, without cookies. Null when it does not answer or tells no
 * date. `differenceMs`: server minus machine, as exact as a header in whole seconds can be.
 */
export async function serverDate(): Promise<{
  date: string;
  seen: string;
  differenceMs: number;
} | null> {
  try {
    const asked = Date.now();
    const answer = await fetch(`${location.origin}/`, {
      method: 'HEAD',
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'manual',
      signal: AbortSignal.timeout(5_000),
    });
    const answered = Date.now();
    const date = Date.parse(answer.headers.get('date') ?? '');
    if (Number.isNaN(date)) return null;
    const middle = Math.round((asked + answered) / 2);
    return {
      date: new Date(date).toISOString(),
      seen: new Date(middle).toISOString(),
      differenceMs: date - middle,
    };
  } catch {
    return null;
  }
}
