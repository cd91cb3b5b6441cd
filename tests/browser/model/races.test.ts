// @vitest-environment node
/** The long run is part of `npm run fuzz`, which says how many scripts and of which seed. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { script } from './arbitrary-script.ts';
import { playScript } from './play-script.ts';

const { SCRIPTS = '120', SCRIPTS_SEED = '20261122' } = process.env;
const MS_EACH = 1000;
/** Of the time the test has: what is left over is for saying which script failed. */
const TO_SEARCH = 0.95;

it('once all is quiet, what is told of a tab is what it shows', {
  timeout: Number(SCRIPTS) * MS_EACH,
}, async () => {
  const holds = fc.asyncProperty(script, async ({ first, steps, slowness }) => {
    expect(await playScript([{ after: 0, act: first }, ...steps], slowness)).toEqual([]);
  });
  await fc.assert(holds, {
    numRuns: Number(SCRIPTS),
    seed: Number(SCRIPTS_SEED),
    plugins: [
      fc.interruptAfterTimeLimit(Number(SCRIPTS) * MS_EACH * TO_SEARCH, { failOnInterrupt: true }),
    ],
  });
});
