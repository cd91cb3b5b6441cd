/** No wording may mean two opposite things: what one list calls by its name, the other never matches. */
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/words/compile.ts';
import type { LanguagePack, ListName, Phrase } from '../../src/words/language-pack.ts';
import { languagePack, shippedLanguages } from '../../src/words/packs.ts';

/** Each is searched for the phrases of the other: a phrase inside a longer one is found too. */
const OPPOSITE: [ListName, ListName][] = [
  ['button-accepted', 'button-rejected'],
  ['button-accepted', 'button-ambiguous'],
  ['button-accepted', 'continue-step'],
  ['button-accepted', 'step-word'],
  ['button-accepted', 'add-to-cart'],
  ['button-rejected', 'add-to-cart'],
  ['pay-word', 'order-word'],
  ['tax-included', 'tax-excluded'],
  ['total-price', 'subtotal'],
  ['free', 'late-fee'],
  ['free', 'payment-fee'],
  ['free', 'told-later'],
  ['late-fee', 'payment-fee'],
  ['late-fee', 'shipping-cost'],
  ['opt-out', 'newsletter'],
  ['opt-out', 'partners'],
  ['opt-out', 'terms-consent'],
  ['refusal', 'newsletter'],
  ['refusal', 'added-for-you'],
  ['newsletter', 'terms-consent'],
  ['tomorrow', 'today'],
  ['delivery-time', 'dispatch'],
  ['withdrawal-function', 'withdrawal-waiver'],
  ['withdrawal-function', 'withdrawal-form'],
  ['withdrawal-function', 'withdrawal-denied'],
  ['withdrawal-function', 'returns'],
  ['withdrawal-start-order', 'withdrawal-start-receipt'],
  ['business-only', 'private-seller'],
  ['termination-function', 'withdrawal-function'],
  ['termination-function', 'termination-by-letter'],
  ['manufacturer', 'responsible-person'],
  ['credit-warning', 'credit-cost'],
  ['cart-page', 'checkout-page'],
  ['confirmation-page', 'review-step'],
  ['add-to-cart', 'remove-or-edit'],
];
/**
 * The longer wording of the first may hold a wording of the second, which is then not asked: only
 * the same wording in both is a contradiction.
 */
const SAME_WORDING: [ListName, ListName][] = [
  ['button-rejected', 'button-ambiguous'],
  ['button-rejected', 'pay-word'],
  ['continue-step', 'pay-word'],
  ['continue-step', 'step-word'],
  ['opt-out', 'refusal'],
  ['delivery-time', 'stock-only'],
  ['order-word', 'book-word'],
];

const packs = shippedLanguages.map((code) => languagePack(code) as LanguagePack);

/** A judgement of one country contradicts only what is said of that country too. */
const oneCountry = (one: Phrase, other: Phrase) =>
  !one.countries || !other.countries || one.countries.some((c) => other.countries?.includes(c));
/** A value in the place of each gap, so that the phrase reads as on a page. */
const asOnPage = ({ text }: Phrase) => text.replaceAll('…', '49');

/** Phrases of `one` in which `other` finds a phrase of its own. */
function contradictions(pack: LanguagePack, one: ListName, other: ListName, whole: boolean) {
  const words = compile([pack]);
  return (pack.lists[one] ?? []).flatMap((phrase) => {
    const text = asOnPage(phrase);
    const match = whole ? words.whole(other, text) : words.find(other, text)[0];
    if (!match || (whole && match.phrase.text.includes('…'))) return [];
    const judgedApart =
      whole && match.phrase.countries === undefined && phrase.countries !== undefined;
    if (judgedApart || !oneCountry(phrase, match.phrase)) return [];
    return [`${pack.language}: ${one} “${phrase.text}” is “${match.phrase.text}” of ${other}`];
  });
}

describe('no phrase is found in the opposite list', () => {
  it.each(OPPOSITE)('%s and %s', (one, other) => {
    const found = packs.flatMap((pack) => [
      ...contradictions(pack, one, other, false),
      ...contradictions(pack, other, one, false),
    ]);
    expect(found).toEqual([]);
  });
});

describe('no wording stands in two lists of which one decides', () => {
  it.each(SAME_WORDING)('%s and %s', (one, other) => {
    expect(packs.flatMap((pack) => contradictions(pack, one, other, true))).toEqual([]);
  });
});

it('a contradiction would be found', () => {
  const phrase = (text: string): Phrase => ({
    text,
    authority: 'own',
    confidence: 'low',
    example: text,
    counterExample: '',
  });
  const pack = {
    ...(packs[0] as LanguagePack),
    lists: { free: [phrase('ohne Kosten')], 'late-fee': [phrase('Kosten')] },
  };
  expect(contradictions(pack, 'free', 'late-fee', false)).toHaveLength(1);
  expect(contradictions(pack, 'late-fee', 'free', false)).toHaveLength(0);
  expect(contradictions(pack, 'free', 'late-fee', true)).toHaveLength(0);
});
