import { expect, it } from 'vitest';
import { readArguments } from '../../scripts/demo/arguments.ts';

it('runs Chromium in English unless told otherwise', () => {
  expect(readArguments([], { LANG: 'C.UTF-8' })).toMatchObject({
    browser: 'chromium',
    open: false,
    language: 'en',
  });
});

it('follows the options, and the language of the machine', () => {
  expect(readArguments(['--firefox', '--open'], { LANG: 'fr_FR.UTF-8' })).toMatchObject({
    browser: 'firefox',
    open: true,
    language: 'fr',
  });
  expect(readArguments(['--language', 'en'], { LANG: 'fr_FR.UTF-8' }).language).toBe('en');
});

it('makes the pictures of the README where it is told to', () => {
  expect(readArguments([], {}).pictures).toBeNull();
  expect(readArguments(['--pictures', 'assets/pictures'], {}).pictures).toBe('assets/pictures');
});

it('refuses what it does not know', () => {
  expect(() => readArguments(['--opera'], {})).toThrow(/--opera/);
});
