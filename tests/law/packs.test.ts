/** The packs as data: shape, periods, sources, texts. */
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import english from '../../assets/texts/law.en.json' with { type: 'json' };
import french from '../../assets/texts/law.fr.json' with { type: 'json' };
import { Elsewhere, elsewhere } from '../../src/law/elsewhere.ts';
import { Certainty, LawPack, Severity } from '../../src/law/law-pack.ts';
import { lawVersion } from '../../src/law/law-version.ts';
import { lawPacks } from '../../src/law/packs.ts';

/** The public ids of rules: they stand in dossiers and baselines. */
const RULES = [
  'preticked-extra-payment',
  'preselected-paid-delivery',
  'sneak-into-basket',
  'payment-obligation-button',
  'pre-order-recap',
  'all-in-price',
  'payment-surcharge',
  'delivery-date',
  'payment-means-delivery-restrictions',
  'order-review-correction',
  'withdrawal-function',
  'withdrawal-information',
  'withdrawal-exclusions',
  'trader-identity',
  'mediator-odr',
  'legal-guarantee-info',
  'harmonised-notice-label',
  'personalised-price',
  'price-reduction',
  'false-urgency',
  'false-free',
  'reviews-and-ranking',
  'termination-button',
  'marketing-consent-preticked',
  'terms-language-archiving',
  'spare-parts-durability',
  'product-safety-offer',
  'withdrawal-waiver-preticked',
  'non-premium-phone',
  'bnpl-credit',
  'dsa-25',
  'accessibility',
];

const articlesOf = (pack: LawPack) => Object.values(pack.articles ?? {}).flat();

const everyDuty = lawPacks.flatMap((pack) =>
  Object.entries(pack.duties).flatMap(([rule, duties]) =>
    duties.map((duty) => ({ where: `${pack.country} ${rule} ${duty.from}`, rule, duty })),
  ),
);

describe.each(lawPacks.map((pack) => [pack.country, pack] as const))('pack %s', (_, pack) => {
  it('has the shape of a law pack', () => {
    expect(z.safeParse(LawPack, pack).error?.issues).toBeUndefined();
  });

  it('knows no rule but the public ones', () => {
    const named = [...Object.keys(pack.duties), ...Object.keys(pack.articles ?? {})];
    expect(named.filter((rule) => !RULES.includes(rule))).toEqual([]);
  });

  it('names only days that exist', () => {
    const days = JSON.stringify(pack).match(/"\d{4}-\d{2}-\d{2}"/g) ?? [];
    const wrong = days.filter((day) => {
      const text = day.slice(1, -1);
      return new Date(`${text}T00:00:00Z`).toISOString().slice(0, 10) !== text;
    });
    expect(days.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });

  it('gives an address for every source', () => {
    const bases = [
      ...Object.values(pack.duties).flatMap((duties) => duties.flatMap((duty) => duty.basis)),
      ...articlesOf(pack),
      ...Object.values(pack.provisions ?? {}).flat(),
      ...Object.values(pack.institutions ?? {}),
    ];
    expect(bases.filter(({ url }) => URL.parse(url)?.protocol !== 'https:')).toEqual([]);
  });
});

describe('duties', () => {
  it.each(RULES)('%s has one in the EU or in a country', (rule) => {
    expect(everyDuty.filter((one) => one.rule === rule).length).toBeGreaterThan(0);
  });

  it('have a basis in force from their first day on', () => {
    const wrong = everyDuty.filter(
      ({ duty }) =>
        !duty.basis.some(
          ({ from, to }) =>
            from <= duty.from && (to === null || (duty.to !== null && duty.to <= to)),
        ),
    );
    expect(wrong.map(({ where }) => where)).toEqual([]);
  });

  it('make no violation on a source that nobody read', () => {
    const wrong = everyDuty.filter(
      ({ duty }) =>
        duty.atMost === 'violation' &&
        duty.basis.every(({ certainty }) => certainty === 'not-verified'),
    );
    expect(wrong.map(({ where }) => where)).toEqual([]);
  });

  it('of countries lean on EU law wherever an article of theirs was not verified', () => {
    const wrong = everyDuty
      .filter(({ where }) => !where.startsWith('EU'))
      .filter(({ duty }) => duty.basis.some(({ certainty }) => certainty === 'not-verified'))
      .filter(({ duty }) => !duty.basis.some(({ act }) => /^(Directive|Regulation)/.test(act)));
    expect(wrong.map(({ where }) => where)).toEqual([]);
  });
});

describe('texts', () => {
  const used = {
    remedies: everyDuty.map(({ duty }) => duty.remedy),
    effects: everyDuty.map(({ duty }) => duty.effect),
    severity: Severity.def.entries ? Object.keys(Severity.def.entries) : [],
    certainty: Object.keys(Certainty.def.entries),
    countries: [...lawPacks.map(({ country }) => country)],
    acts: lawPacks
      .flatMap((pack) => [
        ...articlesOf(pack),
        ...Object.values(pack.duties).flatMap((duties) => duties.flatMap(({ basis }) => basis)),
        ...Object.values(pack.provisions ?? {}).flat(),
      ])
      .map(({ act }) => act),
  };

  it.each(Object.entries(used))('%s are in both languages', (group, keys) => {
    for (const language of [english, french]) {
      const texts = language[group as keyof typeof used] as Record<string, string>;
      expect(keys.filter((key) => !texts[key]?.trim())).toEqual([]);
    }
  });

  it('hold nothing that no pack uses, and the same keys in both languages', () => {
    for (const group of ['remedies', 'effects', 'acts'] as const) {
      expect(Object.keys(english[group]).sort()).toEqual([...new Set(used[group])].sort());
    }
    expect(keysOf(french)).toEqual(keysOf(english));
  });

  it('accuse nobody of breaking the law', () => {
    expect(JSON.stringify([english, french])).not.toMatch(/illegal|illégal|unlawful|illicite/i);
  });
});

function keysOf(texts: Record<string, Record<string, string>>): string[] {
  return Object.entries(texts).flatMap(([group, all]) =>
    Object.keys(all).map((key) => `${group}.${key}`),
  );
}

it('countries elsewhere have the shape of signs, and no pack', () => {
  expect(z.safeParse(z.array(Elsewhere), elsewhere).error?.issues).toBeUndefined();
  const withPack = lawPacks.map(({ country }) => country);
  expect(elsewhere.filter(({ country }) => withPack.includes(country))).toEqual([]);
});

it('the version of the law is the newest of the packs', () => {
  const packs = lawPacks.map((pack) => ({ ...pack, version: '2026-01-31' }));
  expect(lawVersion([...packs, { ...packs[0], version: '2026-02-01' } as LawPack])).toBe(
    '2026-02-01',
  );
});
