/** Fields and buttons without a name are asked about only where the layout shows them. */
import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/check.ts';
import type { Control, PageFacts } from '../../src/facts/page-facts.ts';
import { control, facts } from '../check/facts.ts';

const SEEN = { truncated: [], closedShadowRoots: 0, drawn: 0, fromStart: true };
const field = (purpose: Control['purpose'], part: Partial<Control> = {}) =>
  control({ kind: 'text-box', element: 'input:text', purpose, form: 0, ...part });
/** What makes the page a review page, every control of it named. */
const NAMED = [
  field('name', { name: 'Nom' }),
  field('street', { name: 'Adresse' }),
  field('postal-code', { name: 'Code postal' }),
  field('card', { name: 'Numéro de carte' }),
  field('card', { name: 'Date d’expiration' }),
  control({ text: 'Payer 49,00 €', submits: true, form: 0, at: 90 }),
];

function said(controls: Control[], layout = true): string[] {
  const page: PageFacts = facts({
    title: 'Validation de la commande',
    controls: [...NAMED, ...controls],
    blocks: [],
    seen: { ...SEEN, layout },
  });
  const [report] = check([page], { on: '2026-11-21', country: 'FR', language: 'fr' }).pages;
  expect(report?.page.kind).toBe('review');
  return (report?.findings ?? [])
    .filter(({ rule }) => rule === 'accessibility')
    .map(({ outcome, reason, data }) => `${outcome} ${reason} ${data.count ?? ''}`.trim());
}

describe('accessibility', () => {
  it('is met as far as seen where every field has a name', () => {
    expect(said([])).toEqual(['pass controls-have-names']);
  });

  it('asks about shown fields without a name, and counts them', () => {
    const nameless = [field('email'), field('phone')];
    expect(said(nameless)).toEqual(['needs-review fields-without-name 2']);
  });

  it('asks about the button that sends them', () => {
    expect(said([control({ submits: true, form: 0 })])).toEqual([
      'needs-review buttons-without-name 1',
    ]);
  });

  it('says nothing where the layout is not known: fields for robots have no name either', () => {
    expect(said([field('email', { visible: 'unknown' })], false)).toEqual([
      'not-applicable nothing-to-check',
    ]);
  });

  it.each([
    ['hidden fields', field('email', { visible: 'no' })],
    ['fields that may be hidden', field('email', { visible: 'unknown' })],
    ['fields that an order does not need', field('coupon')],
    ['icons outside the form', control({})],
    ['disabled fields', field('email', { enabled: false })],
  ])('does not ask about %s', (_, one) => {
    expect(said([one])).toEqual(['pass controls-have-names']);
  });
});
