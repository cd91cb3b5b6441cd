/** What any earlier version stored is read by this one, nothing lost. Frozen files are never edited. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readEvidenceSettings } from '../../src/browser/evidence/evidence-settings.ts';
import { readOrderSettings } from '../../src/browser/orders/order-settings.ts';
import { DEFAULTS, damagedSettings, readSettings } from '../../src/browser/settings.ts';
import evidence from './frozen/evidence-settings-v1.json' with { type: 'json' };
import orders from './frozen/orders-settings-v1.json' with { type: 'json' };
import settings from './frozen/settings-v1.json' with { type: 'json' };

beforeEach(() => fakeBrowser.reset());

it.each([
  ['settings', settings, async () => (await readSettings()).settings],
  ['orders-settings', orders, readOrderSettings],
  ['evidence-settings', evidence, readEvidenceSettings],
] as const)('%s of version 1', async (key, stored, read) => {
  await fakeBrowser.storage.local.set({ [key]: stored });
  expect(await read()).toEqual(stored);
  expect(await damagedSettings()).toEqual({});
});

it('has a frozen file of every version of the settings', () => {
  const versions = Array.from({ length: DEFAULTS.schemaVersion }, (_, i) => `settings-v${i + 1}`);
  const files = readdirSync(join(import.meta.dirname, 'frozen'));
  for (const version of versions) expect(files).toContain(`${version}.json`);
});
