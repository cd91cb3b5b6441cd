/** Where the consumer lives, as far as the counting of days depends on it. */
import countryRules from './countries.json' with { type: 'json' };
import table from './holidays.json' with { type: 'json' };
import { Impossible } from './impossible.ts';

export type Place = {
  /** ISO 3166-1 alpha-2, one of the 27 member states, NO or IS. */
  country: string;
  /** A region with a list of its own in the holidays table; null: the country's days only. */
  region: string | null;
};

/** What the country's own law says of a period that ends on a day off, and how sure we are. */
export type CountryRule = {
  /** `all`: Saturday too · `not-saturday` · `none` · `unknown`: only the EU rule is known. */
  rollOver: 'all' | 'not-saturday' | 'none' | 'unknown';
  certainty: 'read' | 'secondary' | 'memory';
  /** Provisions on the withdrawal period, on days off, and on the twelve months more; those of FR
   * are articles of the consumer code. */
  withdrawal: string;
  rollOverArticle?: string;
  extension: string;
};

type Regions = { holidays: unknown; regions?: Record<string, unknown> };

/** Other names for the same place: postcode areas of France, Greece in EU usage, Bolzano. */
const COUNTRY_ALIASES: Record<string, string> = { EL: 'GR' };
const REGION_ALIASES: Record<string, string> = {
  'FR-971': 'GP',
  'FR-972': 'MQ',
  'FR-973': 'GF',
  'FR-974': 'RE',
  'FR-976': 'YT',
  'FR-977': 'BL',
  'FR-978': 'MF',
  'IT-BZ': '32',
};
/** Departments of mainland France and Corsica: they exist, most have no days of their own. */
const FRENCH_DEPARTMENT = /^(?:0[1-9]|[1-8]\d|9[0-5]|2[AB])$/;

/** Countries that the deadlines can count in, sorted. */
export const countriesKnown: readonly string[] = Object.keys(table.countries);

/** Region codes with a list of their own in this country, sorted; empty when it has none. */
export function regionsOf(country: string): string[] {
  const row: Regions | undefined = table.countries[country as keyof typeof table.countries];
  return Object.keys(row?.regions ?? {}).sort();
}

/** A place from codes as people write them (`fr`, `EL`, `FR-67`, `974`). Throws Impossible. */
export function placeOf(country: string, region?: string | null): Place {
  const upper = country.trim().toUpperCase();
  const code = COUNTRY_ALIASES[upper] ?? upper;
  if (!countriesKnown.includes(code)) {
    throw new Impossible('impossible.country', { value: country, known: countriesKnown.join(' ') });
  }
  const asked = (region ?? '').trim().toUpperCase().replace(`${code}-`, '');
  if (asked === '') return { country: code, region: null };
  const found = REGION_ALIASES[`${code}-${asked}`] ?? asked;
  if (regionsOf(code).includes(found)) return { country: code, region: found };
  if (code === 'FR' && FRENCH_DEPARTMENT.test(found)) return { country: code, region: null };
  const known = regionsOf(code).join(' ') || '-';
  throw new Impossible('impossible.region', { value: region ?? '', country: code, known });
}

/** The country's own rule; see CountryRule. */
export function ruleOf(country: string): CountryRule {
  return (countryRules as Record<string, CountryRule>)[country] as CountryRule;
}
