/**
 * CRD art. 21; C. conso. L121-16: for a question on an order or a complaint, the call costs no more
 * than a normal one. A line to order by is another matter: the page tells which it is, a person
 * decides.
 */
import type { Block } from '../facts/page-facts.ts';
import { type Answer, defineRule, type PageView } from './define-rule.ts';
import { type FoundNumber, findNumbers, linkedNumber } from './phone-numbers.ts';

const REASONS = ['premium-number', 'shared-cost-number', 'ordinary-number'] as const;

/** `priced`: the text says what the call costs; `local`: that it costs no more than a normal one. */
type Place = {
  number: FoundNumber;
  priced: boolean;
  local: boolean;
  quote: string;
  target: string[];
};

/** So many places of the page around a link still speak of its number. */
const NEAR = 6;

export const nonPremiumPhone = defineRule({
  id: 'non-premium-phone',
  needs: ['blocks', 'links'],
  words: ['customer-service', 'hosting', 'normal-call-rate', 'minute-unit', 'phone-call'],
  kinds: ['product', 'cart', 'checkout', 'review', 'confirmation', 'legal'],
  reasons: REASONS,
  check(page) {
    const places = [...inTexts(page), ...inLinks(page)];
    const dear = new Map<string, Answer>();
    for (const place of places) {
      const reason = reasonOf(place);
      if (reason && !dear.has(place.number.number))
        dear.set(place.number.number, { outcome: 'needs-review', reason, ...said(place) });
    }
    if (dear.size > 0) return [...dear.values()];
    const [ordinary] = places.filter(({ number }) => number.cost === 'ordinary');
    return ordinary ? [{ outcome: 'pass', reason: 'ordinary-number', ...said(ordinary) }] : [];
  },
});

/** Shared cost is often the price of a local call: only a price beside it makes a question. */
function reasonOf({ number, priced, local }: Place): (typeof REASONS)[number] | null {
  if (local && !priced) return null;
  if (number.cost === 'premium') return 'premium-number';
  return number.cost === 'shared-cost' && priced ? 'shared-cost-number' : null;
}

function said({ number, quote, target }: Place): Pick<Answer, 'data' | 'quote' | 'target'> {
  return { data: { number: number.text }, quote, target };
}

function inTexts(page: PageView): Place[] {
  const shown = page.blocks.filter((block) => block.visible !== 'no');
  let heading = '';
  return shown.flatMap((block, i) => {
    if (block.kind === 'heading') heading = block.text;
    const around = [block.text, heading, short(shown[i - 1])];
    if (!around.some((text) => page.words.has('customer-service', text))) return [];
    if (!aboutService(page, [block.text, heading, labelBefore(page, shown[i - 1])])) return [];
    return numbersIn(page, block.text).map((number) => ({
      number,
      priced: isPriced(page, block) || isPriced(page, shown[i + 1]),
      local: [block, shown[i + 1]].some((one) => isNormalRate(page, one)),
      quote: block.text,
      target: block.target,
    }));
  });
}

/**
 * Where one sentence gives the number of the service and another that of something else ("to order
 * by telephone: …. After-sales service: …"), only the first is asked about.
 */
function numbersIn(page: PageView, text: string): FoundNumber[] {
  const parts = text
    .split(/(?<=[.;!?|])\s+/)
    .map((said) => ({ said, numbers: findNumbers(said, page.country) }))
    .filter(({ numbers }) => numbers.length > 0);
  const own = parts.filter(({ said }) => page.words.has('customer-service', said));
  return own.length > 0 ? own.flatMap(({ numbers }) => numbers) : findNumbers(text, page.country);
}

function inLinks(page: PageView): Place[] {
  return page.links.flatMap((link) => {
    const number = link.visible === 'no' ? null : linkedNumber(link.href, page.country);
    if (!number) return [];
    const near = page.blocks.filter(
      (block) => block.visible !== 'no' && Math.abs(block.at - link.at) <= NEAR,
    );
    const name = link.text || link.name;
    if (!aboutService(page, [name, ...near.map(short)])) return [];
    return {
      number,
      priced: near.some((one) => isPriced(page, one)),
      local: near.some((one) => isNormalRate(page, one)),
      quote: name || number.text,
      target: link.target,
    };
  });
}

/** A line over the number; a line with a number of its own speaks of that one. */
function labelBefore(page: PageView, block: Block | undefined): string {
  const text = short(block);
  return findNumbers(text, page.country).length === 0 ? text : '';
}

const short = (block: Block | undefined) => (block && block.text.length <= 200 ? block.text : '');

/** In the Netherlands 0900 may be called at the local rate, and says so. */
const isNormalRate = (page: PageView, block: Block | undefined) =>
  page.words.has('normal-call-rate', short(block));

function aboutService(page: PageView, texts: string[]): boolean {
  if (texts.some((text) => page.words.has('hosting', text))) return false;
  return texts.some((text) => page.words.has('customer-service', text));
}

/** "0,80 €/min", "14 ct per call": a figure, then the unit; "price of a local call" has none. */
function isPriced(page: PageView, block: Block | undefined): boolean {
  if (!block || block.text.length > 300) return false;
  const { text } = block;
  const units = (['minute-unit', 'phone-call'] as const).flatMap((list) =>
    page.words.find(list, text).filter(({ phrase }) => !phrase.weak),
  );
  return units.some(({ start }) => FIGURE_PER.test(text.slice(0, start)));
}

/** A figure with a stroke after it, or with its currency and one short word ("per", "pro", "la"). */
const FIGURE_PER =
  /\d\s?(?:(?:\p{Sc}|[a-z]{2,5}|c€|zł|kč|лв)?\s?\/|(?:\p{Sc}|eur|cts?|cents?|c€|kr|zł|kč|ft|lei|лв)\.?\s\p{L}{1,4})\s?$/iu;
