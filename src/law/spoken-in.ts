import type { LawPack } from './law-pack.ts';

/** Languages of a country, as its pack names them; none for `EU` and for a country without one. */
export function spokenIn(country: string, packs: readonly LawPack[]): readonly string[] {
  return packs.find((pack) => pack.country === country)?.signs.languages ?? [];
}
