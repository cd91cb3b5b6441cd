/** Ranges answer for the characters of every day: they must say what the expressions say. */
import { describe, expect, it } from 'vitest';
import { FIGURE, isMarkAt, kindOf, LETTER } from '../../src/words/character-kinds.ts';
import { foldCarefully, foldUsual } from '../../src/words/fold-character.ts';
import { holdsForeign } from '../../src/words/lookalikes.ts';
import { bareCarefully, withoutAccents } from '../../src/words/normalise.ts';

/** The plane of letters and signs, that of pictures, and the tags. */
const CHARACTERS = [...Array(0x20000).keys(), ...Array(0x1f0).keys()].map((code, i) =>
  String.fromCodePoint(i < 0x20000 ? code : 0xe0000 + code),
);

describe('characters of every day', () => {
  it('are spelt as the careful reading spells them', () => {
    const usual = CHARACTERS.slice(0, 0x10000).filter(
      (one) => foldUsual(one.charCodeAt(0)) !== null,
    );
    expect(usual.length).toBeGreaterThan(1000);
    const wrong = usual.filter((one) => foldUsual(one.charCodeAt(0)) !== foldCarefully(one));
    expect(wrong).toEqual([]);
  });

  it('lose the accents that Unicode takes from them', () => {
    const letters = CHARACTERS.slice(0, 0x3000);
    const wrong = letters.filter((one) => withoutAccents(one) !== bareCarefully(one));
    expect(wrong).toEqual([]);
    expect(withoutAccents('çéșłø')).toBe('ceslo');
  });

  it('are letters, marks and figures as Unicode says', () => {
    const wrong = CHARACTERS.filter((one) => {
      const kind = kindOf(one.codePointAt(0) ?? 0);
      return (
        (kind === LETTER) !== /[\p{L}\p{M}]/u.test(one) ||
        (kind === FIGURE) !== /\p{N}/u.test(one) ||
        isMarkAt(`a${one}`, 1) !== /\p{M}/u.test(one)
      );
    });
    expect(wrong).toEqual([]);
  });

  it('are Greek or Cyrillic where Unicode says so', () => {
    const foreign = CHARACTERS.filter((one) => /[\p{Script=Greek}\p{Script=Cyrillic}]/u.test(one));
    expect(foreign.length).toBeGreaterThan(900);
    expect(CHARACTERS.filter(holdsForeign)).toEqual(foreign);
  });
});
