/**
 * One spelling for everything that reads alike, with the way back: each place of the normalised
 * text knows the place in the original that it came from, so that quotes are exact.
 */
import { isMarkAt, sizeAt } from './character-kinds.ts';
import { foldCarefully, foldUsual } from './fold-character.ts';
import { foldLookalikes } from './lookalikes.ts';

/**
 * Text in one spelling. `text[i]` comes from the original between `offsets[i]` and `ends[i]`;
 * `offsets` has one more entry, the length of the original.
 */
export type Normalised = { text: string; offsets: number[]; ends: number[] };

/** Rare characters are read carefully once: so many are kept. */
const KEPT = 1000;
const careful = new Map<string, string>();

function foldRare(unit: string): string {
  const known = careful.get(unit);
  if (known !== undefined) return known;
  if (careful.size >= KEPT) careful.clear();
  const folded = foldCarefully(unit);
  careful.set(unit, folded);
  return folded;
}

/** Where the character at this place ends, with the marks after it. */
function unitEnd(text: string, at: number): number {
  let end = at + sizeAt(text, at);
  while (isMarkAt(text, end)) end += sizeAt(text, end);
  return end;
}

/**
 * NFKC, case folded, spaces of any kind as one space, apostrophes, dashes and quotes in one form,
 * invisible characters gone, look-alike letters in Latin words made Latin. Accents stay
 * (see `withoutAccents`).
 */
export function normalise(original: string): Normalised {
  const read = foldLookalikes(original);
  let text = '';
  let spaced = false;
  const offsets: number[] = [];
  const ends: number[] = [];
  for (let at = 0, end = 0; at < read.length; at = end) {
    end = at + 1;
    let folded = isMarkAt(read, end) ? null : foldUsual(read.charCodeAt(at));
    if (folded === null) {
      end = unitEnd(read, at);
      folded = foldRare(read.slice(at, end));
    }
    if (folded === '' || (spaced && folded === ' ')) continue;
    spaced = folded.endsWith(' ');
    text += folded;
    for (let i = 0; i < folded.length; i += 1) {
      offsets.push(at);
      ends.push(end);
    }
  }
  offsets.push(original.length);
  return { text, offsets, ends };
}

const STROKED: Readonly<Record<string, string>> = {
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ð: 'd',
};

/** The second key: a normalised word without its accents ("réserver" → "reserver"). */
export function withoutAccents(word: string): string {
  let bare = '';
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    const letter = code < 0x7f ? word[at] : code < 0x250 ? bareLetter(code) : undefined;
    if (letter === undefined || isMarkAt(word, at + 1)) return bareCarefully(word);
    bare += letter;
  }
  return bare;
}

/** What most accents of Europe stand on; the others are taken apart when they are met. */
const ACCENTED: Readonly<Record<string, string>> = {
  a: 'àáâãäåāăą',
  c: 'çćĉċč',
  d: 'ďđð',
  e: 'èéêëēĕėęě',
  g: 'ĝğġģ',
  h: 'ĥħ',
  i: 'ìíîïĩīĭįı',
  k: 'ķ',
  l: 'ĺļľł',
  n: 'ñńņň',
  o: 'òóôõöøōŏő',
  r: 'ŕŗř',
  s: 'śŝşšș',
  t: 'ţťț',
  u: 'ùúûüũūŭůűų',
  y: 'ýÿ',
  z: 'źżž',
};

/** By code. */
const bareLetters: string[] = [];
for (const [bare, accented] of Object.entries(ACCENTED))
  for (const letter of accented) bareLetters[letter.charCodeAt(0)] = bare;

function bareLetter(code: number): string {
  const known = bareLetters[code] ?? bareCarefully(String.fromCharCode(code));
  bareLetters[code] = known;
  return known;
}

/** The ground of `withoutAccents`, for any word. */
export function bareCarefully(word: string): string {
  const apart = word.normalize('NFD');
  let bare = '';
  for (let at = 0; at < apart.length; at += sizeAt(apart, at))
    if (!isMarkAt(apart, at)) bare += apart.slice(at, at + sizeAt(apart, at));
  return bare.replace(/[øđłħıð]/gu, (letter) => STROKED[letter] ?? letter).normalize('NFC');
}
