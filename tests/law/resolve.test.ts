/** Which duty holds where and when. */
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { jurisdiction } from '../../src/check/jurisdiction.ts';
import { LawPack } from '../../src/law/law-pack.ts';
import { lawPacks } from '../../src/law/packs.ts';
import { resolve } from '../../src/law/resolve.ts';
import invented from '../freedonia/law.json' with { type: 'json' };
import { block, page } from './pages.ts';

const TODAY = '2026-11-21';
const duty = (country: string, rule: string, on = TODAY) =>
  resolve(country, on, lawPacks).duty(rule);
const articles = (country: string, rule: string, on = TODAY) =>
  duty(country, rule, on)?.basis.map(({ article }) => article);

describe('the country before the Union', () => {
  it('cites the national article first, with the directive behind it', () => {
    expect(articles('FR', 'payment-obligation-button')).toEqual([
      'L221-14',
      'L242-2',
      'art. 8(2), second subparagraph',
    ]);
    expect(articles('ES', 'payment-obligation-button')?.[0]).toBe('98.2');
  });

  it('puts an article that nobody verified after the one that carries the duty', () => {
    expect(articles('BE', 'preticked-extra-payment')).toEqual(['art. 22', 'VI.41']);
  });

  it('falls back on the Union where the country has no duty of its own', () => {
    expect(articles('NL', 'payment-means-delivery-restrictions')).toEqual(['art. 8(3)']);
    expect(duty('NL', 'payment-means-delivery-restrictions')?.effect).toBe('duty-of-trader');
  });

  it('falls back on the Union on a day before the national text', () => {
    expect(articles('FR', 'payment-obligation-button', '2015-01-01')).toEqual([
      'art. 8(2), second subparagraph',
    ]);
  });

  it('has the Union alone for a country without a pack', () => {
    const law = resolve('CH', TODAY, lawPacks);
    expect(law.country).toBe('CH');
    expect(law.versions).toEqual([`EU ${TODAY}`]);
    expect(law.duty('payment-obligation-button')?.atMost).toBe('violation');
  });

  it('names the versions it answers from', () => {
    expect(resolve('FR', TODAY, lawPacks).versions).toEqual([`EU ${TODAY}`, `FR ${TODAY}`]);
    expect(resolve('EU', TODAY, lawPacks).versions).toEqual([`EU ${TODAY}`]);
  });

  it.each(['no-such-rule', 'constructor', '__proto__'])('knows no rule %s', (rule) => {
    expect(duty('FR', rule)).toBeNull();
  });
});

describe('dates', () => {
  it.each([
    ['EU', 'payment-obligation-button', '2014-06-12', null],
    ['EU', 'payment-obligation-button', '2014-06-13', 'violation'],
    ['FR', 'withdrawal-function', '2026-06-18', null],
    ['FR', 'withdrawal-function', '2026-06-19', 'violation'],
    ['DE', 'withdrawal-function', '2026-06-18', null],
    ['DE', 'withdrawal-function', '2026-06-19', 'violation'],
    ['NL', 'withdrawal-function', '2026-06-24', 'needs-review'],
    ['NL', 'withdrawal-function', '2026-06-25', 'violation'],
    ['ES', 'withdrawal-function', TODAY, 'needs-review'],
    ['BE', 'withdrawal-function', TODAY, 'needs-review'],
    ['EU', 'withdrawal-function', TODAY, 'needs-review'],
    ['DE', 'harmonised-notice-label', '2026-09-26', null],
    ['DE', 'harmonised-notice-label', '2026-09-27', 'needs-review'],
    ['FR', 'harmonised-notice-label', '2026-09-27', 'needs-review'],
    ['FR', 'bnpl-credit', '2026-11-19', null],
    ['FR', 'bnpl-credit', '2026-11-20', 'needs-review'],
    ['FR', 'termination-button', '2023-05-31', null],
    ['FR', 'termination-button', '2023-06-01', 'violation'],
    ['DE', 'termination-button', '2022-06-30', null],
    ['DE', 'termination-button', '2022-07-01', 'needs-review'],
    ['ES', 'termination-button', TODAY, null],
    ['DE', 'accessibility', '2025-06-27', null],
    ['DE', 'accessibility', '2025-06-28', 'needs-review'],
    ['FR', 'payment-surcharge', TODAY, 'violation'],
    ['EU', 'payment-surcharge', TODAY, 'needs-review'],
    ['DE', 'preselected-paid-delivery', TODAY, 'violation'],
    ['DE', 'preselected-paid-delivery', '2023-06-15', 'needs-review'],
    ['FR', 'preselected-paid-delivery', TODAY, 'needs-review'],
    ['IT', 'preselected-paid-delivery', TODAY, 'needs-review'],
  ])('%s %s on %s: %s', (country, rule, on, atMost) => {
    expect(duty(country, rule, on)?.atMost ?? null).toBe(atMost);
  });

  it('weigh the guarantee notice only where it was transposed', () => {
    expect(duty('FR', 'harmonised-notice-label')?.severity).toBe('info');
    expect(duty('DE', 'harmonised-notice-label')?.severity).toBe('medium');
    expect(duty('IT', 'harmonised-notice-label')?.severity).toBe('medium');
  });

  it('follow the dispute platform to its end', () => {
    expect(duty('EU', 'mediator-odr', '2025-07-19')?.effect).toBe('odr-open');
    expect(duty('EU', 'mediator-odr', '2025-07-20')?.effect).toBe('odr-closed');
  });

  it('cite an article only for the days it is in force', () => {
    const guarantee = (on: string) => articles('FR', 'legal-guarantee-info', on);
    expect(guarantee('2022-09-30')).not.toContain('D211-2 to D211-4');
    expect(guarantee('2022-10-01')).toContain('D211-2 to D211-4');
    expect(articles('FR', 'pre-order-recap', '2026-09-26')).toHaveLength(2);
    expect(articles('FR', 'pre-order-recap', '2026-09-27')).toHaveLength(3);
  });
});

describe('an invented country, one JSON file', () => {
  const packs = [...lawPacks, z.parse(LawPack, invented)];

  it('has its own law, and the rest from the Union', () => {
    const law = resolve('XF', TODAY, packs);
    expect(law.duty('delivery-date')?.basis[0]?.article).toBe('§ 7');
    expect(law.duty('payment-obligation-button')?.basis[0]?.act).toBe('Directive 2011/83/EU');
    expect(resolve('XF', '2019-12-31', packs).duty('delivery-date')?.basis[0]?.article).toBe(
      'art. 6(1)(g)',
    );
  });

  it.each([
    ['vat-number', page({ blocks: [block('XF123A')] })],
    ['register-number', page({ blocks: [block('Freedom Roll no. 4321')] })],
    ['address', page({ blocks: [block('1 Duck Street, 77-X Fredville, Freedonia')] })],
    ['phone', page({ blocks: [block('+999 123 456 789')] })],
    ['domain', page({ url: 'https://shop.xf/' })],
    ['language', page({ lang: 'xfr' })],
  ] as const)('is known by its %s', (why, shop) => {
    expect(jurisdiction([shop], { law: packs, words: [] })).toMatchObject({ country: 'XF', why });
  });
});
