import { describe, expect, it } from 'vitest';
import { longDate, plainDate } from '../../src/ui/dates.ts';
import { interfaceLanguage } from '../../src/ui/language.ts';
import { hostOf } from '../../src/ui/popup-view.ts';
import { tabOfAddress } from '../../src/ui/tab-of-page.ts';

describe('the language of the interface', () => {
  it.each([
    ['auto', 'fr', 'fr'],
    ['auto', 'fr-BE', 'fr'],
    ['auto', 'FR_ca', 'en'],
    ['auto', 'fry', 'en'],
    ['auto', 'de-DE', 'en'],
    ['auto', '', 'en'],
    ['en', 'fr', 'en'],
    ['fr', 'de', 'fr'],
  ] as const)('%s with a browser in %s is %s', (choice, browser, language) => {
    expect(interfaceLanguage(choice, browser)).toBe(language);
  });
});

describe('dates', () => {
  it('are civil dates in words, without a time zone', () => {
    expect(longDate('2026-12-14', 'fr')).toBe('lundi 14 décembre 2026');
    expect(longDate('2026-12-14', 'en')).toBe('Monday 14 December 2026');
    expect(plainDate('2026-05-01', 'fr')).toBe('1er mai 2026');
    expect(longDate('2026-05-01', 'fr')).toBe('vendredi 1er mai 2026');
    expect(plainDate('2026-12-31', 'en')).toBe('31 December 2026');
  });

  it('stay as they are when they are none', () => {
    expect(plainDate('soon', 'en')).toBe('soon');
  });
});

describe('addresses', () => {
  it('name a tab only by a whole number', () => {
    expect(tabOfAddress('?tab=12')).toBe(12);
    for (const bad of ['', '?tab=', '?tab=-1', '?tab=1e3', '?tab=x'])
      expect([bad, tabOfAddress(bad)]).toEqual([bad, null]);
  });

  it('show the host of an origin', () => {
    expect(hostOf('https://pay.example:8443')).toBe('pay.example:8443');
    expect(hostOf('sandboxed')).toBe('sandboxed');
  });
});
