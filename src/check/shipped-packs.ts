import { lawPacks } from '../law/packs.ts';
import { languagePack, shippedLanguages } from '../words/packs.ts';
import type { Packs } from './packs.ts';

/** Every pack of the project, for whoever has them all at hand: the command line and the tests. */
export const shippedPacks: Packs = {
  law: lawPacks,
  words: shippedLanguages.flatMap((code) => languagePack(code) ?? []),
};
