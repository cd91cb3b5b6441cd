/** Which address of a page may be asked for on the user's behalf without saying who asks. */
import { withoutValues } from './address.ts';

/** A word or a small number (`lang=fr`, `id_cms=3`): no token, no session, no customer. */
const HARMLESS = /^(?:\d{1,4}|[a-z][a-z_.-]{0,30})?$/i;
/** A session written into the path, as some old shops do. */
const SESSION = /;[a-z]*sess?(?:ion)?id=|\/\(S\(/i;

/**
 * The whole address of a link that the facts hold without its values.
 * @param wanted as it stands in the facts
 * @param written the addresses of the page's links, absolute, as the page writes them
 * @returns null when its values are not known, or may say who asks
 */
export function askableAddress(wanted: string, written: readonly string[]): string | null {
  if (SESSION.test(wanted)) return null;
  const named = wanted.includes('?');
  if (!named) return wanted;
  const same = (href: string) => secure(withoutValues(href)) === secure(wanted);
  for (const href of written) {
    if (!same(href)) continue;
    const query = new URL(href).search;
    const values = query.slice(1).split('&').map(valueIn);
    if (values.every((value) => HARMLESS.test(value))) return wanted.split('?')[0] + query;
  }
  return null;
}

const secure = (address: string) => address.replace(/^http:/, 'https:');

/** By hand: in a Firefox content script the entries of URLSearchParams cannot be iterated. */
function valueIn(pair: string): string {
  return pair.split('=').slice(1).join('=');
}
