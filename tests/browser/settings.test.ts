import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changeSettings,
  DEFAULTS,
  damagedSettings,
  deleteDamagedSettings,
  readSettings,
} from '../../src/browser/settings.ts';

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  it('are the defaults on a new installation, and nothing is reported', async () => {
    expect(await readSettings()).toEqual({ settings: DEFAULTS, damaged: false });
    expect(await damagedSettings()).toEqual({});
  });

  it('keeps the sound parts of a damaged value, sets the whole aside and says so once', async () => {
    const stored = { ...DEFAULTS, country: 'fr', offHosts: ['boutique.example'], paused: 'no' };
    await fakeBrowser.storage.local.set({ settings: stored });
    expect(await readSettings()).toEqual({
      settings: { ...DEFAULTS, paused: true, offHosts: ['boutique.example'] },
      damaged: true,
    });
    expect(Object.values(await damagedSettings())).toEqual([stored]);
    expect((await readSettings()).damaged).toBe(false);
    await deleteDamagedSettings();
    expect(await damagedSettings()).toEqual({});
    expect((await readSettings()).settings.offHosts).toEqual(['boutique.example']);
  });

  it.each([['text'], [42], [[]], [{ schemaVersion: 9 }]])(
    'survives %j in its place',
    async (stored) => {
      await fakeBrowser.storage.local.set({ settings: stored });
      expect((await readSettings()).settings).toEqual({
        ...DEFAULTS,
        automatic: false,
        paused: true,
      });
      expect(Object.values(await damagedSettings())).toEqual([stored]);
    },
  );

  it.each([
    [{ paused: 'true' }, { paused: true, automatic: true }],
    [{ paused: undefined }, { paused: true, automatic: true }],
    [{ automatic: 'no' }, { paused: false, automatic: false }],
    [{ automatic: null }, { paused: false, automatic: false }],
    // A shop that was switched off may be the one that is lost.
    [{ offHosts: 'a.example' }, { paused: true, automatic: true }],
    [{ offHosts: ['a.example', 7] }, { paused: true, automatic: true }],
    // Nothing of these protects anybody.
    [{ country: 'fr' }, { paused: false, automatic: true }],
    [{ language: 'tlh' }, { paused: false, automatic: true }],
    [{ schemaVersion: 9 }, { paused: false, automatic: true }],
  ])(
    'puts a switch that protects and cannot be read on its safe side: %j',
    async (part, expected) => {
      await fakeBrowser.storage.local.set({ settings: { ...DEFAULTS, ...part } });
      expect(await readSettings()).toMatchObject({ settings: expected, damaged: true });
      // It stays there until the user says otherwise, not only while the damage is fresh.
      expect(await readSettings()).toMatchObject({ settings: expected, damaged: false });
      expect((await changeSettings(() => ({ paused: false, automatic: true }))).paused).toBe(false);
      expect((await readSettings()).settings).toMatchObject({ paused: false, automatic: true });
    },
  );

  it('changes made at the same time are all kept', async () => {
    await Promise.all(
      ['a.example', 'b.example', 'c.example'].map((host) =>
        changeSettings(({ offHosts }) => ({ offHosts: [...offHosts, host] })),
      ),
    );
    expect((await readSettings()).settings.offHosts).toEqual([
      'a.example',
      'b.example',
      'c.example',
    ]);
  });

  it('refuses a change that is not sound, and goes on after it', async () => {
    await expect(changeSettings(() => ({ country: 'France' }))).rejects.toThrow();
    expect((await changeSettings(() => ({ country: 'FR' }))).country).toBe('FR');
  });
});
