const MEANING: Record<string, string> = {
  '9': '\\d',
  '?': '\\d?',
  '@': '\\p{Lu}',
  '~': '\\p{Ll}',
  '*': '[\\p{Lu}\\d]',
  ' ': '[ \\u00a0\\u202f]?',
};

/**
 * The form of a number as a regular expression (flag `u`), without its edges.
 *
 * @param mask `9` a digit, `?` a digit or nothing, `@` a capital letter, `~` a small letter,
 *   `*` a capital letter or a digit, a space may be missing, anything else itself
 * @param grouped whether one space, dot or hyphen may stand between any two characters, as in
 *   `FR 12 345 678 901`; dots and hyphens of the mask itself may then be missing
 */
export function maskPattern(mask: string, grouped: boolean): string {
  const own = grouped ? mask.replace(/[.\- ]/g, '') : mask;
  return [...own]
    .map((character) => MEANING[character] ?? character.replace(/[.*+?^${}()|[\]\\/]/, '\\$&'))
    .join(grouped ? '[ .\\u00a0\\u202f-]?' : '');
}
