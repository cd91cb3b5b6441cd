import type { LawPack } from './law-pack.ts';

/** The newest of the packs' versions (civil dates): what a report and a dossier name. */
export function lawVersion(packs: Pick<LawPack, 'version'>[]): string {
  return packs.map((pack) => pack.version).reduce((a, b) => (a > b ? a : b), '');
}
