/** verify.html of one dossier: the page as built, with the packs that its report needs. */
import type { CarriedPacks } from '../../check/packs-used.ts';
import { utf8 } from '../../evidence/wacz/canonical.ts';

/** Stands in the built page where the packs go; see scripts/build-verifier.ts. */
export const PACKS_PLACE = '"packs-go-here"';

/**
 * @param page the built page
 * @param packs of `packsUsed`; phrases go without what only readers and tests need
 * @throws when the page has no place for them
 */
export function verifierWith(page: string, packs: CarriedPacks): Uint8Array {
  const [before, after, ...more] = page.split(PACKS_PLACE);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error('the built verifier has no single place for packs');
  }
  const json = JSON.stringify({ law: packs.law, words: packs.words.map(lean) });
  // Within a script element of HTML nothing may look like its end.
  return utf8(`${before}${json.replaceAll('<', '\\u003c')}${after}`);
}

function lean(pack: CarriedPacks['words'][number]) {
  if (!('lists' in pack)) return pack;
  const { notes, lists, ...head } = pack;
  const entries = Object.entries(lists).map(([name, phrases]) => [
    name,
    phrases.map(({ example, counterExample, source, note, ...rest }) => rest),
  ]);
  return { ...head, lists: Object.fromEntries(entries) };
}
