import { lawPacks, lawVersion } from '../law/packs.ts';
import { languagePack, shippedLanguages } from '../words/packs.ts';
import type { PacksKnown } from './messages.ts';

/** The packs that this background judges with: only it carries them, the pages ask. */
export function packsKnown(): PacksKnown {
  const countries = lawPacks.map((pack) => pack.country);
  const words = shippedLanguages.map((code) => `${code} ${languagePack(code)?.version ?? ''}`);
  return {
    law: `${lawVersion(lawPacks)} (${countries.join(', ')})`,
    words: words.join(', '),
    countries: countries.filter((country) => country !== 'EU'),
  };
}
