/** What the law packs say of one rule: the Union's duty, and the countries that have it otherwise. */
import type { Basis, Duty, LawPack } from '../../law/law-pack.ts';

export type LawOfRule = {
  /** Periods of the Union's duty; none: it has no such duty. */
  union: readonly Duty[];
  /** Countries with periods of their own. */
  otherwise: { country: string; duties: readonly Duty[] }[];
  /** Countries whose own articles say what the Union's duty says. */
  cited: { country: string; articles: readonly Basis[] }[];
  /** Countries that the packs know nothing more of: the Union's duty, or none. */
  rest: string[];
};

/** @param packs all law packs; the countries come in their order */
export function lawOfRule(rule: string, packs: readonly LawPack[]): LawOfRule {
  const found: LawOfRule = { union: [], otherwise: [], cited: [], rest: [] };
  for (const { country, duties: all, articles } of packs) {
    const duties = own(all, rule) ?? [];
    const same = own(articles ?? {}, rule) ?? [];
    if (country === 'EU') found.union = duties;
    else if (duties.length > 0) found.otherwise.push({ country, duties });
    else if (same.length > 0) found.cited.push({ country, articles: same });
    else found.rest.push(country);
  }
  return found;
}

function own<T>(record: Record<string, T>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
