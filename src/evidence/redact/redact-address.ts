/** Addresses: names of the query stay, its values go; no user, no fragment, no long token. */

/** Random marks in a path: sessions, carts, hashed e-mail addresses. */
const TOKEN =
  /^(?=.*\d)(?=.*[a-z])(?:[0-9a-f]{24,}|[\w~-]{32,}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})$/i;

/**
 * @param note told of each thing that was taken away
 * @returns the address; '' for what is none that may stay (scripts, data)
 */
export function redactAddress(address: string, note: (of: 'query' | 'token') => void): string {
  const trimmed = address.trim();
  if (/^(?:mailto|tel):/i.test(trimmed)) return trimmed.split('?')[0] ?? '';
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(trimmed)?.[1]?.toLowerCase();
  if (scheme !== undefined && !/^(?:https?|about|file)$/.test(scheme)) {
    note('token');
    return '';
  }
  if (/^#[a-z][\w-]{0,40}$/i.test(trimmed)) return trimmed;
  const [path = '', rest = ''] = split(trimmed);
  if (rest.startsWith('#')) note('query');
  const names = queryNames(rest, () => note('query'));
  const clean = path
    .replace(/^([a-z]+:)?\/\/[^/@]*@/i, (_, protocol: string | undefined) => {
      note('token');
      return `${protocol ?? ''}//`;
    })
    .split('/')
    .map((part) => {
      if (!TOKEN.test(part)) return part.replace(/;.*$/, '');
      note('token');
      return 'token';
    })
    .join('/');
  return names.length > 0 ? `${clean}?${names.map((name) => `${name}=`).join('&')}` : clean;
}

function split(address: string): [string, string] {
  const at = address.search(/[?#]/);
  return at < 0 ? [address, ''] : [address.slice(0, at), address.slice(at)];
}

function queryNames(rest: string, note: () => void): string[] {
  const query = rest.startsWith('?') ? (rest.slice(1).split('#')[0] ?? '') : '';
  const names = query.split(/&(?:amp;)?/).map((pair) => {
    const [name = '', value = ''] = pair.split('=');
    if (value !== '') note();
    // A name is a word; whatever else stands there is a value without one.
    return /^[a-z_][\w.[\]-]{0,30}$/i.test(name) && !TOKEN.test(name) ? name : '';
  });
  return [...new Set(names.filter(Boolean))];
}
