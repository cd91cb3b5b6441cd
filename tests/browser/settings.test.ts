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
      settings: { ...DEFAULTS, offHosts: ['boutique.example'] },
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
      expect((await readSettings()).settings).toEqual(DEFAULTS);
      expect(Object.values(await damagedSettings())).toEqual([stored]);
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
