/** What a browser says when a page does not load, as a Refusal with its exit code. */
import { briefly, notReached, type Refusal, refuse } from './refusal.ts';

/** @param seconds how long was waited */
export function loadFailure(url: string, error: unknown, seconds: number): Refusal {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof Error && error.name === 'TimeoutError') {
    return notReached('timeout', { url, seconds });
  }
  const detail = /net::(ERR_\w+)/.exec(message)?.[1];
  if (detail === 'ERR_NAME_NOT_RESOLVED') return notReached('no-host', { url });
  // A download or an answer without content stops the navigation.
  if (detail === 'ERR_ABORTED') return refuse('download', { url, type: 'download' });
  if (detail?.includes('TIMED_OUT')) return notReached('timeout', { url, seconds });
  if (detail !== undefined) return notReached('refused', { url, detail });
  return pageCrashed(url, error);
}

/** The page went away while it was read. */
export function pageCrashed(url: string, error: unknown): Refusal {
  return notReached('page-crashed', { url, detail: briefly(error) });
}
