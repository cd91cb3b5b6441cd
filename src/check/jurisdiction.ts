import type { PageFacts } from '../facts/page-facts.ts';
import { elsewhere } from '../law/elsewhere.ts';
import type { LawPack } from '../law/law-pack.ts';
import {
  addressSigns,
  type Place,
  phoneSigns,
  registerSigns,
  type Sign,
  vatSigns,
} from './country-signs.ts';
import type { Packs } from './packs.ts';
import { sellerTexts } from './seller-text.ts';
import { currencySigns, domainSigns, languageSigns } from './weak-country-signs.ts';

export type Why =
  | 'setting'
  | 'address'
  | 'vat-number'
  | 'register-number'
  | 'phone'
  | 'domain'
  | 'currency'
  | 'language'
  | 'unknown';

export type Jurisdiction = {
  /** `EU` or ISO 3166-1 alpha-2; a member state without a pack is named too. */
  country: string;
  why: Why;
  /** The text that decided, as on the page; empty when nothing did. */
  detail: string;
};

/**
 * Whose law is asked: the user's choice, else what the shop shows of itself, strongest sign first.
 * Signs of several countries decide nothing: the weaker ones then choose among those countries
 * only. A shop outside the Union, or one that stays undecided, is held to the EU's duties alone.
 *
 * @param pages the pages of one purchase at one shop
 * @param packs the countries that can be chosen, with their signs, and the words by which a shop
 *   names the pages on which it speaks of itself
 * @param setting the user's own choice, `EU` or ISO 3166-1 alpha-2
 */
export function jurisdiction(pages: PageFacts[], packs: Packs, setting?: string): Jurisdiction {
  if (setting) return { country: setting.toUpperCase(), why: 'setting', detail: setting };
  const places = allPlaces(packs.law);
  let among: Sign[] = [];
  for (const [why, signs] of shownSigns(pages, places, packs)) {
    const left = signs.filter((sign) => isAmong(sign, among));
    const first = left[0];
    if (!first) continue;
    if (left.every((sign) => sign.country === first.country)) return decided(first, why, places);
    among = left;
  }
  return { country: 'EU', why: 'unknown', detail: among.map((sign) => sign.text).join(' · ') };
}

function isAmong(sign: Sign, among: Sign[]): boolean {
  return among.length === 0 || among.some((one) => one.country === sign.country);
}

function decided(sign: Sign, why: Why, places: Place[]): Jurisdiction {
  const place = places.find((one) => one.country === sign.country);
  if (!place?.inUnion) return { country: 'EU', why: 'unknown', detail: sign.text };
  return { country: place.country, why, detail: sign.text };
}

/** Kinds of signs in the order of their strength, each read only when it is asked for. */
function* shownSigns(
  pages: PageFacts[],
  places: Place[],
  { words }: Packs,
): Generator<[Why, Sign[]]> {
  const stated = pages.flatMap((page) => page.structured.countries);
  yield ['address', stated.map((country) => ({ country, text: country }))];
  const texts = sellerTexts(pages, words, false);
  yield ['vat-number', vatSigns(texts, places)];
  yield ['register-number', registerSigns(texts, places)];
  const sure = sellerTexts(pages, words, true);
  yield ['address', addressSigns(sure, places)];
  yield ['phone', phoneSigns(sure, pages, places)];
  yield ['domain', domainSigns(pages, places)];
  yield ['currency', currencySigns(pages, places)];
  yield ['language', languageSigns(pages, places)];
}

/** The countries with a pack, and those without one that must not be mistaken for them. */
function allPlaces(packs: LawPack[]): Place[] {
  const own = packs
    .filter((pack) => pack.country !== 'EU')
    .map(({ country, signs }) => ({ country, inUnion: true, signs }));
  const others = elsewhere
    .filter((place) => !own.some(({ country }) => country === place.country))
    .map(({ country, signs }) => ({ country, inUnion: false, signs }));
  return [...own, ...others];
}
