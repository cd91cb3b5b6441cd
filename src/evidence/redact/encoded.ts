/**
 * Private data in other clothes: percent-encoded, HTML entities, escapes of JSON and JavaScript,
 * base64, hexadecimal digits; and one within another.
 */
import { rangesThrough } from './decoded-view.ts';
import { ESCAPES, textsOf } from './escapes.ts';
import type { Range } from './patterns.ts';

type Finder = (text: string) => Range[];

/** An encoding within an encoding, as a token that holds JSON in base64 in an address. */
const DEPTH = 3;
const LONGEST = 100_000;

/** Ranges of `find` in the text itself and in all that it hides. */
export function rangesEverywhere(text: string, find: Finder, depth = DEPTH): Range[] {
  if (depth === 0) return find(text);
  const within: Finder = (decoded) => rangesEverywhere(decoded, find, depth - 1);
  return [
    ...find(text),
    ...ESCAPES.flatMap((one) => rangesThrough(text, one, within)),
    ...tokens(text, /[A-Za-z0-9+/_-]{6,}={0,2}/g, base64, within),
    ...tokens(text, /(?:[0-9a-f]{2}){6,}/gi, hexadecimal, within),
  ];
}

/** A token that decodes to something private is masked whole. */
function tokens(
  text: string,
  pattern: RegExp,
  decode: (piece: string) => string[],
  find: Finder,
): Range[] {
  return [...text.matchAll(pattern)].flatMap((match): Range[] => {
    const [piece] = match;
    if (piece.length > LONGEST) return [];
    for (const decoded of decode(piece)) {
      // A short name stands in noise by chance, a long one does not.
      const shortest = readable(decoded) ? 4 : 6;
      const found = find(decoded).find(({ start, end }) => end - start >= shortest);
      if (found) {
        return [{ start: match.index, end: match.index + piece.length, class: found.class }];
      }
    }
    return [];
  });
}

/**
 * A piece may begin with letters of its surroundings, which also use its signs: the whole and each
 * part between signs is tried, at all four alignments.
 */
function base64(piece: string): string[] {
  const parts = piece.split(/[/_+-]/).filter((part) => part.length >= 6 && part !== piece);
  return [piece, ...parts].flatMap((part) => {
    // A plain word or number: of base64 so long, one in thousands looks like this.
    if (part.length < 24 && /^(?:[A-Z]?[a-z]+|[A-Z]+|\d+)$/.test(part)) return [];
    const plain = part.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '');
    return [0, 1, 2, 3].flatMap((skip) => {
      const body = plain.slice(skip);
      const whole = body.slice(0, body.length % 4 === 1 ? -1 : undefined);
      if (whole.length < 6) return [];
      return textsOf(Uint8Array.fromBase64(whole, { lastChunkHandling: 'loose' }));
    });
  });
}

function hexadecimal(piece: string): string[] {
  return textsOf(Uint8Array.fromHex(piece));
}

/** Chance makes no text: a word that happens to be base64 decodes to noise. */
export function readable(text: string): boolean {
  const noise = text.match(/[^\p{L}\p{N}\p{P}\p{Z}\s@+=<>|$€~^`]|[\u00aa-\u00bf]/gu)?.length ?? 0;
  return noise * 10 <= text.length;
}
