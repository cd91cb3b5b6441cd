/** The pages' side of keeping proof. */
import { browser } from 'wxt/browser';
import type { EvidenceMessage } from './evidence-messages.ts';
import { ProofState } from './proof-state.ts';

/** Throws when the background does not answer in the shape of a ProofState. */
async function ask(message: EvidenceMessage): Promise<ProofState | null> {
  const answer: unknown = await browser.runtime.sendMessage(message);
  return answer === null ? null : ProofState.parse(answer);
}

export const keepProofOf = (tabId: number) => ask({ type: 'keep-proof', tabId });
export const proofOfTab = (tabId: number) => ask({ type: 'get-proof', tabId });
