/** The name in a recap that tells name and street in one line: it may stand alone elsewhere. */

/** Two to five words with a capital at the start, particles between, and then a number or a comma. */
const NAME =
  /^((?:\p{Lu}[\p{L}'’.-]*)(?:[ \u00a0](?:(?:de|du|des|la|le|van|von|der|den|di|da|dos|del|y)[ \u00a0]){0,2}\p{Lu}[\p{L}'’.-]*){1,4})[ \u00a0]?[,\d]/u;

/** @param text of a recap of the customer's address. @returns the name before the rest; null: none */
export function nameBeforeStreet(text: string): string | null {
  return NAME.exec(text.trim())?.[1] ?? null;
}
