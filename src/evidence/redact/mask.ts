/** What stands where something was masked: always the same, so that its length tells nothing. */
export const MASK = '█████';

/** A piece of a string that must not be shown: from `start` up to `end`, in UTF-16 units. */
export type PrivateRange<Class extends string = string> = {
  start: number;
  end: number;
  class: Class;
};

/** The text with every range replaced; ranges may overlap, the widest of an overlap counts. */
export function maskRanges<Class extends string>(
  text: string,
  ranges: readonly PrivateRange<Class>[],
  count: (one: Class) => void,
): string {
  let masked = '';
  let at = 0;
  for (const range of merged(ranges)) {
    masked += text.slice(at, range.start) + MASK;
    at = range.end;
    count(range.class);
  }
  return masked + text.slice(at);
}

/** Ranges in order, overlapping ones made one; the longest of them gives the class. */
export function merged<Class extends string>(
  ranges: readonly PrivateRange<Class>[],
): PrivateRange<Class>[] {
  const sorted = ranges.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const joined: (PrivateRange<Class> & { longest: number })[] = [];
  for (const range of sorted) {
    const last = joined.at(-1);
    const length = range.end - range.start;
    if (!last || range.start >= last.end) {
      joined.push({ ...range, longest: length });
      continue;
    }
    last.end = Math.max(last.end, range.end);
    if (length > last.longest) Object.assign(last, { class: range.class, longest: length });
  }
  return joined.map(({ start, end, class: of }) => ({ start, end, class: of }));
}
