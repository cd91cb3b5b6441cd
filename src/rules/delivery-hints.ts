/** Signs that a page tells when it delivers, in words that the lists do not know. */
import type { Money } from '../facts/page-facts.ts';
import { dateNames } from '../words/date-names.ts';
import type { PageView } from './define-rule.ts';

/** "With you on Tuesday", "ordered today, there tomorrow", "48h": a time may be told in other words. */
export function hintsAtDay(page: PageView): boolean {
  const lists = ['today', 'tomorrow'] as const;
  const ways = ['delivery', 'delivery-time'] as const;
  const days = page.words.languages.flatMap(weekdays);
  return page.blocks.some(({ text, visible, region, amounts }) => {
    if (visible === 'no' || region === 'footer' || region === 'nav' || text.length > 160)
      return false;
    const said = ` ${text
      .toLowerCase()
      .split(/[^\p{L}\p{M}-]+/u)
      .join(' ')} `;
    return (
      days.some((day) => said.includes(` ${day} `)) ||
      lists.some((list) => page.words.has(list, text)) ||
      /\b(?:24|48|72)\s?h\b/i.test(text) ||
      (ways.some((list) => page.words.has(list, text)) && namesFewDays(text, amounts))
    );
  });
}

/**
 * "Doručení mezi 9. a 12. prosincem": a small number in a line on delivery, which is no price, may be
 * a day; beside a longer one it is of an address.
 */
function namesFewDays(text: string, amounts: Money[]): boolean {
  const rest = amounts.reduce((left, { text: amount }) => left.replace(amount, ' '), text);
  const numbers = (rest.match(/\d+/g) ?? []).filter((one) => !/^20\d\d$/.test(one));
  return numbers.length > 0 && numbers.every((one) => one.length <= 2 && Number(one) <= 60);
}

/** In full: a cut of a name stands for too much else ("mar", "do", "so"; "domh" of "dé domhnaigh"). */
function weekdays(language: string): string[] {
  const names = [...dateNames(language).weekdays].filter((name) => name.length > 2);
  const isCut = (one: string) =>
    names.some(
      (name) =>
        name !== one && (name.startsWith(one) || name.match(AFTER_ARTICLE)?.[1]?.startsWith(one)),
    );
  return names.filter((one) => !isCut(one));
}

/** Irish and Maltese name a day with a word before it ("dé luain", "il-ħadd"). */
const AFTER_ARTICLE = /^\p{L}{1,3}[ -](.+)$/u;
