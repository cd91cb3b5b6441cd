import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/check.ts';
import { withFirstLook } from '../../src/facts/first-look.ts';
import type { Block, Moment, PageFacts } from '../../src/facts/page-facts.ts';
import { block, button, facts } from '../check/facts.ts';

const ON = { on: '2026-11-21', country: 'FR' };

function product(lines: (string | Partial<Block>)[], moment?: Moment, title = 'Banc'): PageFacts {
  return facts({
    url: 'https://boutique.example/banc',
    title,
    controls: [button('Ajouter au panier')],
    blocks: [
      block(title, { kind: 'heading' }),
      ...lines.map((line) =>
        typeof line === 'string' ? block(line) : block(line.text ?? '', line),
      ),
    ],
    ...(moment && { moment }),
  });
}

/** Seconds since an hour nobody names: loaded, then read `age` seconds later. */
const at = (loaded: number, age: number): Moment => ({ loaded, read: loaded + age });

function said(...pages: PageFacts[]) {
  const findings = check(pages, ON).pages.at(-1)?.findings ?? [];
  return findings
    .filter((one) => one.rule === 'false-urgency')
    .map(({ outcome, reason, data }) => [outcome, reason, data.before]);
}

const ends = (time: string) => `L’offre se termine dans ${time}`;

describe('one look', () => {
  it('is a question where something hurries, and nothing where nothing does', () => {
    expect(said(product([ends('00:14:59')]))).toEqual([
      ['needs-review', 'countdown-seen-once', undefined],
    ]);
    expect(said(product(['Plus que 2 exemplaires', '14 personnes regardent ce produit']))).toEqual([
      ['needs-review', 'count-seen-once', undefined],
      ['needs-review', 'count-seen-once', undefined],
    ]);
    expect(said(product(['En stock']))).toEqual([
      ['not-applicable', 'nothing-to-check', undefined],
    ]);
  });

  it('takes boxes under a heading for a countdown, and the rest of the day for none', () => {
    const boxes = ['02', 'Heures', '14', 'Minutes', '59', 'Secondes'];
    expect(said(product(['Fin de l’offre dans', ...boxes]))[0]?.[1]).toBe('countdown-seen-once');
    expect(said(product(boxes))[0]?.[1]).toBe('countdown-seen-once');
    for (const line of [
      'L’offre se termine dimanche à 23:59',
      'Ouvert de 09:30 à 18:30',
      'Commandez dans les 2 h 14 min 3 s pour une livraison demain',
      'Votre panier est réservé pendant 14:59',
      'Il ne reste plus que 12,50 € pour la livraison offerte',
      'Fin de l’offre dans 00:00:00',
    ])
      expect(said(product([line])), line).toEqual([
        ['not-applicable', 'nothing-to-check', undefined],
      ]);
  });
});

describe('two looks with the clock', () => {
  const first = product([ends('00:14:57')], at(1000, 3));

  it('a countdown that starts with the page is a violation, with both quotes', () => {
    expect(said(first, product([ends('00:14:56')], at(1060, 4)))).toEqual([
      ['violation', 'countdown-restarted', ends('00:14:57')],
    ]);
    // Read late after the second load: the time since the load is counted.
    expect(said(first, product([ends('00:13:00')], at(1300, 120)))[0]?.[1]).toBe(
      'countdown-restarted',
    );
  });

  it('one that went down with the clock passes', () => {
    expect(said(first, product([ends('00:13:56')], at(1060, 4)))).toEqual([
      ['pass', 'countdown-kept-time', undefined],
    ]);
  });

  it('anything else is a question', () => {
    expect(said(first, product([ends('00:14:54')], at(1004, 4)))[0]?.[1]).toBe(
      'countdown-too-soon',
    );
    expect(said(first, product([ends('03:00:00')], at(1060, 4)))[0]).toEqual([
      'needs-review',
      'countdown-not-in-step',
      ends('00:14:57'),
    ]);
    const bare = (seconds: string, moment: Moment) =>
      product(['02', 'Heures', '14', 'Minutes', seconds, 'Secondes'], moment);
    expect(said(bare('57', at(1000, 3)), bare('57', at(1060, 3)))[0]?.slice(0, 2)).toEqual([
      'needs-review',
      'countdown-not-in-step',
    ]);
  });

  it('reads one load twice as one look', () => {
    const again = product([ends('00:14:00')], at(1000.2, 60));
    expect(said(first, again)[0]?.[1]).toBe('countdown-seen-once');
  });

  it('does not hold another product of the same address against it', () => {
    const other = product([ends('00:14:57')], at(1060, 3), 'Table');
    expect(said(first, other)[0]?.[1]).toBe('countdown-seen-once');
  });
});

describe('two saved files, of which nobody knows the moments', () => {
  it.each([
    ['00:14:57', '00:14:58', 'countdown-restarted'],
    ['00:14:57', '00:09:12', 'countdown-kept-time'],
    ['00:14:57', '02:00:00', 'countdown-not-in-step'],
    ['3 jours', '3 jours', 'countdown-too-soon'],
  ])('%s, then %s: %s', (before, after, reason) => {
    expect(said(product([ends(before)]), product([ends(after)]))[0]?.[1]).toBe(reason);
  });

  it.each([
    ['Plus que 2 exemplaires', 'Plus que 7 exemplaires', 'count-changed'],
    ['Plus que 2 exemplaires', 'Plus que 2 exemplaires', 'count-stayed'],
    ['12 personnes regardent ce produit', '31 personnes regardent ce produit', 'count-changed'],
  ])('%s, then %s: %s', (before, after, reason) => {
    const [answer] = said(product([before]), product([after]));
    expect(answer?.[1]).toBe(reason);
    expect(answer?.[0]).toBe(reason === 'count-stayed' ? 'pass' : 'needs-review');
  });
});

describe('what is kept of the first look', () => {
  it('is the lines that may count, and gives the same answer as the whole page', () => {
    const long = Array.from({ length: 300 }, (_, i) => `Ligne de texte ${'abc'.repeat(i % 5)}`);
    const before = product([...long, ends('00:14:57')], at(1000, 3));
    const now = withFirstLook(product([...long, ends('00:14:56')], at(1060, 4)), [before]);
    expect(now.firstLook?.blocks.map((one) => one.text)).toContain(ends('00:14:57'));
    expect(now.firstLook?.blocks.length).toBeLessThan(8);
    expect(said(now)).toEqual([['violation', 'countdown-restarted', ends('00:14:57')]]);
  });

  it('goes on through a second reading of the same load', () => {
    const before = product([ends('00:14:57')], at(1000, 3));
    const now = withFirstLook(product([ends('00:14:56')], at(1060, 4)), [before]);
    const later = withFirstLook(product([ends('00:14:26')], at(1060, 34)), [now]);
    expect(later.firstLook).toEqual(now.firstLook);
  });
});
