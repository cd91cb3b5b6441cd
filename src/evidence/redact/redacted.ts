/** A capture after masking: what may be shown, hashed and kept. */
import * as z from 'zod/mini';
import { type Capture, PrivateClass } from '../capture.ts';

/** What was masked: why, where, how often; never what. */
export const Redaction = z.object({
  class: PrivateClass,
  /** `p01/dom`, `p01/text`, `p01/facts`, `p01/shots`, `p01/page`, `steps`, `notes`, `env`. */
  where: z.string(),
  count: z.number().check(z.int(), z.positive()),
});

export type Redaction = z.infer<typeof Redaction>;
export type Redacted = {
  /** Its report is made from the masked facts. */
  capture: Capture;
  redactions: Redaction[];
  /** Rules that judge the masked facts otherwise than the page: a reader must be told. */
  changedByMasking: string[];
};
