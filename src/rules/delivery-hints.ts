/** Signs that a page tells when it delivers, in words that the lists do not know. */
import type { PageView } from './define-rule.ts';

/** "With you on Tuesday", "ordered today, there tomorrow", "48h": a time may be told in other words. */
export function hintsAtDay(page: PageView): boolean {
  const lists = ['today', 'tomorrow'] as const;
  const days = weekdays(page.words.languages);
  return page.blocks.some(({ text, visible, region }) => {
    if (visible === 'no' || region === 'footer' || region === 'nav' || text.length > 160)
      return false;
    const said = text.toLowerCase().split(/[^\p{L}\p{M}-]+/u);
    return (
      said.some((word) => days.has(word)) ||
      lists.some((list) => page.words.has(list, text)) ||
      /\b(?:24|48|72)\s?h\b/i.test(text)
    );
  });
}

/** The seven days in full, in lower case. */
function weekdays(languages: string[]): Set<string> {
  const names = languages.flatMap((language) => {
    const { format } = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
    return [1, 2, 3, 4, 5, 6, 7].map((day) => format(Date.UTC(2026, 0, day)).toLowerCase());
  });
  return new Set(names);
}
