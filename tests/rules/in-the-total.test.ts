/** The figures of a bill: which sum is the total, and is a choice part of it. */
import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/check.ts';
import type { Block, Control } from '../../src/facts/page-facts.ts';
import { block, button, control, facts, ticked } from '../check/facts.ts';

const euros = (cents: number) => `${(cents / 100).toFixed(2).replace('.', ',')} €`;

/** A line of the bill: its words, a colon, and its sum in cents. */
const line = (name: string, cents: number, part: Partial<Block> = {}) =>
  block(name === '' ? euros(cents) : `${name} : ${euros(cents)}`, {
    amounts: [{ cents, currency: 'EUR', text: euros(cents) }],
    ...part,
  });

function said(rule: string, blocks: Block[], controls: Control[] = []): string[] {
  const page = facts({
    controls: [...controls, button('Commande avec obligation de paiement')],
    blocks: [block('Vérifier et commander', { kind: 'heading' }), ...blocks],
  });
  const findings = check([page], { on: '2026-11-21', country: 'FR' }).pages[0]?.findings ?? [];
  return findings.filter((one) => one.rule === rule).map(({ outcome }) => outcome);
}

describe('the total of a page', () => {
  const byCard = (cents: number) =>
    control({
      kind: 'radio',
      group: 'p',
      state: 'off',
      label: `Carte bancaire ${euros(cents)}`,
      heading: 'Paiement',
      price: { cents, currency: 'EUR', text: euros(cents), how: 'label' },
    });
  const asked = (...blocks: Block[]) => said('payment-surcharge', blocks, [byCard(5150)]);

  it('stands on its line, or beside a label, and is what a means of payment pays', () => {
    expect(asked(line('Total', 5150))).toEqual(['pass']);
    expect(asked(block('Total'), line('', 5150))).toEqual(['pass']);
  });

  it('is no first line under a heading, no named line beside a label, and no fee', () => {
    for (const blocks of [
      [block('Total', { kind: 'heading' }), line('Lampe', 5150)],
      [block('Total', { kind: 'heading' }), line('', 5150)],
      [block('Total'), line('Lampe', 5150)],
      [block('Total'), line('', 5150, { visible: 'no' })],
      [line('Total des frais de livraison', 5150)],
    ])
      expect(asked(...blocks)).toEqual(['needs-review']);
  });
});

describe('a fee that is the whole total', () => {
  const asked = (...blocks: Block[]) => said('payment-surcharge', blocks);

  it('is asked about on a line of its own', () => {
    expect(asked(line('Frais de carte bancaire', 90), line('Total', 90))).toEqual(['needs-review']);
    expect(asked(line('Total', 90), line('Frais de carte bancaire', 90))).toEqual(['needs-review']);
  });

  it('is none where the words give the total, or deny the fee', () => {
    const included = line('Frais de carte bancaire compris dans le total', 5150);
    expect(asked(line('Total', 5150), included)).toEqual(['pass']);
    expect(asked(line('Total', 90), line('Total, frais de carte compris', 90))).toEqual(['pass']);
    expect(asked(line('Total', 90), line('Sans frais de carte', 90))).toEqual(['pass']);
  });
});

describe('an extra that no list names', () => {
  const extra = (label: string, ...blocks: Block[]) =>
    said('preticked-extra-payment', blocks, [ticked(`${label} : 4,99 €`, 499)]);
  const goods = line('Lampe', 5000);

  it('is in the total where the lines make it up only with it', () => {
    expect(extra('Pose au mur', goods, line('Total', 5499))).toEqual(['violation']);
    expect(extra('Pose au mur', goods, block('Total'), line('', 5499))).toEqual(['violation']);
  });

  it('is asked about where they make it up without it too', () => {
    const total = line('Total', 5499);
    expect(extra('Pose au mur', goods, line('Article', 5499), total)).toEqual(['needs-review']);
    expect(extra('Pose au mur', goods, line('Livraison', 499), total)).toEqual(['needs-review']);
    expect(extra('Pose au mur', goods, line('A', 2500), line('B', 2999), total)).toEqual([
      'needs-review',
    ]);
  });

  it('is own credit where the total falls by it, and not where it rises', () => {
    expect(extra('Utiliser ma cagnotte', goods, line('Total', 4501))).toEqual(['pass']);
    expect(extra('Utiliser ma cagnotte', goods, line('Total', 5000))).toEqual(['pass']);
    expect(extra('Cagnotte', goods, line('Remise', -499), line('Total', 4400))).toEqual(['pass']);
    expect(extra('Carte Cagnotte+', goods, line('Total', 5499))).toEqual(['violation']);
    expect(extra('Cagnotte', goods, line('Total', 5730))).toEqual(['needs-review']);
  });
});

it('a page of thousands of totals and ticked prices is read once', () => {
  // Each time other texts: nothing of the time before is remembered.
  const timeOf = (count: number, more: number) => {
    const many = Array.from({ length: count }, (_, i) => i + more);
    const blocks = many.flatMap((i) => [line('Total', 100_013 + i * 700), line('Lot', 350 + i)]);
    const boxes = many.map((i) => ticked(`Option ${i} : ${euros(177 + i * 100)}`, 177 + i * 100));
    const start = performance.now();
    expect(said('preticked-extra-payment', blocks, boxes)).toHaveLength(count);
    return performance.now() - start;
  };
  timeOf(500, 0);
  const small = Math.min(timeOf(500, 10_000), timeOf(500, 20_000));
  const large = Math.min(timeOf(4000, 30_000), timeOf(4000, 40_000));
  // Eight times as many: 8 when each is read once, 64 when each is held against each.
  expect(large / small).toBeLessThan(24);
}, 60_000);
