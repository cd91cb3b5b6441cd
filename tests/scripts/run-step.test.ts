import { expect, it } from 'vitest';
import { runScript } from '../../scripts/run-step.ts';

it('answers whether a script ended well', async () => {
  expect(await runScript('cli', { npm_config_loglevel: 'silent' }, 60)).toBe(false);
});

it('stops a script that does not end, with all that it started', async () => {
  const start = performance.now();
  expect(await runScript('shop', {}, 2)).toBe(false);
  expect(performance.now() - start).toBeLessThan(15_000);
});
