/** Percent signs, character references, and escapes of JSON and JavaScript. */
import type { Escape } from './decoded-view.ts';

const UTF8 = new TextDecoder();
const LATIN1 = new TextDecoder('latin1');

/** Bytes as text: as UTF-8, and as Latin-1 too where they are not all UTF-8. */
export function textsOf(bytes: Uint8Array): string[] {
  const text = UTF8.decode(bytes);
  return text.includes('\ufffd') ? [text, LATIN1.decode(bytes)] : [text];
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
const REFERENCE = /&(?:#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});?/gi;

function reference(piece: string): string {
  const [, hex, decimal, name] = /^&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+))/i.exec(piece) ?? [];
  if (name) return NAMED[name.toLowerCase()] ?? ACCENTED.exec(name)?.[1] ?? piece;
  return codePoint(hex ? Number.parseInt(hex, 16) : Number(decimal), piece);
}

/** Character references as text (HTML 13.5, as far as names need them). */
export function entities(text: string): string {
  return text.includes('&') ? text.replace(REFERENCE, reference) : text;
}

function codePoint(code: number, otherwise: string): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : otherwise;
}

export const ESCAPES: readonly Escape[] = [
  {
    // Percent encoding (RFC 3986): a run of bytes is one text in UTF-8.
    pattern: /(?:%[0-9a-f]{2})+/gi,
    decode: (run) => textsOf(Uint8Array.fromHex(run.replaceAll('%', ''))).at(-1) ?? run,
  },
  { pattern: REFERENCE, decode: reference },
  {
    pattern: /\\(?:u\{[0-9a-f]{1,6}\}|u[0-9a-f]{4}|x[0-9a-f]{2}|["'/\\])/gi,
    decode: (piece) => {
      const digits = /^\\[ux]\{?([0-9a-f]+)/i.exec(piece)?.[1];
      return digits ? codePoint(Number.parseInt(digits, 16), piece) : piece.slice(1);
    },
  },
];
