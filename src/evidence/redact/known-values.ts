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
const GAP = String.raw`[\s\u00a0._/()+-]{0,3}`;
const SPACE = String.raw`[\s\u00a0_+.,-]{1,3}`;

/** Finder of all values and of the parts by which a person is known (first name, street, …). */
export function compileKnown(known: readonly KnownPrivate[]): KnownValues {
  const sources = new Map<string, Source & { class: PrivateClass }>();
  for (const one of known)
    for (const source of sourcesOf(one)) {
      if (!sources.has(source.pattern))
        sources.set(source.pattern, { ...source, class: one.class });
    }
  const finders = [...sources.values()]
    .toSorted((a, b) => b.pattern.length - a.pattern.length)
    .map((source) => ({ ...source, pattern: new RegExp(source.pattern, 'gu') }));
  return {
    empty: finders.length === 0,
    ranges: (text) => {
      if (finders.length === 0 || text.length < SHORTEST) return [];
      const folded = fold(text);
      const bare = bareOf(folded.text);
      return finders.flatMap(({ pattern, needle, class: of }) =>
        // Most texts hold nothing of the person: a plain search says so much faster.
        bare.includes(needle)
          ? [...folded.text.matchAll(pattern)].map((match) => ({
              start: folded.at(match.index),
              end: folded.at(match.index + match[0].length),
              class: of,
            }))
          : [],
      );
    },
  };
}

/** `needle`: the letters and digits that every match holds in this order, with nothing else. */
type Source = { pattern: string; needle: string };

const bareOf = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');
const sourced = (pattern: string, value: string): Source => ({ pattern, needle: bareOf(value) });

function sourcesOf({ class: of, value }: KnownPrivate): Source[] {
  const plain = fold(value.trim()).text.replace(/\s+/g, ' ');
  if (bareOf(plain).length < SHORTEST) return [];
  const whole = spaced(plain);
  switch (of) {
    case 'phone':
      return phone(plain);
    case 'card':
    case 'iban': {
      const signs = bareOf(plain);
      return signs.length < 8 ? [whole] : [sourced(apart([...signs].join(GAP)), signs)];
    }
    case 'name':
    case 'greeting':
      return [whole, ...nameParts(plain)];
    case 'email':
      return [sourced(RegExp.escape(plain), plain), ...localPart(plain)];
    case 'postal-address':
      return [whole, ...streetPart(plain)];
    default:
      return plain.length < 4 ? [] : [whole];
  }
}

/** Each word of a name by itself, and all of them without spaces, as in `camille.roussel`. */
function nameParts(plain: string): Source[] {
  const parts = plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const single = parts
    .filter((part) => part.length >= SHORTEST)
    .map((part) => sourced(apart(RegExp.escape(part)), part));
  if (parts.length < 2) return single;
  const joined = [parts, parts.toReversed()].map((list) =>
    sourced(list.map(RegExp.escape).join('[._-]?'), list.join('')),
  );
  return [...single, ...joined.filter(({ needle }) => needle.length >= 8)];
}

function localPart(plain: string): Source[] {
  const local = plain.split('@')[0] ?? '';
  const general = /^(?:info|contact|service|support|hello|bonjour|shop|mail|admin|kontakt)$/;
  return local.length >= 5 && !general.test(local)
    ? [sourced(apart(RegExp.escape(local)), local)]
    : [];
}

/** The street without the number of the house. */
function streetPart(plain: string): Source[] {
  const street = plain
    .replace(/^\d+\s*(?:bis|ter|[a-d])?[\s,]+/, '')
    .replace(/[\s,]+\d+\s?[a-z]?$/, '');
  return street !== plain && street.length >= 6 ? [spaced(street)] : [];
}

/** The last nine digits count; what stands before them is a country code or a zero. */
function phone(plain: string): Source[] {
  const digits = plain.replace(/\D/g, '').slice(-9);
  if (digits.length < 6) return [];
  const before = String.raw`(?:(?:\+|00)?\d{0,3}${GAP}\(?0?\)?${GAP})?`;
  return [sourced(String.raw`(?<!\d)${before}${[...digits].join(GAP)}(?!\d)`, digits)];
}

/** The words of a value with any spaces between them. */
function spaced(value: string): Source {
  const words = value.split(/[\s,]+/).filter(Boolean);
  return sourced(apart(words.map(RegExp.escape).join(SPACE)), value);
}

const apart = (source: string) => String.raw`(?<![\p{L}\p{N}])${source}(?![\p{L}\p{N}])`;
