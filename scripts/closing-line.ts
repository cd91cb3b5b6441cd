/**
 * Vitest reporter: closes every run with the plain line that a CI reads, "N passed, N failed", and
 * leaves the counts in the file that COUNTS_FILE names, so that `npm test` can add them up.
 * A module that cannot be loaded counts as one failure: no test of it ran.
 */
import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    let passed = 0;
    let failed = errors.length;
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') passed += 1;
        else if (state === 'failed' || state === 'pending') failed += 1;
      }
      if (module.errors().length > 0) failed += 1;
    }
    console.log(`${passed} passed, ${failed} failed`);
    const file = process.env.COUNTS_FILE;
    if (file) writeFileSync(file, JSON.stringify({ passed, failed }));
  }
}
