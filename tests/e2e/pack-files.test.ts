/** The packs in the built extension: files of their own, which the background opens one by one. */
import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packFiles } from '../../scripts/pack-files.ts';

/** Bytes. The packs together are ten times as much: none of them may slip in again. */
const BACKGROUND_AT_MOST = 500_000;

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (build) => {
  const folder = `.output/${build}`;

  it('has every pack as a file', () => {
    for (const { relativeDest, contents } of packFiles())
      expect(readFileSync(`${folder}/${relativeDest}`, 'utf8'), relativeDest).toBe(contents);
  });

  it('carries no pack in its background', () => {
    expect(statSync(`${folder}/background.js`).size).toBeLessThan(BACKGROUND_AT_MOST);
  });
});
