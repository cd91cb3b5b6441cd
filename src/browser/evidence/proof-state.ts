/** How far the keeping of a proof is, per tab, in storage.session: the popup may come and go. */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

export const ProofState = z.object({
  tabId: z.number(),
  /** Null until something is stored. */
  draftId: z.nullable(z.string()),
  /** Address of the page state that is kept (see samePage): in this session's memory only. */
  page: z.string(),
  stage: z.enum(['reading', 'pictures', 'ready', 'failed']),
  /** Pictures taken, of how many. */
  done: z.number(),
  total: z.number(),
  /** Private details that were masked so far. */
  masked: z.number(),
  missing: z.number(),
  /** `storage-full`, or what went wrong in the browser's words. */
  error: z.nullable(z.string()),
});
export type ProofState = z.infer<typeof ProofState>;

const keyOf = (tabId: number) => `proof:${tabId}`;

/** Null when nothing was asked of this tab. */
export async function readProof(tabId: number): Promise<ProofState | null> {
  const state = ProofState.safeParse(
    (await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)],
  );
  return state.success ? state.data : null;
}

export async function writeProof(state: ProofState): Promise<ProofState> {
  await browser.storage.session.set({ [keyOf(state.tabId)]: state });
  return state;
}

/** Calls `listener` at each change; answers the way to stop. */
export function onProof(tabId: number, listener: (state: ProofState) => void): () => void {
  const changed = (changes: Record<string, { newValue?: unknown }>) => {
    const state = ProofState.safeParse(changes[keyOf(tabId)]?.newValue);
    if (state.success) listener(state.data);
  };
  browser.storage.session.onChanged.addListener(changed);
  return () => browser.storage.session.onChanged.removeListener(changed);
}
