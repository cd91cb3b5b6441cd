/**
 * Values that are known to be private, made ready to be found again in any text: in other case,
 * without accents, with other spaces, a telephone number with or without its country code.
 */
import type { KnownPrivate, PrivateClass } from '../capture.ts';
import { fold } from './fold.ts';
import type { Range } from './patterns.ts';

export type KnownValues = { ranges: (text: string) => Range[]; empty: boolean };

/** Shorter values stand in too many texts by chance; a field of two letters names nobody. */
const SHORTEST = 3;
const GAP = String.raw`[\s\u00a0._/()-]{0,3}`;
const SPACE = String.raw`[\s\u00a0_+.,-]{1,3}`;

/** Finder of all values and of the parts by which a person is known (first name, street, …). */
export function compileKnown(known: readonly KnownPrivate[]): KnownValues {
  const sources = new Map<string, { class: PrivateClass; length: number }>();
  for (const one of known)
    for (const source of sourcesOf(one)) {
      if (!sources.has(source)) sources.set(source, { class: one.class, length: source.length });
    }
  const byLength = [...sources].sort(([a], [b]) => b.length - a.length);
  const finders = byLength.map(([source, { class: of }]) => ({
    pattern: new RegExp(source, 'gu'),
    class: of,
  }));
  return {
    empty: finders.length === 0,
    ranges: (text) => {
      if (finders.length === 0 || text.length < SHORTEST) return [];
      const folded = fold(text);
      return finders.flatMap(({ pattern, class: of }) =>
        [...folded.text.matchAll(pattern)].map((match) => ({
          start: folded.at(match.index),
          end: folded.at(match.index + match[0].length),
          class: of,
        })),
      );
    },
  };
}

function sourcesOf({ class: of, value }: KnownPrivate): string[] {
  const plain = fold(value.trim()).text.replace(/\s+/g, ' ');
  if (plain.replace(/[^\p{L}\p{N}]/gu, '').length < SHORTEST) return [];
  const whole = apart(words(plain).map(RegExp.escape).join(SPACE));
  switch (of) {
    case 'phone':
      return phone(plain);
    case 'card':
    case 'iban': {
      const signs = [...plain.replace(/[^\p{L}\p{N}]/gu, '')];
      return signs.length < 8 ? [whole] : [apart(signs.map(RegExp.escape).join(GAP))];
    }
    case 'name':
    case 'greeting':
      return [whole, ...nameParts(plain)];
    case 'email':
      return [RegExp.escape(plain), ...localPart(plain)];
    case 'postal-address':
      return [whole, ...streetPart(plain)];
    default:
      return plain.length < 4 ? [] : [whole];
  }
}

/** Each word of a name by itself, and all of them without spaces, as in `camille.roussel`. */
function nameParts(plain: string): string[] {
  const parts = plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const single = parts
    .filter((part) => part.length >= SHORTEST)
    .map((part) => apart(RegExp.escape(part)));
  if (parts.length < 2) return single;
  const joined = [parts, parts.toReversed()].map((list) => list.map(RegExp.escape).join('[._-]?'));
  return [...single, ...joined.filter((source) => source.length >= 8)];
}

function localPart(plain: string): string[] {
  const local = plain.split('@')[0] ?? '';
  const general = /^(?:info|contact|service|support|hello|bonjour|shop|mail|admin|kontakt)$/;
  return local.length >= 5 && !general.test(local) ? [apart(RegExp.escape(local))] : [];
}

/** The street without the number of the house. */
function streetPart(plain: string): string[] {
  const street = plain
    .replace(/^\d+\s*(?:bis|ter|[a-d])?[\s,]+/, '')
    .replace(/[\s,]+\d+\s?[a-z]?$/, '');
  return street !== plain && street.length >= 6
    ? [apart(words(street).map(RegExp.escape).join(SPACE))]
    : [];
}

/** The last nine digits count; what stands before them is a country code or a zero. */
function phone(plain: string): string[] {
  const digits = plain.replace(/\D/g, '');
  if (digits.length < 6) return [];
  const core = [...digits.slice(-9)].join(GAP);
  return [String.raw`(?<!\d)(?:(?:\+|00)?\d{0,3}${GAP}\(?0?\)?${GAP})?${core}(?!\d)`];
}

const words = (text: string) => text.split(/[\s,]+/).filter(Boolean);
const apart = (source: string) => String.raw`(?<![\p{L}\p{N}])${source}(?![\p{L}\p{N}])`;
