/** How far a reading of legal pages is, in storage.session, for the popup to listen to. */
import { browser } from 'wxt/browser';
import { LegalProgress } from '../messages.ts';

const keyOf = (tabId: number) => `legal-progress:${tabId}`;

/** Null: nothing is being read for this tab. */
export async function readProgress(tabId: number): Promise<LegalProgress | null> {
  const key = keyOf(tabId);
  const progress = LegalProgress.safeParse((await browser.storage.session.get(key))[key]);
  return progress.success ? progress.data : null;
}

export async function tellProgress(tabId: number, progress: LegalProgress | null): Promise<void> {
  if (progress) await browser.storage.session.set({ [keyOf(tabId)]: progress });
  else await browser.storage.session.remove(keyOf(tabId));
}

/** Calls `listener` at each step of the reading for a tab, null at its end; answers the way to stop. */
export function onProgress(
  tabId: number,
  listener: (progress: LegalProgress | null) => void,
): () => void {
  const changed = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[keyOf(tabId)];
    if (!change) return;
    const progress = LegalProgress.safeParse(change.newValue);
    listener(progress.success ? progress.data : null);
  };
  browser.storage.session.onChanged.addListener(changed);
  return () => browser.storage.session.onChanged.removeListener(changed);
}
