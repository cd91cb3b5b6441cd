/** Time left as pages write it: `00:14:59`, `14 min 59 s`, boxes of figures with their units. */
import type { ListName, Words } from '../words/language-pack.ts';

export type Duration = {
  seconds: number;
  /** Seconds of the smallest unit shown, and how many units are told apart. */
  step: number;
  units: number;
  /** Written with colons: it could be a time of day as well. */
  clock: boolean;
  start: number;
  end: number;
};

const DAY = 86_400;
const UNITS: readonly { list: ListName; seconds: number }[] = [
  { list: 'day-unit', seconds: DAY },
  { list: 'hour-unit', seconds: 3600 },
  { list: 'minute-unit', seconds: 60 },
  { list: 'second-unit', seconds: 1 },
];
/** Two, three or four figures parted by colons; not the ratio 16:9 nor a time of day with `h`. */
const CLOCK = /(?<![\d:.,/])\d{1,3}(?:\s?:\s?\d{2}){1,3}(?!\s?[:/]?\d)/;
const CLOCK_UNITS = [1, 60, 3600, DAY];
/** Characters between one figure with its unit and the next: "14 min et 59 s". */
const BETWEEN = 6;

/** The first duration of a text, or null. A single figure with a unit counts too (`units` is 1). */
export function durationIn(text: string, words: Words): Duration | null {
  if (!/\d/.test(text)) return null;
  return clockIn(text, words) ?? unitsIn(text, words);
}

function clockIn(text: string, words: Words): Duration | null {
  const match = CLOCK.exec(text);
  if (!match) return null;
  const parts = match[0].split(':').map(Number).reverse();
  if (parts.slice(0, -1).some((part) => part > 59)) return null;
  const seconds = parts.reduce((sum, part, i) => sum + part * (CLOCK_UNITS[i] ?? 0), 0);
  const end = match.index + match[0].length;
  // "2 days 04:13:22": the days stand before the clock.
  const lead = unitsIn(text.slice(0, match.index), words);
  const days =
    lead?.step === DAY && match.index - lead.end <= BETWEEN && parts.length < 4 ? lead : null;
  return {
    seconds: seconds + (days?.seconds ?? 0),
    step: 1,
    units: parts.length + (days ? 1 : 0),
    clock: !days,
    start: days?.start ?? match.index,
    end,
  };
}

type Piece = { start: number; end: number } & ({ unit: number } | { figure: number });

function unitsIn(text: string, words: Words): Duration | null {
  const pieces = piecesOf(text, words);
  for (let at = 0; at < pieces.length; at += 1) {
    const found = readFrom(pieces, at);
    if (found) return found;
  }
  return null;
}

/** Figures and units alternate, the units grow smaller: `2 h 14 min`, or `Hours 2 Minutes 14`. */
function readFrom(pieces: Piece[], at: number): Duration | null {
  const first = pieces[at] as Piece;
  const unitFirst = 'unit' in first;
  // A unit alone before a figure says nothing ("per day 2 capsules"): two such boxes at least.
  let seconds = 0;
  let step = Number.POSITIVE_INFINITY;
  let units = 0;
  let end = first.end;
  for (let i = at; i + 1 < pieces.length; i += 2) {
    const [one, two] = [pieces[i], pieces[i + 1]] as [Piece, Piece];
    const [figure, unit] = unitFirst ? [two, one] : [one, two];
    if (!('figure' in figure) || !('unit' in unit) || unit.unit >= step) break;
    if (two.start - one.end > 3 || (i > at && one.start - end > BETWEEN)) break;
    seconds += figure.figure * unit.unit;
    step = unit.unit;
    units += 1;
    end = two.end;
  }
  if (units < (unitFirst ? 2 : 1)) return null;
  return { seconds, step, units, clock: false, start: first.start, end };
}

function piecesOf(text: string, words: Words): Piece[] {
  const found = UNITS.flatMap(({ list, seconds }) =>
    words.find(list, text).map(({ start, end }) => ({ start, end, unit: seconds })),
  );
  if (found.length === 0) return []; // figures alone are no time
  // The longest word at one place; of two readings of one word the greater unit.
  const units = found.filter(
    (one, i) =>
      !found.some(
        (other, k) =>
          other.start <= one.start &&
          other.end >= one.end &&
          (other.end - other.start > one.end - one.start || k < i) &&
          k !== i,
      ),
  );
  const figures = [...text.matchAll(/(?<![\d.,])\d{1,3}(?![\d.,]\d|\d)/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    figure: Number(match[0]),
  }));
  return [...units, ...figures].sort((a, b) => a.start - b.start);
}
