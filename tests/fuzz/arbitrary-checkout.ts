/** Checkouts that nobody wrote: parts of real ones in any order, depth and number, some of them mad. */
import fc from 'fast-check';
import { languagePack } from '../../src/words/packs.ts';

export const LANGUAGES = ['fr', 'en', 'de', 'es', 'it', 'nl', 'pl'] as const;
type Language = (typeof LANGUAGES)[number];

/** One element with what is in it; `text` is escaped when it is written. */
export type Part = {
  tag: string;
  attributes: Record<string, string | true>;
  children: (Part | string)[];
};
export type Checkout = { language: Language; parts: Part[] };

const part = (
  tag: string,
  attributes: Part['attributes'] = {},
  ...children: Part['children']
): Part => ({ tag, attributes, children });

/** A phrase of one list of this language, as a shop would write it. */
export function phraseOf(language: string, list: string): fc.Arbitrary<string> {
  const phrases = languagePack(language)?.lists[list] ?? [];
  const texts = phrases.map(({ text }) => text).filter((text) => !text.includes('…'));
  return texts.length > 0 ? fc.constantFrom(...texts) : fc.constant('…');
}

const price = fc
  .integer({ min: 1, max: 99_999 })
  .map((cents) => `${Math.floor(cents / 100)},${String(cents % 100).padStart(2, '0')} €`);

/** Letters that break careless readers: marks, look-alikes, unseen ones, other directions. */
const madText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    '\u200bTotal\u200b',
    '\u202eredro\u202c',
    'Ｔotal',
    '‮',
    '0,00 €',
    '€',
    '1.234.567,890 €',
  ),
  fc.lorem({ maxCount: 8 }),
);

/** Names that hide the DOM's own from whoever asks the element. */
const CLOBBERING = [
  'attributes',
  'children',
  'nodeName',
  'id',
  'parentNode',
  'textContent',
  'style',
];

function orderPart(language: Language): fc.Arbitrary<Part> {
  const words = (list: string) => phraseOf(language, list);
  return fc.oneof(
    fc
      .oneof(words('button-accepted'), words('button-rejected'), words('continue-step'), madText)
      .map((label) => part('button', { type: 'submit' }, label)),
    fc
      .tuple(
        fc.oneof(words('addon-insurance'), words('addon-donation'), words('newsletter'), madText),
        fc.option(price, { nil: '' }),
        fc.boolean(),
      )
      .map(([label, sum, ticked]) =>
        part(
          'label',
          {},
          part('input', { type: 'checkbox', ...(ticked && { checked: true as const }) }),
          ` ${label} ${sum}`,
        ),
      ),
    fc
      .tuple(fc.oneof(words('total-price'), words('subtotal'), words('late-fee'), madText), price)
      .map(([label, sum]) => part('tr', {}, part('td', {}, label), part('td', {}, sum))),
    fc.tuple(words('delivery'), madText).map(([a, b]) => part('p', {}, `${a} ${b}`)),
    words('terms').map((label) => part('a', { href: '/terms' }, label)),
    fc
      .constantFrom(...CLOBBERING)
      .map((name) => part('form', {}, part('input', { name, id: name, value: 'x' }))),
    fc
      .tuple(fc.constantFrom('text', 'email', 'number', 'radio', 'hidden', 'password'), madText)
      .map(([type, label]) => part('label', {}, label, part('input', { type, name: type }))),
    madText.map((text) => part('p', {}, text)),
    fc
      .constantFrom('h1', 'h2', 'li', 'span', 'td', 'dt', 'summary', 'option', 'legend')
      .chain((tag) => madText.map((text) => part(tag, {}, text))),
  );
}

const WRAPPERS = [
  'div',
  'section',
  'table',
  'form',
  'ul',
  'fieldset',
  'details',
  'dialog',
  'main',
  'x-box',
  'template',
  'select',
  'svg',
];
const ATTRIBUTES: fc.Arbitrary<Part['attributes']> = fc.oneof(
  { weight: 6, arbitrary: fc.constant({}) },
  fc.constantFrom<Part['attributes']>(
    { hidden: true },
    { style: 'display:none' },
    { role: 'checkbox', 'aria-checked': 'true' },
    { role: 'button' },
    { 'aria-hidden': 'true' },
    { 'aria-labelledby': 'a b a' },
    { id: 'a' },
    { inert: true },
    { contenteditable: '' },
    { role: 'radiogroup', 'aria-label': 'x' },
  ),
);

/** What makes a page the last step of a purchase: a total, a card, a button. */
function review(language: Language): fc.Arbitrary<Part[]> {
  const label = fc.oneof(
    phraseOf(language, 'button-accepted'),
    phraseOf(language, 'button-rejected'),
    phraseOf(language, 'step-word'),
  );
  return fc
    .tuple(phraseOf(language, 'total-price'), price, label)
    .map(([total, sum, words]) => [
      part('table', {}, part('tr', {}, part('td', {}, total), part('td', {}, sum))),
      part(
        'form',
        {},
        part('input', { autocomplete: 'cc-number' }),
        part('button', { type: 'submit' }, words),
      ),
    ]);
}

export const checkout: fc.Arbitrary<Checkout> = fc.constantFrom(...LANGUAGES).chain((language) => {
  const { parts } = fc.letrec<{ parts: Part[]; wrapped: Part }>((tie) => ({
    parts: fc.array(
      fc.oneof({ maxDepth: 4 }, { weight: 3, arbitrary: orderPart(language) }, tie('wrapped')),
      { maxLength: 10 },
    ) as fc.Arbitrary<Part[]>,
    wrapped: fc
      .tuple(fc.constantFrom(...WRAPPERS), ATTRIBUTES, tie('parts'))
      .map(([tag, attributes, children]) => part(tag, attributes, ...(children as Part[]))),
  }));
  return fc
    .tuple(fc.option(review(language), { nil: [], freq: 3 }), parts)
    .map(([order, all]) => ({ language, parts: [...all, ...order] }));
});

/** Text and controls that have nothing to do with an order. */
export const noise: fc.Arbitrary<Part> = fc.oneof(
  fc.integer({ min: 1, max: 30 }).map((n) => part('div', {}, part('div', { class: `c${n}` }))),
  fc.constantFrom('svg', 'canvas', 'hr', 'br').map((tag) => part(tag)),
  fc.lorem({ maxCount: 12 }).map((text) => part('p', {}, text)),
  fc.constant(part('script', { type: 'text/plain' }, 'Total 9,90 €')),
  fc.constant(part('template', {}, part('button', {}, 'x'))),
);
