/** Of overlapping finds the longest, then the first; in text order. */
export function longestApart<T extends { start: number; end: number }>(found: T[]): T[] {
  const kept: T[] = [];
  for (const one of found.toSorted((a, b) => b.end - b.start - (a.end - a.start)))
    if (!kept.some((other) => one.start < other.end && other.start < one.end)) kept.push(one);
  return kept.sort((a, b) => a.start - b.start);
}
