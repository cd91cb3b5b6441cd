/** The middle of some numbers; of an even count, the upper of the two. Throws when there is none. */
export function median(numbers: number[]): number {
  const middle = numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
  if (middle === undefined) throw new Error('the median of nothing');
  return middle;
}
