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

/** Where such letters stand, and others too: texts without any are the most, and told at once. */
const PERHAPS_FOREIGN =
  /[\u0370-\u052f\u1c80-\u1c8f\u1d26-\u1dbf\u1f00-\u1fff\u2126\ua640-\ua69f\uab65]|[\u2de0-\u2dff]|[\ufe20-\ufe2f]|[\u0342\u0345]|[\ud800\ud834\ud838]/;
const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
// Format characters may stand between the letters of one word, to break it for a reader of code.
const WORD = /[\p{L}\p{M}\p{Cf}]+/gu;
const LATIN_LETTERS = /\p{Script=Latin}/gu;
const FOREIGN_LETTERS = /[\p{Script=Cyrillic}\p{Script=Greek}]/gu;

/** Whether a Cyrillic or Greek character stands in a text. */
export function holdsForeign(text: string): boolean {
  return PERHAPS_FOREIGN.test(text) && FOREIGN.test(text);
}

/**
 * Replaces look-alike letters in words that are mostly Latin. In: text as read. Out: text of the
 * same length in code units, so that offsets stay true.
 */
export function foldLookalikes(text: string): string {
  if (!holdsForeign(text)) return text;
  return text.replace(WORD, (word) => {
    const foreign = word.match(FOREIGN_LETTERS);
    if (foreign === null) return word;
    const latin = word.match(LATIN_LETTERS)?.length ?? 0;
    if (latin < foreign.length || foreign.some((letter) => !(letter in LATIN_OF))) return word;
    return word.replace(FOREIGN_LETTERS, (letter) => LATIN_OF[letter] ?? letter);
  });
}
