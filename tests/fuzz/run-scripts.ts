import { spawnSync } from 'node:child_process';

const MODEL = 'tests/browser/model/races.test.ts';

/**
 * The model of pages, browser and background over so many scripts. It needs the test runner, which
 * gives each background modules of its own. True when nothing was found; what was is printed.
 */
export function runScripts(scripts: string, seed: number): boolean {
  const { status } = spawnSync('npm', ['run', '--silent', 'test:unit', '--', MODEL], {
    env: { ...process.env, SCRIPTS: scripts, SCRIPTS_SEED: String(seed) },
    stdio: 'inherit',
  });
  return status === 0;
}
