/** Messages about proofs, from our own pages to the background; parsed at the border like the others. */
import * as z from 'zod/mini';

export const EvidenceMessage = z.discriminatedUnion('type', [
  /** Keep proof of the page in this tab. [ProofState: how it starts] */
  z.object({ type: z.literal('keep-proof'), tabId: z.number() }),
  /** How far it is; what was interrupted goes on. [ProofState, or null] */
  z.object({ type: z.literal('get-proof'), tabId: z.number() }),
]);
export type EvidenceMessage = z.infer<typeof EvidenceMessage>;
