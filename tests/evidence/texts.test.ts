/** The words of dossiers and of verify: both languages complete, every key used. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import dossierEn from '../../assets/texts/dossier.en.json' with { type: 'json' };
import dossierFr from '../../assets/texts/dossier.fr.json' with { type: 'json' };
import verifyEn from '../../assets/texts/verify.en.json' with { type: 'json' };
import verifyFr from '../../assets/texts/verify.fr.json' with { type: 'json' };
import { PrivateClass } from '../../src/evidence/capture.ts';
import { CHECKS, line } from '../../src/evidence/verify/line.ts';
import { GRADES } from '../../src/evidence/verify/verify.ts';
import { sayLine } from '../../src/export/dossier/verification.ts';

type Texts = Record<string, string>;
const root = resolve(import.meta.dirname, '../..');
const places = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
const code = (folder: string): string =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(root, folder, name), 'utf8'))
    .join('\n');

describe.each([
  ['dossier', dossierEn, dossierFr],
  ['verify', verifyEn, verifyFr],
] as [string, Texts, Texts][])('the texts of %s', (_, en, fr) => {
  it('exist in both languages, with the same places to fill', () => {
    expect(Object.keys(fr)).toEqual(Object.keys(en));
    for (const [key, text] of Object.entries(en)) {
      expect([key, places(fr[key] ?? '')]).toEqual([key, places(text)]);
    }
  });

  it('call no shop illegal', () => {
    for (const text of [...Object.values(en), ...Object.values(fr)]) {
      expect(text).not.toMatch(/illegal|illégal/i);
    }
  });
});

describe('the reasons of verify', () => {
  const source = code('src/evidence');
  const used = [
    ...source.matchAll(
      /(?:line\(\s*[^,()]+,\s*[^,()]+,\s*|Damaged\(|broken\(|reason = \w+ \? )'([a-z-]+)'/g,
    ),
    ...source.matchAll(/\? '([a-z-]+)' : '([a-z-]+)'\)?[,;)]/g),
    ...source.matchAll(/reason: ((?:'chain-[a-z-]+'(?: \| )?)+)/g),
  ].flatMap((match) => [...match.slice(1)].flatMap((one) => one?.match(/[a-z-]{3,}/g) ?? []));

  it('have words, and no words are left over', () => {
    const written = Object.keys(verifyEn)
      .filter((key) => key.startsWith('reason.'))
      .map((key) => key.slice(7));
    expect(written.filter((key) => !used.includes(key))).toEqual([]);
    for (const match of source.matchAll(/Damaged\('([a-z-]+)'/g)) {
      expect(written).toContain(match[1]);
    }
  });

  it('and so have all checks, grades and classes of masks', () => {
    for (const check of CHECKS) expect(verifyEn).toHaveProperty([`check.${check}`]);
    for (const grade of GRADES) expect(dossierEn).toHaveProperty([`grade.${grade}`]);
    for (const of of PrivateClass.options) expect(dossierEn).toHaveProperty([`mask.${of}`]);
  });

  it('stay one line whatever a dossier holds', () => {
    const said = sayLine(line('manifest', 'FAIL', 'changed', { name: 'a\nb\u2028c\u202ed' }), 'en');
    expect(said.says).toBe('a b c d was changed.');
  });
});

describe('the texts of a dossier', () => {
  it('are the keys that the code uses', () => {
    const source = code('src/export/dossier');
    const families = /^(?:step|role|grade|mask|value|detail|how\.method|limits)\./;
    const unused = Object.keys(dossierEn)
      .filter((key) => !families.test(key))
      .filter((key) => !source.includes(`'${key}'`));
    expect(unused).toEqual([]);
  });
});
