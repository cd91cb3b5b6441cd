/** A letter as an e-mail that the consumer's own program opens (RFC 6068). */
import type { Letter } from './letter.ts';

/** Some systems cut or refuse longer addresses. */
const LONGEST = 1900;

/**
 * The address to open. When the letter is too long for it, `whole` is false and the body is only
 * `instead`: copy the letter first, paste it into the mail.
 * @param to the trader's address; without one the consumer fills it in
 */
export function mailtoOf(
  { subject, body }: Pick<Letter, 'subject' | 'body'>,
  to: string | undefined,
  instead: string,
): { href: string; whole: boolean } {
  const start = `mailto:${encoded(to ?? '').replace('%40', '@')}?subject=${encoded(subject)}&body=`;
  const href = start + encoded(body.trimEnd().replace(/\r?\n/g, '\r\n'));
  return href.length <= LONGEST
    ? { href, whole: true }
    : { href: start + encoded(instead), whole: false };
}

function encoded(text: string): string {
  // What encodeURIComponent leaves alone is allowed, except the apostrophe, which breaks attributes.
  return encodeURIComponent(text.toWellFormed()).replaceAll("'", '%27');
}
