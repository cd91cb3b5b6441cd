/**
 * Cyrillic and Greek letters that look like Latin ones. `Pаyer` with a Cyrillic `а` reads as
 * "Payer" to a person; real Bulgarian or Greek text is never touched.
 */

/** Look-alike letter → Latin letter, lower and upper case apart: Greek `Η` looks like H, `η` like n. */
const LATIN_OF: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  е: 'e',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  ѕ: 's',
  і: 'i',
  ј: 'j',
  ԁ: 'd',
  һ: 'h',
  ԛ: 'q',
  ԝ: 'w',
  г: 'r',
  п: 'n',
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  У: 'Y',
  Х: 'X',
  Ѕ: 'S',
  І: 'I',
  Ј: 'J',
  α: 'a',
  ε: 'e',
  η: 'n',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  ω: 'w',
  Α: 'A',
  Β: 'B',
  Ε: 'E',
  Ζ: 'Z',
  Η: 'H',
  Ι: 'I',
  Κ: 'K',
  Μ: 'M',
  Ν: 'N',
  Ο: 'O',
  Ρ: 'P',
  Τ: 'T',
  Υ: 'Y',
  Χ: 'X',
};

const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
// Format characters may stand between the letters of one word, to break it for a reader of code.
const WORD = /[\p{L}\p{M}\p{Cf}]+/gu;
const LATIN_LETTERS = /\p{Script=Latin}/gu;
const FOREIGN_LETTERS = /[\p{Script=Cyrillic}\p{Script=Greek}]/gu;

/**
 * Replaces look-alike letters in words that are mostly Latin. In: text as read. Out: text of the
 * same length in code units, so that offsets stay true.
 */
export function foldLookalikes(text: string): string {
  if (!FOREIGN.test(text)) return text;
  return text.replace(WORD, (word) => {
    const foreign = word.match(FOREIGN_LETTERS);
    if (foreign === null) return word;
    const latin = word.match(LATIN_LETTERS)?.length ?? 0;
    if (latin < foreign.length || foreign.some((letter) => !(letter in LATIN_OF))) return word;
    return word.replace(FOREIGN_LETTERS, (letter) => LATIN_OF[letter] ?? letter);
  });
}
