import type { LawPack } from '../law/law-pack.ts';
import type { LanguagePack } from '../words/language-pack.ts';

/**
 * What a check judges with: every pack that ships. A pack that is not opened yet may stand among
 * them, if reading what it lacks throws: nothing missing is taken for nothing owed.
 */
export type Packs = { law: LawPack[]; words: LanguagePack[] };
