/**
 * Text made safe for HTML and XML, in content and in quoted attributes. Characters that XML 1.0
 * does not allow at all are dropped.
 */
export function escapeMarkup(text: string): string {
  return text
    .toWellFormed()
    .replace(/\p{Cc}/gu, (control) => (control === '\n' || control === '\t' ? control : ''))
    .replace(/[\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** An address for an `href`: only http and https, else nothing to click. */
export function safeAddress(url: string): string | null {
  return /^https?:\/\/[^\s"'<>]+$/i.test(url) ? escapeMarkup(url) : null;
}
