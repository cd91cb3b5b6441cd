/**
 * Text made safe for HTML and XML, in content and in quoted attributes. Characters that XML 1.0
 * does not allow at all are dropped.
 */
export function escapeMarkup(text: string): string {
  return (
    text
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones XML 1.0 forbids
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll("'", '&#39;')
  );
}

/** An address for an `href`: only http and https, else nothing to click. */
export function safeAddress(url: string): string | null {
  return /^https?:\/\//i.test(url) && URL.canParse(url) ? escapeMarkup(url) : null;
}
