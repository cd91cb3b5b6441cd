// @vitest-environment node
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { properties } from './properties.ts';

/** The long run is `npm run fuzz`. */
const CASES = 400;

describe('on pages that nobody wrote', () => {
  it.each(properties)('$name', { timeout: 120_000 }, ({ holds }) => {
    fc.assert(holds, { numRuns: CASES, seed: 20_261_121 });
  });
});
