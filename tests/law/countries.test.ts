/** Every country of the Union and its economic area: what it cites, and what it may not claim. */
import { describe, expect, it } from 'vitest';
import { lawPacks } from '../../src/law/packs.ts';
import { resolve } from '../../src/law/resolve.ts';

const TODAY = '2026-11-21';
const MEMBERS =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');
const UNION_ACT = /^(Directive|Regulation|Implementing Regulation) /;
const union = resolve('EU', TODAY, lawPacks);
const national = lawPacks.filter(({ country }) => country !== 'EU');
const duty = (country: string, rule: string, on = TODAY) =>
  resolve(country, on, lawPacks).duty(rule);
const cited = (country: string, rule: string, on = TODAY) =>
  duty(country, rule, on)?.basis.map(({ article }) => article);

it('are the 27 member states, Norway and Iceland', () => {
  expect(national.map(({ country }) => country).sort()).toEqual([...MEMBERS, 'IS', 'NO'].sort());
});

describe.each(national.map((pack) => [pack.country, pack] as const))('%s', (country, pack) => {
  const rules = [...new Set(lawPacks.flatMap((one) => Object.keys(one.duties)))];

  it('owes a violation where the EU has a question only by a text of its own that was read', () => {
    const wrong = rules.filter((rule) => {
      const own = duty(country, rule);
      if (own?.atMost !== 'violation' || union.duty(rule)?.atMost === 'violation') return false;
      return !own.basis.some(
        ({ act, certainty }) => !UNION_ACT.test(act) && certainty !== 'not-verified',
      );
    });
    expect(wrong).toEqual([]);
  });

  it('has the EU beside every article that nobody verified', () => {
    const wrong = rules.filter((rule) => {
      const basis = duty(country, rule)?.basis ?? [];
      const unsure = basis.some(({ certainty }) => certainty === 'not-verified');
      return unsure && !basis.some(({ act }) => UNION_ACT.test(act));
    });
    expect(wrong).toEqual([]);
  });

  it('never opens with an article that nobody verified, where the EU has a sure one', () => {
    const wrong = rules.filter((rule) => {
      const sure = union.duty(rule)?.basis[0]?.certainty !== 'not-verified';
      return (
        sure && union.duty(rule) && duty(country, rule)?.basis[0]?.certainty === 'not-verified'
      );
    });
    expect(wrong).toEqual([]);
  });

  it('writes articles only for rules that the EU has, and that have no duties of its own', () => {
    const named = Object.keys(pack.articles ?? {});
    expect(named.filter((rule) => !union.duty(rule) || pack.duties[rule])).toEqual([]);
  });

  it('owes everything that the Union owes', () => {
    const missing = rules.filter((rule) => union.duty(rule) && !duty(country, rule));
    expect(missing).toEqual([]);
  });

  it('can be told from its neighbours by domain, name and phone', () => {
    const { domains, names, phonePrefixes } = pack.signs;
    for (const others of national.filter((one) => one !== pack).map(({ signs }) => signs)) {
      expect(names.filter((name) => others.names.includes(name))).toEqual([]);
      expect(domains.filter((domain) => others.domains.includes(domain))).toEqual([]);
      expect(phonePrefixes.filter((one) => others.phonePrefixes.includes(one))).toEqual([]);
    }
    expect([domains.length, names.length, phonePrefixes.length]).not.toContain(0);
  });
});

describe('the withdrawal function', () => {
  it.each([
    ['AT', '2026-09-30', 'needs-review'],
    ['AT', '2026-10-01', 'violation'],
    ['CZ', '2026-12-31', 'needs-review'],
    ['CZ', '2027-01-01', 'violation'],
    ...['HR', 'RO', 'SE', 'SK'].flatMap((country) => [
      [country, '2026-06-18', null] as const,
      [country, '2026-06-19', 'violation'] as const,
    ]),
    // One source each, day not opened.
    ...['DK', 'HU', 'LT'].map((country) => [country, TODAY, 'needs-review'] as const),
    // Late, drafts, or not found.
    ...['PL', 'PT', 'IE', 'EE', 'LV', 'SI', 'FI', 'BG', 'LU', 'GR', 'CY', 'MT', 'NO', 'IS'].map(
      (country) => [country, TODAY, 'needs-review'] as const,
    ),
  ] as const)('%s on %s: %s', (country, on, atMost) => {
    expect(duty(country, 'withdrawal-function', on)?.atMost ?? null).toBe(atMost);
  });

  it('is not said to be national law before its day', () => {
    expect(cited('AT', 'withdrawal-function', '2026-09-30')).toEqual(['art. 11a', 'art. 1']);
    expect(cited('AT', 'withdrawal-function', '2026-10-01')?.[0]).toBe('§ 13a');
    expect(duty('CZ', 'withdrawal-function')?.effect).toBe('function-transposed-late');
    expect(duty('NO', 'withdrawal-function')?.effect).toBe('function-in-the-union');
  });
});

describe('the button', () => {
  it.each([
    ['AT', ['art. 8(2), second subparagraph', '§ 8(2)'], 'not-bound'],
    ['CZ', ['§ 1826a(2)', 'art. 8(2), second subparagraph'], 'voidable-contract'],
    ['GR', ['art. 3δ(2)', 'art. 8(2), second subparagraph'], 'not-bound'],
    ['LU', ['L. 222-4', 'art. 8(2), second subparagraph'], 'voidable-contract'],
    ['MT', ['art. 8(2), second subparagraph'], 'not-bound'],
    ['PL', ['art. 17(2)-(4)', 'art. 8(2), second subparagraph'], 'no-contract'],
    ['SE', ['2 kap. 9 §', 'art. 8(2), second subparagraph'], 'not-bound'],
  ])('%s cites %j: %s', (country, articles, effect) => {
    expect(cited(country, 'payment-obligation-button')).toEqual(articles);
    expect(duty(country, 'payment-obligation-button')?.effect).toBe(effect);
  });

  it('had other law before the national text', () => {
    expect(cited('IE', 'payment-obligation-button', '2022-11-28')).toEqual([
      'art. 8(2), second subparagraph',
    ]);
    expect(cited('PL', 'payment-obligation-button', '2014-12-24')).toEqual([
      'art. 8(2), second subparagraph',
    ]);
  });
});

it('a national article follows the periods of the EU duty', () => {
  expect(cited('EE', 'pre-order-recap', '2026-09-26')).toEqual([
    '§ 62²(2)',
    'art. 8(2), first subparagraph',
  ]);
  expect(cited('EE', 'pre-order-recap', '2026-09-27')).toHaveLength(3);
});

describe('where to complain', () => {
  const bodies = (pack: (typeof lawPacks)[number]) => Object.values(pack.institutions ?? {});

  it.each(lawPacks.map((pack) => [pack.country, pack] as const))(
    '%s names bodies, each with the day on which its source was read',
    (country, pack) => {
      expect(bodies(pack).length).toBeGreaterThan(0);
      for (const { name, verified } of bodies(pack)) {
        expect(name.trim().length, country).toBeGreaterThan(2);
        expect(verified <= '2026-12-31').toBe(true);
      }
    },
  );

  it('leaves to the network of consumer centres the countries whose own address is not known', () => {
    const without = national.filter(({ institutions }) => !institutions?.ecc);
    expect(without.map(({ country }) => country).sort()).toEqual(['BG', 'CY', 'FI', 'HR', 'IS']);
    const network = lawPacks.find(({ country }) => country === 'EU')?.institutions?.ecc;
    expect(network).toMatchObject({ url: 'https://www.eccnet.eu', certainty: 'secondary' });
  });
});
