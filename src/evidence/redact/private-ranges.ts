/** The one answer to "what in this text is private?", for strings and for pixels alike. */
import type { KnownPrivate } from '../capture.ts';
import { rangesEverywhere, readable } from './encoded.ts';
import { compileKnown, type KnownValues } from './known-values.ts';
import { merged } from './mask.ts';
import { patternRanges, type Range } from './patterns.ts';
import { NOBODYS, type TradersOwn } from './traders-own.ts';

/** What a search knows beside the text. */
export type Search = {
  known: KnownValues;
  /** What the shop says of itself: shown, unless the person is known to have it too. */
  own: TradersOwn;
  /** ISO 3166-1: reads telephone numbers without +. */
  country: string;
  /** Orders may be named when the person wants that. */
  keepOrderNumber: boolean;
};

/** A search that knows these values; where `own` is not given, nothing is taken for the shop's. */
export function searchFor(
  known: readonly KnownPrivate[],
  part: Partial<Omit<Search, 'known'>> = {},
): Search {
  return {
    known: compileKnown(known),
    own: NOBODYS,
    country: 'FR',
    keepOrderNumber: false,
    ...part,
  };
}

/** Private places of a text in order, without overlaps; `start` and `end` in UTF-16 units. */
export function privateRanges(text: string, search: Search): Range[] {
  const { known, own, country, keepOrderNumber } = search;
  const byPattern = (piece: string) =>
    patternRanges(piece, country).filter(
      (range) =>
        !own(range.class, piece.slice(range.start, range.end)) &&
        !(keepOrderNumber && range.class === 'order-number'),
    );
  // What a pattern finds must be readable to be one; what is known is looked for in every clothing.
  const inTokens = (piece: string) => [
    ...known.ranges(piece),
    ...(readable(piece)
      ? byPattern(piece).filter((range) => range.class === 'email' || range.class === 'iban')
      : []),
  ];
  return merged([...known.ranges(text), ...byPattern(text), ...rangesEverywhere(text, inTokens)]);
}
