import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ensureBrowsers, findBrowser } from '../../scripts/browsers.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'browsers-'));
  vi.stubEnv('PATH', folder);
  vi.stubEnv('CHROMIUM', '');
  vi.stubEnv('FIREFOX', '');
});
afterEach(() => {
  vi.unstubAllEnvs();
});

/** A program of this name on the path. */
function put(name: string): string {
  const file = join(folder, name);
  writeFileSync(file, '#!/bin/sh\n');
  chmodSync(file, 0o755);
  return file;
}

it('finds a browser by the names that distributions give it', () => {
  expect(findBrowser('firefox')).toBeNull();
  const file = put('firefox');
  expect(findBrowser('firefox')).toBe(file);
  const esr = put('firefox-esr');
  expect(findBrowser('firefox')).toBe(esr);
});

it('takes the one that the environment names, and no other when it is there', () => {
  put('chromium');
  const own = put('my-chromium');
  vi.stubEnv('CHROMIUM', own);
  expect(findBrowser('chromium')).toBe(own);
});

it('says what to install when a browser is missing and nothing can be installed', () => {
  put('chromium');
  expect(() => ensureBrowsers(['chromium', 'firefox'])).toThrow(
    /No firefox found.*apt-get install.*firefox-esr.*FIREFOX=/,
  );
  expect(ensureBrowsers(['chromium'])).toEqual({ chromium: join(folder, 'chromium') });
});
