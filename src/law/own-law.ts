import { lawPacks } from './packs.ts';

/** True for `EU` and for the countries that have a pack; the others have the EU's duties alone. */
export function hasOwnLaw(country: string): boolean {
  return lawPacks.some((pack) => pack.country === country);
}
