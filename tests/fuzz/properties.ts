/** What must hold on every page, whatever is on it. */
import { deepStrictEqual, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { languagePack } from '../../src/words/packs.ts';
import { checkout, LANGUAGES, noise, type Part } from './arbitrary-checkout.ts';
import { asHtml, changed, countElements, inControl } from './as-html.ts';
import { factsOf, findingsOf, violationsOf } from './judged.ts';

export type Property = { name: string; holds: fc.IProperty<unknown> };

const anywhere = fc.nat({ max: 400 });

/** What is in `after` and not in `before`. */
const grown = (before: string[], after: string[]) => after.filter((one) => !before.includes(one));

const neverThrows = fc.property(checkout, (page) => {
  findingsOf(factsOf(asHtml(page)));
});

const sameFacts = fc.property(checkout, (page) => {
  deepStrictEqual(factsOf(asHtml(page)), factsOf(asHtml(page)));
});

const keepsToTheBudget = fc.property(
  checkout,
  fc.record({
    ms: fc.constant(60_000),
    nodes: fc.integer({ min: 1, max: 60 }),
    textChars: fc.integer({ min: 1, max: 200 }),
    controls: fc.integer({ min: 1, max: 6 }),
  }),
  (page, budget) => {
    const facts = factsOf(asHtml(page), { budget });
    const whole = factsOf(asHtml(page));
    ok(facts.controls.length <= budget.controls, 'more controls than the budget has');
    const text = facts.blocks.reduce((all, block) => all + block.text.length, 0);
    // A row's cells are joined by three characters that the page does not have.
    ok(text <= budget.textChars + facts.blocks.length * 30, 'more text than the budget has');
    const less = facts.controls.length < whole.controls.length;
    ok(!less || facts.seen.truncated.length > 0, 'cut short, and not said so');
  },
);

const endsInTime = fc.property(checkout, fc.integer({ min: 1, max: 20 }), (page, ms) => {
  // Every look at the clock costs a millisecond.
  let clock = 0;
  const budget = { ms, nodes: 100_000, textChars: 1_000_000, controls: 5000 };
  factsOf(asHtml(page), { now: () => ++clock, budget });
  ok(clock < 60 + ms * 20, `the clock was asked ${clock} times for a budget of ${ms} ms`);
});

const hidingAccusesNobody = fc.property(checkout, anywhere, (page, place) => {
  const index = place % Math.max(1, countElements(page.parts));
  // Less words on a button are other words: what is hidden inside a control does change the page.
  fc.pre(!inControl(page.parts, index));
  const hide = (part: Part): Part => ({
    ...part,
    attributes: { ...part.attributes, hidden: true },
  });
  const hidden = changed(page, index, hide);
  deepStrictEqual(grown(violationsOf(asHtml(page)), violationsOf(asHtml(hidden))), []);
});

const noiseAccusesNobody = fc.property(checkout, noise, anywhere, (page, extra, place) => {
  const index = place % Math.max(1, countElements(page.parts));
  // Beside a whole part, so that no sentence is cut in two.
  const noisy =
    index % 2 === 0
      ? { ...page, parts: [...page.parts, extra] }
      : { ...page, parts: [extra, ...page.parts] };
  deepStrictEqual(violationsOf(asHtml(noisy)), violationsOf(asHtml(page)));
});

type Pair = { language: string; list: string; one: string; other: string };

/** Words that also go on ("Finish"): where they stand decides what they are. */
const goesOn = (language: string, text: string): boolean =>
  (languagePack(language)?.lists['step-word'] ?? []).some((phrase) => phrase.text === text);

/** Two wordings of one list that stand equally firm. */
const pairs: Pair[] = LANGUAGES.flatMap((language) =>
  ['button-accepted', 'button-rejected', 'addon-insurance', 'addon-warranty'].flatMap((list) => {
    const phrases = (languagePack(language)?.lists[list] ?? []).filter(
      ({ text, weak, countries }) =>
        !weak && !countries && !text.includes('…') && !goesOn(language, text),
    );
    return phrases.flatMap((one) =>
      phrases
        .filter(
          (other) =>
            other !== one &&
            other.authority === one.authority &&
            other.confidence === one.confidence &&
            other.whole === one.whole,
        )
        .map((other) => ({ language, list, one: one.text, other: other.text })),
    );
  }),
);

const pageWith = ({ language, list }: Pair, label: string, sum: string): string => {
  const extra = list.startsWith('addon')
    ? `<label><input type="checkbox" checked> ${label} (+${sum})</label>`
    : '';
  const total = languagePack(language)?.lists['total-price']?.[0]?.text ?? 'Total';
  const accepted = languagePack(language)?.lists['button-accepted']?.[0]?.text ?? '';
  const button = list.startsWith('addon') ? accepted : label;
  return `<!doctype html><html lang="${language}"><body><main><h1>${total}</h1><table><tr><td>Lampe × 1</td><td>19,90 €</td></tr><tr><td>${total}</td><td>19,90 €</td></tr></table>${extra}<form><input name="card" autocomplete="cc-number"><button type="submit">${button}</button></form></main></body></html>`;
};

const wordingsOfOneListAreOne = fc.property(
  fc.constantFrom(...pairs),
  fc.integer({ min: 100, max: 999 }),
  (pair, cents) => {
    const sum = `${(cents / 100).toFixed(2).replace('.', ',')} €`;
    const rules = (label: string) => {
      const found = findingsOf(factsOf(pageWith(pair, label, sum)));
      return found
        .filter(({ rule }) => /^(payment-obligation-button|preticked-extra-payment)$/.test(rule))
        .map(({ rule, outcome }) => `${rule} ${outcome}`)
        .sort();
    };
    deepStrictEqual(rules(pair.other), rules(pair.one), JSON.stringify(pair));
  },
);

export const properties: Property[] = [
  { name: 'nothing throws', holds: neverThrows },
  { name: 'the same page gives the same facts', holds: sameFacts },
  {
    name: 'the budget of nodes, text and controls is kept, and a cut is said',
    holds: keepsToTheBudget,
  },
  { name: 'the budget of time is kept', holds: endsInTime },
  { name: 'hiding an element accuses nobody', holds: hidingAccusesNobody },
  { name: 'what has nothing to do with the order changes no violation', holds: noiseAccusesNobody },
  {
    name: 'wordings of one list that stand equally firm are judged alike',
    holds: wordingsOfOneListAreOne,
  },
];
