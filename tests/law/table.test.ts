/** The table of `npm run law`. */
import { expect, it } from 'vitest';
import { lawTable } from '../../scripts/law-table.ts';
import { lawPacks } from '../../src/law/packs.ts';

const under = (lines: string[], rule: string) => {
  const own = lines.slice(lines.indexOf(rule) + 1);
  const next = own.findIndex((line) => !line.startsWith(' '));
  return own.slice(0, next < 0 ? undefined : next);
};

it('lists what countries cite of their own with how sure it is, and who follows the EU', () => {
  const lines = under(lawTable('2026-11-21', [], lawPacks), 'payment-obligation-button');
  expect(lines).toContain('  SK  violation     zákon č. 108/2024 Z. z. § 17(4) [P]  (not-bound)');
  expect(lines).toContain('  AT  violation     FAGG § 8(2) [N]  (not-bound)');
  expect(lines.at(-1)).toBe('  as the EU: CY FI HR IS LV MT SI');
});

it('holds for one day and the countries that were asked for', () => {
  const on = (day: string) => under(lawTable(day, ['CZ'], lawPacks), 'withdrawal-function');
  expect(on('2026-06-18')).toEqual(['  no duty on this day: CZ']);
  expect(on('2026-12-31')).toEqual(['  CZ  needs-review  EU articles  (function-transposed-late)']);
  expect(on('2027-01-01')).toEqual([
    '  CZ  violation     občanský zákoník § 1830a [S]  (withdrawal-unhindered)',
  ]);
});
