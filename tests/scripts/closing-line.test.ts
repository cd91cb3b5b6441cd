import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import type { TestModule } from 'vitest/node';
import ClosingLine from '../../scripts/closing-line.ts';

/** A module with tests in these states, as Vitest hands it to a reporter. */
function moduleOf(states: string[], errors: unknown[] = []): TestModule {
  const tests = states.map((state) => ({ result: () => ({ state }) }));
  return { children: { allTests: () => tests }, errors: () => errors } as unknown as TestModule;
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

it.each([
  ['all green', [moduleOf(['passed', 'passed'])], [], '2 passed, 0 failed'],
  ['one red', [moduleOf(['passed', 'failed'])], [], '1 passed, 1 failed'],
  ['skipped ones count for nothing', [moduleOf(['passed', 'skipped'])], [], '1 passed, 0 failed'],
  ['a test that never ended is red', [moduleOf(['pending'])], [], '0 passed, 1 failed'],
  ['a module that could not be loaded', [moduleOf([], ['no such file'])], [], '0 passed, 1 failed'],
  ['an error outside any test', [moduleOf(['passed'])], ['unhandled'], '1 passed, 1 failed'],
])('closes with a plain line: %s', (_name, modules, errors, line) => {
  const file = join(mkdtempSync(join(tmpdir(), 'counts-')), 'counts.json');
  vi.stubEnv('COUNTS_FILE', file);
  const said = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  new ClosingLine().onTestRunEnd(modules, errors);
  expect(said.mock.calls.flat()).toEqual([line]);
  const { passed, failed } = JSON.parse(readFileSync(file, 'utf8'));
  expect(`${passed} passed, ${failed} failed`).toBe(line);
});
