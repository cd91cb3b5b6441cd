/** Sums of money as people type them. */

/**
 * Cents of `57,40`, `57.4`, `1 234,50 €`, `1.234,50`. Undefined when nothing was typed, NaN when
 * it is not a sum: the schema then names the field.
 */
export function readAmount(text: string): number | undefined {
  const bare = text.replace(/[\s\u00a0\u202f€$£]|EUR/g, '');
  if (bare === '') return undefined;
  const found = /^(\d{1,3}(?:[.,']\d{3})+|\d{1,12})(?:[.,](\d{1,2}))?$/.exec(bare);
  if (!found) return Number.NaN;
  return (
    Number((found[1] ?? '').replace(/\D/g, '')) * 100 + Number((found[2] ?? '').padEnd(2, '0'))
  );
}

/** Cents as they stand in a field: `57.40`; empty when there are none. */
export function writeAmount(cents: number | undefined): string {
  if (cents === undefined) return '';
  return `${Math.trunc(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
}
