import { useCallback, useEffect, useState } from 'preact/hooks';
import type { TabState } from '../browser/messages.ts';

/** How the popup reaches one tab's state. */
export type TabSource = {
  get(): Promise<TabState>;
  check(): Promise<TabState>;
  /** Calls back at each change; answers the way to stop. */
  listen(changed: (state: TabState) => void): () => void;
};

export type TabStateNow = {
  state: TabState | null;
  check(): void;
  /** Takes the state that another message answered. */
  take(answer: Promise<TabState>): void;
};

/**
 * The state of a tab, kept fresh. Opening the popup is the user's click: a page that is ready is
 * checked at once. A background that does not answer becomes the state `error`.
 * @param source must stay the same object as long as the tab is the same
 */
export function useTabState(source: TabSource): TabStateNow {
  const [state, setState] = useState<TabState | null>(null);
  const take = useCallback((answer: Promise<TabState>) => {
    answer.then(setState, (error) => setState((now) => stopped(now, error)));
  }, []);
  const check = useCallback(() => {
    setState((now) => now && { ...now, status: 'checking', progress: undefined });
    take(source.check());
  }, [source, take]);

  useEffect(() => {
    let heard = false;
    const stop = source.listen((changed) => {
      heard = true;
      setState(changed);
    });
    const opened = source.get().then((first) => {
      if (first.status === 'ready') {
        setState({ ...first, status: 'checking' });
        return source.check();
      }
      return first;
    });
    opened.then(
      // A check may end while the answer that it runs is on its way: what was heard is newer.
      (answer) => setState((now) => (heard && answer.status === 'checking' ? now : answer)),
      (error) => setState((now) => stopped(now, error)),
    );
    return stop;
  }, [source, take]);
  return { state, check, take };
}

const NOTHING_KNOWN = { tabId: -1, host: '', url: '', automatic: true };

function stopped(now: TabState | null, error: unknown): TabState {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { ...(now ?? NOTHING_KNOWN), status: 'error', report: null, error: text };
}
