import type { Basis, Duty, Law, LawPack } from './law-pack.ts';

/**
 * The law of one country on one day.
 *
 * @param country ISO 3166-1 alpha-2 or `EU`; a country without a pack has the EU's law alone
 * @param on civil date, YYYY-MM-DD
 * @param packs the law packs, in any order
 * @returns the country's own duty for a rule where it has one on that day, else the EU's with the
 *   country's articles that say the same, else null
 */
export function resolve(country: string, on: string, packs: LawPack[]): Law {
  const own = packs.find((pack) => pack.country === country && country !== 'EU');
  const union = packs.find((pack) => pack.country === 'EU');
  const sources = [own, union].filter((pack) => pack !== undefined);
  return {
    country,
    on,
    versions: sources.map((pack) => `${pack.country} ${pack.version}`).reverse(),
    duty(rule) {
      const national = own && dutyOf(own, rule, on);
      if (national) return national;
      const common = union && dutyOf(union, rule, on);
      return common ? withArticles(common, own, rule, on) : null;
    },
  };
}

/** An article that came later, or has gone, is not cited for an earlier or a later day. */
function dutyOf(pack: LawPack, rule: string, on: string): Duty | null {
  const duties = Object.hasOwn(pack.duties, rule) ? pack.duties[rule] : undefined;
  const duty = duties?.find((period) => inForce(period, on));
  return duty ? { ...duty, basis: duty.basis.filter((basis) => inForce(basis, on)) } : null;
}

/** National articles come first, but those that nobody verified come after what carries the duty. */
function withArticles(duty: Duty, own: LawPack | undefined, rule: string, on: string): Duty {
  const articles = own?.articles && Object.hasOwn(own.articles, rule) ? own.articles[rule] : [];
  const cited = (articles ?? []).filter((basis) => inForce(basis, on));
  const sure = cited.filter(({ certainty }) => certainty !== 'not-verified');
  const unsure = cited.filter(({ certainty }) => certainty === 'not-verified');
  return { ...duty, basis: [...sure, ...duty.basis, ...unsure] };
}

/** Both ends belong to the period; civil dates in this form compare as text. */
function inForce(period: Pick<Basis, 'from' | 'to'>, on: string): boolean {
  return period.from <= on && (period.to === null || on <= period.to);
}
