/** The words of the deadlines: both languages complete, every key used, every value shown. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import english from '../../assets/texts/deadlines.en.json' with { type: 'json' };
import french from '../../assets/texts/deadlines.fr.json' with { type: 'json' };
import { countriesKnown } from '../../src/deadlines/place.ts';
import { sayDate, sayMoney, sayStep, type Texts } from '../../src/deadlines/say.ts';

const root = resolve(import.meta.dirname, '../..');
const values = (text: string): string[] => (text.match(/\{\w+(?::\w+)?/g) ?? []).sort();
const texts: [string, Texts][] = [
  ['English', english],
  ['French', french],
];

/** Keys as the code writes them: in quotes, or ending in a code, number or reason. */
function keysInCode(): string[] {
  const files = [
    ...readdirSync(join(root, 'src/deadlines')).map((name) => `src/deadlines/${name}`),
    ...readdirSync(join(root, 'src/cli')).map((name) => `src/cli/${name}`),
  ].filter((name) => name.endsWith('.ts'));
  const families =
    'start|roll|doubt|impossible|information|delivery|notice|terminate|refund|increase|guarantee|presumption|credit|estimate|not-running|last-hour|cli';
  const quoted = new RegExp(`'((?:${families})\\.[a-z0-9-]+)'`, 'g');
  return [
    ...new Set(
      files.flatMap((file) =>
        [...readFileSync(join(root, file), 'utf8').matchAll(quoted)].map((match) => match[1] ?? ''),
      ),
    ),
  ];
}
const built = [
  'plus-days',
  'plus-year',
  'last-hour',
  'not-running',
  'date',
  'money',
  'decimal-sign',
  'day.1',
  'terminate.refused',
  'terminate.will-not-deliver',
  'terminate.date-essential',
  'estimate.certain',
  'estimate.estimated',
  ...countriesKnown.map((country) => `country.${country}`),
  ...[1, 2, 3, 4, 5, 6, 7].map((day) => `weekday.${day}`),
  ...Array.from({ length: 12 }, (_, index) => `month.${index + 1}`),
  ...Array.from({ length: 13 }, (_, index) => [
    `exclusion.${index + 1}.question`,
    `exclusion.${index + 1}.limit`,
  ]).flat(),
];

describe('the texts', () => {
  it('are the keys that the code uses, no more, no fewer', () => {
    const used = [...new Set([...keysInCode(), ...built])].sort();
    expect(Object.keys(english).sort()).toEqual(used);
    expect(Object.keys(french).sort()).toEqual(used);
  });

  it('name the same values in both languages', () => {
    for (const [key, text] of Object.entries(english)) {
      if (key === 'date' || key === 'money') continue;
      const names = (all: string) => [...new Set(values(all))];
      expect(names((french as Texts)[key] ?? ''), key).toEqual(names(text));
    }
  });

  it.each(texts)('%s never calls a shop illegal', (_, all) => {
    expect(Object.values(all).join(' ')).not.toMatch(/illegal|unlawful|illégal|illicite/i);
  });
});

describe('saying', () => {
  const date = Temporal.PlainDate.from('2026-05-01');

  it('writes dates and money as each language does', () => {
    expect([sayDate(date, english), sayDate(date, french)]).toEqual([
      'Fri 1 May 2026',
      'ven. 1er mai 2026',
    ]);
    expect([sayMoney(1205, english), sayMoney(5, french)]).toEqual(['12.05 EUR', '0,05\u00a0€']);
  });

  it('chooses one or many, and lists dates', () => {
    const end = '2026-05-02';
    expect(sayStep({ key: 'plus-days', data: { days: 1, end } }, english)).toBe(
      '+ 1 day = Sat 2 May 2026',
    );
    const data = { holidays: '2026-04-03 2026-04-06', end: '2026-04-07' };
    expect(sayStep({ key: 'roll.holiday-weekend', data }, french)).toBe(
      'jour férié (ven. 3 avr. 2026, lun. 6 avr. 2026) et week-end → mar. 7 avr. 2026',
    );
  });

  it('writes rates with the decimal sign of the language', () => {
    const data = { rate: 6.67, days: 8, increase: 15 };
    expect(sayStep({ key: 'increase.interest', data }, french)).toContain('6,67 % par an');
  });

  it('shows a key without text and a value without data as they are', () => {
    expect(sayStep({ key: 'no.such-key', data: {} }, english)).toBe('no.such-key');
    expect(sayStep({ key: 'cli.law', data: {} }, english)).toBe('law: {articles}');
  });
});
