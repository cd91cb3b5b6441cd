import type { PageFacts } from '../facts/page-facts.ts';
import type { Signs } from '../law/law-pack.ts';
import { maskPattern } from '../law/mask.ts';

/** A country and how it shows itself. */
export type Place = { country: string; inUnion: boolean; signs: Signs };
/** What was read, and the country it speaks for; null: a country that the data does not name. */
export type Sign = { country: string | null; text: string };

const BEFORE = '(?<![\\p{L}\\d])';
const AFTER = '(?![\\p{L}\\d])';
const AFTER_GROUPS = '(?![\\p{L}\\d]|[ .\\u00a0\\u202f]\\d)';
/**
 * VAT numbers with the prefix of a country and its form. Those written in groups need a word that
 * announces them, of any country: `DE 100 000 000` alone is a Spanish sentence with a figure.
 */
export function vatSigns(texts: string[], places: Place[]): Sign[] {
  const forms = formsOf(places, (signs) =>
    (signs.vatNumbers ?? []).map((mask) => ({
      // The same letters in groups or not: looked for where nothing parts them.
      holds: ({ tight }: Text) => tight.includes(leadOf(mask)),
      source: ({ text }: Text) =>
        BEFORE + maskPattern(mask, announces(text, places)) + AFTER_GROUPS,
    })),
  );
  return texts.flatMap((text) => found(text, forms));
}

function announces(text: string, places: Place[]): boolean {
  const words = places.flatMap(({ signs }) => (signs.vatWords ?? []).map(literal));
  return compiled(`(?<!\\p{L})(?:${words.join('|') || '(?!)'})(?!\\p{L})`).test(text);
}

/** Trade-register numbers: the word of the register, then a number of its form. */
export function registerSigns(texts: string[], places: Place[]): Sign[] {
  const forms = formsOf(places, (signs) =>
    (signs.registers ?? []).map(({ word, number }) => ({
      holds: ({ text }: Text) => text.includes(firstOf(word)),
      source: () => {
        const announced = `${BEFORE}${literal(word)}${AFTER}[^\\d]{0,40}?`;
        return announced + BEFORE + maskPattern(number, true) + AFTER_GROUPS;
      },
    })),
  );
  return texts.flatMap((text) => found(text, forms));
}

/** Postal addresses: a postal code of the country's form, a town, the country's name. */
export function addressSigns(texts: string[], places: Place[]): Sign[] {
  const town = "\\s+\\p{Lu}[\\p{L}.' -]{1,40}";
  const forms = formsOf(places, ({ postcodes = [], names }) =>
    postcodes.map((mask) => ({
      holds: ({ text }: Text) => names.some((name) => text.includes(firstOf(name))),
      source: () => {
        const code = BEFORE + maskPattern(mask, false) + AFTER;
        return `${code}${town}[\\s,;|(–-]+(?:${names.map(literal).join('|')})${AFTER}`;
      },
    })),
  );
  return texts.flatMap((text) => found(text, forms));
}

/** International phone numbers, in texts and in `tel:` links. */
export function phoneSigns(texts: string[], pages: PageFacts[], places: Place[]): Sign[] {
  const calls = pages
    .flatMap((page) => page.links)
    .filter((link) => link.visible !== 'no' && link.href.startsWith('tel:'))
    .map((link) => decoded(link.href.slice('tel:'.length)));
  return [...texts, ...calls].flatMap((text) =>
    [...text.matchAll(/(?:\+|(?<!\d)00)[ .]?([1-9][\d .()/\u00a0\u202f-]{7,20}\d)/g)].flatMap(
      ([number, rest = '']) => {
        const digits = `+${rest.replace(/\(0\)|\D/g, '')}`;
        if (digits.length < 10 || digits.length > 16) return [];
        return [{ country: byPrefix(digits, places), text: number.trim() }];
      },
    ),
  );
}

function byPrefix(digits: string, places: Place[]): string | null {
  const fits = places
    .flatMap(({ country, signs }) => signs.phonePrefixes.map((prefix) => ({ country, prefix })))
    .filter(({ prefix }) => digits.startsWith(prefix))
    .sort((a, b) => b.prefix.length - a.prefix.length);
  return fits[0]?.country ?? null;
}

/** A text as written, and without what may part the groups of a number. */
type Text = { text: string; tight: string };
/** A form of a country: what a text must hold for it at least, and the expression that tells. */
type Form = { holds: (text: Text) => boolean; source: (text: Text) => string };
type CountryForm = Form & { country: string };

function formsOf(places: Place[], of: (signs: Signs) => Form[]): CountryForm[] {
  return places.flatMap(({ country, signs }) => of(signs).map((form) => ({ ...form, country })));
}

const PARTS = /[ .\u00a0\u202f-]/g;

/** The letters with which every number of a mask begins. */
function leadOf(mask: string): string {
  return (mask.split(/[9?@~*]/, 1)[0] ?? '').replace(PARTS, '');
}

/** A name up to its first space, which may be written as any kind of space. */
function firstOf(name: string): string {
  return name.split(' ', 1)[0] ?? '';
}

/** An expression is made ready when it is first run: once per form, not once per page. */
const ready = new Map<string, RegExp>();

function compiled(source: string): RegExp {
  const known = ready.get(source) ?? new RegExp(source, 'u');
  ready.set(source, known);
  return known;
}

/** Expressions are dear to make ready: those of thirty countries are, where their signs stand. */
function found(text: string, forms: CountryForm[]): Sign[] {
  const both = { text, tight: text.replace(PARTS, '') };
  return forms.flatMap(({ country, holds, source }) => {
    const match = holds(both) ? compiled(source(both)).exec(text) : null;
    return match ? [{ country, text: match[0].trim() }] : [];
  });
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, '\\s');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
