/** One shop, one name: what the off switch, the journey and the popup call a shop. */

/** First labels under which shops put their checkout; `www` beside `checkout` is one shop. */
const SAME_SHOP = new Set([
  'www',
  'm',
  'mobile',
  'shop',
  'store',
  'secure',
  'checkout',
  'pay',
  'payment',
  'order',
  'cart',
]);
/** Second labels that belong to the register and not to the shop: `co.uk`, `com.pl`. */
const REGISTER = new Set(['co', 'com', 'net', 'org', 'gov', 'edu', 'ac', 'or']);

/**
 * The shop that an address belongs to: its host (with the port, when it is a special one) without
 * the first labels that only name a part of the shop. Empty when the address is not http(s).
 */
export function shopOf(url: string): string {
  let address: URL;
  try {
    address = new URL(url);
  } catch {
    return '';
  }
  if (address.protocol !== 'https:' && address.protocol !== 'http:') return '';
  const labels = address.host.split('.');
  while (labels.length > 2 && SAME_SHOP.has(labels[0] ?? '')) {
    if (labels.length === 3 && REGISTER.has(labels[1] ?? '')) break;
    labels.shift();
  }
  return labels.join('.');
}
