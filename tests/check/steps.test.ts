/** The check in steps: the same report, one rule at a time. */
import { expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { checkInSteps } from '../../src/check/check-in-steps.ts';
import { shippedPacks } from '../../src/check/shipped-packs.ts';
import { allRules } from '../../src/rules/all-rules.ts';
import { facts, review } from './facts.ts';

const context = { on: '2026-11-21', country: 'FR' };
const journey = [facts({ url: 'https://boutique.example/panier' }), review('Payer 49 €')];

test('counts the rules of the last page up to all of them, and ends with the whole report', () => {
  const steps = checkInSteps(journey, context, shippedPacks);
  const counts: number[] = [];
  let step = steps.next();
  for (; !step.done; step = steps.next()) {
    expect(step.value.total).toBe(allRules.length);
    counts.push(step.value.done);
  }
  expect(counts).toEqual(counts.toSorted((a, b) => a - b));
  expect(counts.at(0)).toBe(0);
  expect(counts.at(-1)).toBe(allRules.length);
  expect(step.value).toEqual(check(journey, context));
});
