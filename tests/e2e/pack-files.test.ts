/** The packs in the built extension: files of their own, which the background opens one by one. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packFiles } from '../../scripts/pack-files.ts';
import { shippedPacks } from '../../src/check/shipped-packs.ts';

/** Bytes. The packs together are many times as much. */
const BACKGROUND_AT_MOST = 600_000;

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (build) => {
  const folder = `.output/${build}`;
  const background = readFileSync(`${folder}/background.js`, 'utf8');

  it('has every pack as a file', () => {
    for (const { relativeDest, contents } of packFiles())
      expect(readFileSync(`${folder}/${relativeDest}`, 'utf8'), relativeDest).toBe(contents);
  });

  it('carries no pack in its background', () => {
    expect(background.length).toBeLessThan(BACKGROUND_AT_MOST);
    for (const { language, lists } of shippedPacks.words) {
      const wordings = ['button-accepted', 'withdrawal-function'].flatMap((list) =>
        (lists[list] ?? []).slice(0, 3).map(({ text }) => text),
      );
      expect(
        wordings.filter((text) => text.length > 12 && background.includes(text)),
        language,
      ).toEqual([]);
    }
    for (const { country, duties } of shippedPacks.law) {
      const [duty] = Object.values(duties).flat();
      if (duty?.basis[0]) expect(background, country).not.toContain(duty.basis[0].url);
    }
  });
});
