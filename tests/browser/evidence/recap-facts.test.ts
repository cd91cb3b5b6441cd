/** What a customer told two pages ago, in facts alone. */
import { expect, it } from 'vitest';
import { recapOfFacts } from '../../../src/browser/evidence/page/recap-facts.ts';
import { block, row } from '../../check/facts.ts';
import { pageFacts } from '../page-facts.ts';

const heading = (text: string) => block(text, { kind: 'heading' });
const found = (blocks: ReturnType<typeof block>[]) =>
  recapOfFacts([pageFacts('https://b.example/', { blocks })]).map(({ value }) => value);

it('is what stands under the heading of an address, up to the next one', () => {
  const blocks = [
    heading('Votre adresse'),
    block('Ada Lovelace'),
    block('12 rue du Port 69000 Lyon'),
    heading('Récapitulatif'),
    block('Lampe Galet'),
  ];
  expect(found(blocks)).toEqual(['Ada Lovelace', '12 rue du Port 69000 Lyon']);
});

it('knows the name by itself where one line holds name and street', () => {
  const line = 'Ada de Lovelace-King 12 rue du Port 69000 Lyon';
  expect(found([heading('Votre adresse'), block(line)])).toEqual([line, 'Ada de Lovelace-King']);
  for (const other of ['12 rue du Port 69000 Lyon', 'Livraison à domicile', 'Lyon 69000']) {
    expect(found([heading('Votre adresse'), block(other)])).toEqual([other]);
  }
});

it('ends at prices, labels and long texts, and leaves the shop its own address', () => {
  expect(found([heading('Delivery address'), row('Total', 1200), block('Ada')])).toEqual([]);
  expect(found([heading('Delivery address'), block('Name', { kind: 'label' })])).toEqual([]);
  expect(found([heading('Delivery address'), block('x'.repeat(400))])).toEqual([]);
  expect(found([heading('Return address'), block('Orvelune SAS, Lyon')])).toEqual([]);
});
