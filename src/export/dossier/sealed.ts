/** The page that a dossier is about. */
import type { Redacted } from '../../evidence/redact/redacted.ts';

export type { Sealed } from '../../evidence/seal/sealed.ts';

/** Host of the page that was open. */
export function hostOf({ capture }: Redacted): string {
  const address = capture.pages.at(-1)?.finalUrl ?? '';
  return URL.canParse(address) ? new URL(address).hostname : 'page';
}
