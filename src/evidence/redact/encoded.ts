/**
 * Private data in other clothes: percent-encoded, base64, HTML entities, escapes of JSON and
 * JavaScript. Each piece of a text that decodes to something private is masked whole.
 */
import type { Range } from './patterns.ts';

type Finder = (text: string) => Range[];

/** An encoding within an encoding, as a token that holds JSON in base64 in an address. */
const DEPTH = 3;
const LONGEST = 100_000;

/** Ranges of `find` in the text itself and in all that it hides. */
export function rangesEverywhere(text: string, find: Finder, depth = DEPTH): Range[] {
  return [...find(text), ...(depth > 0 ? hidden(text, find, depth - 1) : [])];
}

function hidden(text: string, find: Finder, depth: number): Range[] {
  return ENCODINGS.flatMap(({ sign, pieces, decode }) => {
    if (!sign.test(text)) return [];
    return [...text.matchAll(pieces)].flatMap((match): Range[] => {
      const [piece] = match;
      if (piece.length > LONGEST) return [];
      const found = decode(piece).flatMap((decoded) =>
        decoded === piece ? [] : rangesEverywhere(decoded, find, depth),
      );
      // A name of three letters stands in noise by chance.
      const first = found.find(({ start, end }) => end - start > 3);
      if (!first) return [];
      return [{ start: match.index, end: match.index + piece.length, class: first.class }];
    });
  });
}

type Encoding = { sign: RegExp; pieces: RegExp; decode: (piece: string) => string[] };

/** Each piece reaches over the characters that its encoding leaves as they are. */
const ENCODINGS: readonly Encoding[] = [
  {
    sign: /%[0-9a-f]{2}/i,
    pieces: /[^\s"'<>&?#;,(){}]*%[0-9a-f]{2}[^\s"'<>&?#;,(){}]*/gi,
    decode: (piece) => [percent(piece), percent(piece.replaceAll('+', ' '))],
  },
  // `name+surname` of a form, without any percent sign.
  { sign: /\w\+\w/, pieces: /[\w.@-]+(?:\+[\w.@-]+)+/g, decode: (p) => [p.replaceAll('+', ' ')] },
  {
    sign: /&(?:#|[a-z])/i,
    pieces:
      /(?:[^\s"'<>&;]|&(?:#x?[0-9a-f]{1,6}|[a-z]{2,8});?)*&(?:#x?[0-9a-f]{1,6}|[a-z]{2,8});(?:[^\s"'<>&;]|&(?:#x?[0-9a-f]{1,6}|[a-z]{2,8});?)*/gi,
    decode: (piece) => [entities(piece)],
  },
  {
    sign: /\\[ux"'/]/,
    pieces: /[^\s"'<>]*\\[ux"'/][^\s"'<>]*/g,
    decode: (piece) => [escapes(piece)],
  },
  {
    sign: /[\w+/-]{6}/,
    pieces: /[A-Za-z0-9+/_-]{6,}={0,2}/g,
    decode: base64,
  },
  { sign: /(?:[0-9a-f]{2}){6}/i, pieces: /(?:[0-9a-f]{2}){6,}/gi, decode: hexadecimal },
];

function percent(piece: string): string {
  const bytes = piece.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    const values = run.split('%').slice(1);
    return utf8Of(Uint8Array.from(values, (value) => Number.parseInt(value, 16)));
  });
  return bytes;
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  commat: '@',
  period: '.',
  plus: '+',
  hyphen: '-',
};
/** `&eacute;` is e with an accent: folding takes the accent away again. */
const ACCENTED = /^([a-z])(?:acute|grave|circ|uml|cedil|tilde|ring|caron|slash|stroke)$/i;

/** Character references as text (HTML 13.5, as far as names need them). */
export function entities(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));?/gi,
    (all, hex, dec, name) => {
      if (name) return NAMED[name.toLowerCase()] ?? ACCENTED.exec(name)?.[1] ?? all;
      const code = hex ? Number.parseInt(hex, 16) : Number(dec);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
    },
  );
}

function escapes(piece: string): string {
  return piece
    .replace(/\\u\{?([0-9a-f]{4,6})\}?|\\x([0-9a-f]{2})/gi, (all, long, short) => {
      const code = Number.parseInt(long ?? short, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : all;
    })
    .replace(/\\(["'/\\])/g, '$1');
}

/** A piece may begin with letters of its surroundings: all four alignments are tried. */
function base64(piece: string): string[] {
  const plain = piece.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '');
  return [0, 1, 2, 3].flatMap((skip) => {
    const body = plain.slice(skip);
    const whole = body.slice(0, body.length % 4 === 1 ? -1 : undefined);
    if (whole.length < 6) return [];
    const decoded = utf8Of(Uint8Array.fromBase64(whole, { lastChunkHandling: 'loose' }));
    return readable(decoded) ? [decoded] : [];
  });
}

function hexadecimal(piece: string): string[] {
  const decoded = utf8Of(Uint8Array.fromHex(piece));
  return readable(decoded) ? [decoded] : [];
}

/** Chance makes no text: a word that happens to be base64 decodes to noise. */
function readable(text: string): boolean {
  const noise = text.match(/[\p{Cc}\ufffd]/gu)?.length ?? 0;
  return noise * 4 <= text.length;
}

function utf8Of(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes);
  return text.includes('\ufffd') ? `${text} ${new TextDecoder('latin1').decode(bytes)}` : text;
}
