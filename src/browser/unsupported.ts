/** Pages that browsers keep from every extension: their own, and the stores'. */

const STORES = new Set([
  'chromewebstore.google.com',
  'addons.mozilla.org',
  'microsoftedge.microsoft.com',
]);

/** True when the address alone says that no extension may read it; false when it is not known. */
export function unsupportedAddress(url: string): boolean {
  if (url === '') return false;
  let address: URL;
  try {
    address = new URL(url);
  } catch {
    return true;
  }
  if (address.protocol !== 'https:' && address.protocol !== 'http:') return true;
  const oldStore = address.host === 'chrome.google.com' && address.pathname.startsWith('/webstore');
  return oldStore || STORES.has(address.host);
}

/** True when the browser's refusal to run a script names a page closed to all extensions. */
export function unsupportedRefusal(message: string): boolean {
  return /chrome:\/\/|edge:\/\/|about:|extensions gallery|chrome-extension:\/\/|error page|devtools:/i.test(
    message,
  );
}
