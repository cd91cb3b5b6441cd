/** What the readable files of a dossier are made from: the capture as sealed, and its seal. */

import type { Redacted } from '../../evidence/redact/redacted.ts';
import type { Grade } from '../../evidence/verify/verify.ts';

export type Sealed = {
  redacted: Redacted;
  /** RFC 3339, UTC. */
  sealedAt: string;
  /** SHA-256 of capture.wacz, hexadecimal. */
  hash: string;
  grade: Exclude<Grade, 'none'>;
  fingerprint: string | null;
  /** Time of the timestamp service, RFC 3339; null without a stamp. */
  stampedAt: string | null;
  /** Paths of the pictures in capture.wacz, page by page, in the order of the capture. */
  shots: string[][];
};

/** Host of the page that was open. */
export function hostOf({ capture }: Redacted): string {
  const address = capture.pages.at(-1)?.finalUrl ?? '';
  return URL.canParse(address) ? new URL(address).hostname : 'page';
}
