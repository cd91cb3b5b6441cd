/**
 * `npm test`: every check in order, stopping at the first red one. Says each step's name and time,
 * and closes with one plain line, "N passed, N failed": tests and steps added up.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runScript } from './run-step.ts';

type Step = { name: string; script: string };
type Count = { passed: number; failed: number };

const STEPS: Step[] = [
  // First: some unit tests read their pages in a real browser.
  { name: 'browsers', script: 'browsers' },
  { name: 'types', script: 'typecheck' },
  { name: 'lint', script: 'lint' },
  { name: 'unit tests and labelled pages', script: 'test:unit' },
  { name: 'builds for Chromium and Firefox', script: 'build' },
  { name: 'size limits', script: 'size' },
  { name: 'add-on lint', script: 'lint:addon' },
  { name: 'builds with access, for the end-to-end tests', script: 'build:e2e' },
  { name: 'end to end', script: 'test:e2e' },
];

const folder = mkdtempSync(join(tmpdir(), 'caisse-claire-test-'));

/** Far beyond what any step takes: a step that hangs must end red. */
const LIMIT_SECONDS = 15 * 60;

/** Runs one step; its tests and the step itself are counted. */
async function run(step: Step, index: number): Promise<Count> {
  const countsFile = join(folder, `${index}.json`);
  const start = performance.now();
  console.log(`\n[${index + 1}/${STEPS.length}] ${step.name}`);
  const green = await runScript(step.script, { COUNTS_FILE: countsFile }, LIMIT_SECONDS);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `[${index + 1}/${STEPS.length}] ${step.name}: ${green ? 'ok' : 'FAILED'}, ${seconds} s`,
  );
  const tests = readCount(countsFile);
  return { passed: tests.passed + (green ? 1 : 0), failed: tests.failed + (green ? 0 : 1) };
}

/** Steps that run no tests leave no file. */
function readCount(file: string): Count {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Count;
  } catch {
    return { passed: 0, failed: 0 };
  }
}

const total: Count = { passed: 0, failed: 0 };
for (const [index, step] of STEPS.entries()) {
  const count = await run(step, index);
  total.passed += count.passed;
  total.failed += count.failed;
  if (count.failed > 0) {
    console.error(`\nStopped at: ${step.name}. Again alone: npm run ${step.script}`);
    break;
  }
}
rmSync(folder, { recursive: true, force: true });
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`\n${total.passed} passed, ${total.failed} failed`);
