/**
 * `npm run fuzz [-- --cases 100000] [--scripts 2000] [--seed N] [--only words]`: the properties over
 * that many generated pages in all, shared out evenly; then, where nothing is singled out, so many
 * scripts of what happens in tabs (tests/browser/model). Prints the smallest page or script that
 * breaks one, and its seed. Exit code 1 when one is broken.
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { properties } from './properties.ts';
import { runScripts } from './run-scripts.ts';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '100000' },
    scripts: { type: 'string', default: '2000' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    only: { type: 'string', default: '' },
  },
});
const chosen = properties.filter(({ name }) => name.includes(values.only));
const each = Math.ceil(Number(values.cases) / chosen.length);
const seed = Number(values.seed);
/** Pages in one go: the engine lets go of none of them before it gets its turn. */
const BATCH = 500;
let broken = 0;
for (const { name, holds } of chosen) {
  const begun = performance.now();
  let pages = 0;
  let failure = '';
  while (pages < each && failure === '') {
    const numRuns = Math.min(BATCH, each - pages);
    const outcome = await fc.check(holds, { numRuns, seed: (seed + pages) % 2 ** 31 });
    pages += outcome.numRuns;
    if (outcome.failed) failure = fc.defaultReportMessage(outcome) ?? 'interrupted';
    await new Promise((resolve) => setImmediate(resolve));
  }
  const seconds = ((performance.now() - begun) / 1000).toFixed(0);
  console.log(`${failure ? 'BROKEN' : 'holds '} ${name}: ${pages} pages, ${seconds} s`);
  if (failure === '') continue;
  broken++;
  console.log(failure);
}
const withScripts = values.only === '';
if (withScripts && !runScripts(values.scripts, seed)) broken++;
console.log(
  `\n${chosen.length + Number(withScripts) - broken} passed, ${broken} failed (seed ${seed})`,
);
process.exitCode = broken > 0 ? 1 : 0;
