/**
 * Whether a country has a law pack of its own; the others have the EU's duties alone.
 * @param versions the packs that a report names: `EU 2026-11-21 + FR 2026-11-21`
 */
export function hasOwnLaw(country: string, versions: string): boolean {
  return country === 'EU' || ` ${versions}`.includes(` ${country} `);
}
