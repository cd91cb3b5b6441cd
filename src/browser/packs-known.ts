import { lawVersion } from '../law/law-version.ts';
import type { PacksKnown } from './messages.ts';
import { packIndex } from './pack-files.ts';

/** The packs that the background judges with. Throws when their index cannot be read. */
export async function packsKnown(): Promise<PacksKnown> {
  const { law, words } = await packIndex();
  const countries = law.map((pack) => pack.country);
  return {
    law: `${lawVersion(law)} (${countries.join(', ')})`,
    words: words.map(({ language, version }) => `${language} ${version}`).join(', '),
    countries: countries.filter((country) => country !== 'EU'),
    credits: [...new Set(words.flatMap(({ credits }) => credits))],
  };
}
