/**
 * Whether two addresses belong to one site, decided without a list of public suffixes: the same
 * host, or one that is a part of the other (`shop.example` and `help.shop.example`). Two parts of
 * one shop under a third name (`www.shop.example` and `help.shop.example`) are held apart, the
 * `www.` put aside: rather a page too few than a request to a stranger. Ports must agree.
 */
export function sameSite(one: string, other: string): boolean {
  const [a, b] = [hostOf(one), hostOf(other)];
  if (a === null || b === null) return false;
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  // An address in numbers has no parts, and a name without a dot is no site of its own.
  return short.includes('.') && !/^[\d.:[\]]+$/.test(short) && long.endsWith(`.${short}`);
}

/** Host with port, without `www.`; null for what is not http(s). */
function hostOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, host } = new URL(address);
  return /^https?:$/.test(protocol) ? host.replace(/^www\./, '') : null;
}
