/**
 * Prints what each law pack owes, rule by rule: outcome at most, national articles, how sure.
 * `npm run law` for today, `npm run law -- 2027-01-01 AT CZ` for a day and some countries.
 */
import type { Certainty, LawPack } from '../src/law/law-pack.ts';
import { lawPacks } from '../src/law/packs.ts';
import { resolve } from '../src/law/resolve.ts';

/** The register's marks. */
const MARKS: Record<Certainty, string> = {
  primary: 'P',
  guidance: 'G',
  secondary: 'S',
  'not-verified': 'N',
};
const UNION_ACT = /^(Directive|Regulation|Implementing Regulation) /;

/**
 * @param on civil date, YYYY-MM-DD
 * @param countries `EU` or ISO codes; none: every pack
 * @returns lines; below each rule the countries that cite something of their own, the others last
 */
export function lawTable(on: string, countries: string[], packs: LawPack[]): string[] {
  const asked = packs
    .map(({ country }) => country)
    .filter((country) => countries.length === 0 || countries.includes(country));
  const rules = new Set(packs.flatMap((pack) => Object.keys(pack.duties)));
  return [...rules].flatMap((rule) => {
    const rows = asked.map((country) => row(country, rule, on, packs));
    const common = asked.filter((_, i) => rows[i] === 'common');
    const none = asked.filter((_, i) => rows[i] === 'none');
    return [
      rule,
      ...rows.filter((text) => text.startsWith('  ')),
      ...(common.length > 0 ? [`  as the EU: ${common.join(' ')}`] : []),
      ...(none.length > 0 ? [`  no duty on this day: ${none.join(' ')}`] : []),
    ];
  });
}

function row(country: string, rule: string, on: string, packs: LawPack[]): string {
  const duty = resolve(country, on, packs).duty(rule);
  if (!duty) return 'none';
  const cited = duty.basis.filter(({ act }) => country === 'EU' || !UNION_ACT.test(act));
  const common = resolve('EU', on, packs).duty(rule);
  const sameAsUnion = duty.atMost === common?.atMost && duty.effect === common.effect;
  if (cited.length === 0 && sameAsUnion) return 'common';
  const articles = cited.map(
    ({ act, article, certainty }) => `${act} ${article} [${MARKS[certainty]}]`,
  );
  const what = articles.length > 0 ? articles.join(', ') : 'EU articles';
  return `  ${country}  ${duty.atMost.padEnd(12)}  ${what}  (${duty.effect})`;
}

if (import.meta.main) {
  const given = process.argv.slice(2);
  const today = new Date().toISOString().slice(0, 10);
  const on = given.find((word) => /^\d{4}-\d{2}-\d{2}$/.test(word)) ?? today;
  const countries = given.filter((word) => /^[a-z]{2}$/i.test(word)).map((c) => c.toUpperCase());
  console.log(`Law on ${on}. [P] text read, [G] guidance, [S] indirect source, [N] not verified.`);
  console.log(lawTable(on, countries, lawPacks).join('\n'));
}
