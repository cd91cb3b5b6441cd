/** A weekday that a page names hints at a delivery, in every language that ships. */
import { describe, expect, it } from 'vitest';
import type { PageView } from '../../src/rules/define-rule.ts';
import { hintsAtDay } from '../../src/rules/delivery-hints.ts';
import { compile } from '../../src/words/compile.ts';
import { languagePack, shippedLanguages } from '../../src/words/packs.ts';
import { block } from '../check/facts.ts';

function hints(language: string, text: string): boolean {
  const pack = languagePack(language);
  if (!pack) throw new Error(`no pack: ${language}`);
  const page: Pick<PageView, 'blocks' | 'words'> = {
    blocks: [block(text)],
    words: compile([pack]),
  };
  return hintsAtDay(page as PageView);
}

/** The seven names, from a Sunday on. */
function days(language: string, weekday: 'long' | 'short'): string[] {
  const names = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, i) => names.format(Date.UTC(2026, 10, 22 + i)));
}

/** Short and yet names of their own: "an Luan" is Monday as "Dé Luain" is. */
const NO_CUT = ['Luan', 'Aoine'];

describe.each(shippedLanguages)('weekdays of %s', (language) => {
  const long = days(language, 'long');

  it('hint in full, in small and capital letters, and not inside another word', () => {
    for (const day of long) {
      expect(hints(language, `Xyz: ${day}.`), day).toBe(true);
      expect(hints(language, `${day.toLocaleUpperCase(language)} 24`), day).toBe(true);
      expect(hints(language, `x${day}x`), day).toBe(false);
    }
  });

  it('do not hint as a cut, which stands for too much else', () => {
    for (const cut of days(language, 'short').filter((day) => ![...long, ...NO_CUT].includes(day)))
      expect(hints(language, `Xyz ${cut.replace('.', '')} xyz`), cut).toBe(false);
  });
});
