/** Addresses without what may say who asks: no fragment, no user name, no values in the query. */

/** The address with the names of its query kept and their values dropped; as written if it is none. */
export function withoutValues(address: string, base?: string): string {
  let url: URL;
  try {
    url = base ? new URL(address, base) : new URL(address);
  } catch {
    return address.split(/[?#]/)[0] ?? '';
  }
  if (!/^(https?|file):$/.test(url.protocol)) return `${url.protocol}${url.pathname}`.slice(0, 300);
  // By hand: in a Firefox content script the keys of URLSearchParams cannot be iterated.
  const names = url.search
    .slice(1)
    .split('&')
    .map((pair) => pair.split('=')[0] ?? '')
    .filter(Boolean);
  const query =
    names.length > 0 ? `?${[...new Set(names)].map((name) => `${name}=`).join('&')}` : '';
  const host = url.protocol === 'file:' ? 'file://' : `${url.protocol}//${url.host}`;
  return `${host}${url.pathname}${query}`;
}
