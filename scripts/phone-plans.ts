/**
 * src/rules/phone-plans.json: the numbering plans of the countries that we know law or signs of, out
 * of those of the whole world that libphonenumber-js ships (a fifth of their size). `node
 * scripts/phone-plans.ts` writes it after an update of the library; a test holds the file against it.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import whole from 'libphonenumber-js/metadata.max.json';
import { elsewhere } from '../src/law/elsewhere.ts';
import { lawPacks } from '../src/law/packs.ts';

const file = join(import.meta.dirname, '../src/rules/phone-plans.json');

/** The file as text. */
export function phonePlans(): string {
  const wanted = new Set([...lawPacks, ...elsewhere].map(({ country }) => country));
  const countries = Object.entries(whole.countries).filter(([country]) => wanted.has(country));
  const codes = Object.entries(whole.country_calling_codes)
    .map(([code, of]) => [code, of.filter((country) => wanted.has(country))] as const)
    .filter(([, of]) => of.length > 0);
  return `${JSON.stringify({
    version: whole.version,
    country_calling_codes: Object.fromEntries(codes),
    countries: Object.fromEntries(countries),
  })}\n`;
}

if (import.meta.main) writeFileSync(file, phonePlans());
