/** A text with its escapes resolved, of which every place is known in the text as it was. */
import type { PrivateRange } from './mask.ts';

/** How one kind of escape is written, and what a piece of it stands for. */
export type Escape = { pattern: RegExp; decode: (piece: string) => string };

/** Characters around an escape that may belong to the same value. */
const AROUND = 200;

/**
 * What `find` sees when the escapes are resolved, as ranges of `text`. Only the surroundings of
 * escapes are read: the rest of the text is the same in both views.
 */
export function rangesThrough<Range extends PrivateRange>(
  text: string,
  { pattern, decode }: Escape,
  find: (decoded: string) => Range[],
): Range[] {
  const escapes = [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    stands: decode(match[0]),
  }));
  const ranges: Range[] = [];
  for (let i = 0; i < escapes.length; ) {
    let last = i;
    while ((escapes[last + 1]?.start ?? Number.POSITIVE_INFINITY) - endOf(last) <= AROUND) last++;
    const from = Math.max(0, (escapes[i]?.start ?? 0) - AROUND);
    const to = Math.min(text.length, endOf(last) + AROUND);
    ranges.push(...inWindow(text, from, to, escapes.slice(i, last + 1), find));
    i = last + 1;
  }
  return ranges;

  function endOf(index: number): number {
    return escapes[index]?.end ?? 0;
  }
}

type Resolved = { start: number; end: number; stands: string };

function inWindow<Range extends PrivateRange>(
  text: string,
  from: number,
  to: number,
  escapes: readonly Resolved[],
  find: (decoded: string) => Range[],
): Range[] {
  let decoded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const add = (piece: string, start: number, end: number, each: boolean) => {
    decoded += piece;
    for (let i = 0; i < piece.length; i++) {
      starts.push(each ? start + i : start);
      ends.push(each ? start + i + 1 : end);
    }
  };
  let at = from;
  for (const { start, end, stands } of escapes) {
    add(text.slice(at, start), at, start, true);
    add(stands, start, end, false);
    at = end;
  }
  add(text.slice(at, to), at, to, true);
  return find(decoded).map((range) => ({
    ...range,
    start: starts[range.start] ?? from,
    end: ends[range.end - 1] ?? to,
  }));
}
