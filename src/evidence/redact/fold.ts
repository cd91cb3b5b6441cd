/** A text without case and accents, and where each of its characters came from. */
export type Folded = { text: string; at: (index: number) => number };

/** `Hélène` and `HELENE` fold to `helene`; `at(i)` is the index in the original. */
export function fold(text: string): Folded {
  if (/^[\0-\x7f]*$/.test(text)) return { text: text.toLowerCase(), at: (index) => index };
  const places: number[] = [];
  let folded = '';
  let from = 0;
  for (const letter of text) {
    const plain = letter.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    folded += plain;
    for (let i = 0; i < plain.length; i++) places.push(from);
    from += letter.length;
  }
  return { text: folded, at: (index) => places[index] ?? text.length };
}
