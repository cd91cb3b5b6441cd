import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { phonePlans } from '../../scripts/phone-plans.ts';

it('the numbering plans that ship are those of the installed library', () => {
  expect(readFileSync('src/rules/phone-plans.json', 'utf8')).toBe(phonePlans());
});
