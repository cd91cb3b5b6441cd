import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import english from '../../assets/texts/cli.en.json' with { type: 'json' };
import french from '../../assets/texts/cli.fr.json' with { type: 'json' };
import reportEnglish from '../../assets/texts/report.en.json' with { type: 'json' };
import reportFrench from '../../assets/texts/report.fr.json' with { type: 'json' };
import { readersLanguage, say } from '../../src/cli/say.ts';

const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

describe.each([
  ['command line', english, french],
  ['reports', reportEnglish, reportFrench],
] as [string, Record<string, string>, Record<string, string>][])(
  'the texts of the %s',
  (_, en, fr) => {
    it('exist in both languages, with the same places to fill', () => {
      expect(Object.keys(fr)).toEqual(Object.keys(en));
      for (const [key, text] of Object.entries(en))
        expect(places(fr[key] ?? '')).toEqual(places(text));
    });

    it('are one line each and call no shop illegal', () => {
      for (const text of [...Object.values(en), ...Object.values(fr)]) {
        expect(text).not.toMatch(/\n|illegal|illégal/i);
      }
    });
  },
);

describe('a refusal', () => {
  const folder = join(import.meta.dirname, '../../src/cli');
  const used = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/^(deadline|refund)/.test(name))
    .flatMap((name) => [
      ...readFileSync(join(folder, name), 'utf8').matchAll(
        /(?:refuse|notReached|say)\((?:[\w.()]+, )?(?:\w+ \? )?'([\w-]+)'(?: : '([\w-]+)')?/g,
      ),
    ])
    .flatMap((match) => [match[1], match[2]])
    .filter((key) => key !== undefined);

  it('has words for every key, and no words are left over', () => {
    expect([...new Set(used)].sort()).toEqual(Object.keys(english).sort());
  });

  it('stays one line whatever a file name holds', () => {
    const line = say('en', 'missing-file', { file: 'a\nb\u2028c\x1b[31m' });
    expect(line).toBe('a b c [31m: no such file: check the path');
  });

  it('speaks French where the environment does', () => {
    expect(readersLanguage({ LANG: 'fr_BE.UTF-8' })).toBe('fr');
    expect(readersLanguage({ LANG: 'fr_FR.UTF-8', LC_ALL: 'C' })).toBe('en');
    expect(readersLanguage({ LANG: 'frr_DE' })).toBe('en');
    expect(readersLanguage({})).toBe('en');
  });
});
