import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import frenchFindings from '../../assets/texts/findings.fr.json' with { type: 'json' };
import english from '../../assets/texts/ui.en.json' with { type: 'json' };
import french from '../../assets/texts/ui.fr.json' with { type: 'json' };
import { ShopDeadline, TabState } from '../../src/browser/messages.ts';
import { NotReached, PageKind } from '../../src/check/report.ts';
import { LegalMiss } from '../../src/facts/legal-page.ts';
import { translator } from '../../src/ui/translate.ts';

type Text = string | { one: string; other: string };
const en: Record<string, Text> = english;
const fr: Record<string, Text> = french;
const forms = (text: Text | undefined) => (typeof text === 'object' ? Object.values(text) : [text]);
const names = (text: Text | undefined) =>
  new Set(forms(text).flatMap((form) => form?.match(/\{\w+\}/g) ?? []));

const root = resolve(import.meta.dirname, '../..');
const sources = ['src/ui', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(root, folder, name), 'utf8')),
);
const code = sources.join('\n');

/** Keys that are put together from data, with every value that the data may have. */
const COMPOSED = [
  ...(PageKind.def.entries ? Object.keys(PageKind.def.entries).map((kind) => `step.${kind}`) : []),
  ...['primary', 'guidance', 'secondary', 'not-verified'].map((one) => `certainty.${one}`),
  ...ShopDeadline.shape.kind.options.map((kind) => `ordered.${kind}`),
  ...LegalMiss.options.map((why) => `missed.legal-page.${why}`),
  ...NotReached.shape.what.options
    .filter((what) => what !== 'frame' && what !== 'legal-page')
    .map((what) => `missed.${what}`),
  ...TabState.shape.lost.def.innerType.def.element.options.map((what) => `notice.lost-${what}`),
];

describe('the texts of the interface', () => {
  it('have the same keys in both languages, in the same order', () => {
    expect(Object.keys(fr)).toEqual(Object.keys(en));
  });

  it.each(Object.keys(en))('%s: same data, same forms, nothing empty', (key) => {
    expect(names(fr[key])).toEqual(names(en[key]));
    expect(typeof fr[key]).toBe(typeof en[key]);
    for (const form of [...forms(en[key]), ...forms(fr[key])]) expect(form?.trim()).toBeTruthy();
  });

  it('are all used, and every key used exists', () => {
    const quoted = new Set([...code.matchAll(/'([a-z]+\.[\w.-]+)'/g)].map((match) => match[1]));
    const unused = Object.keys(en).filter((key) => !quoted.has(key) && !COMPOSED.includes(key));
    expect(unused).toEqual([]);
    for (const key of COMPOSED) expect(Object.keys(en)).toContain(key);
  });

  it('are translated: no sentence is the same in both', () => {
    const same = Object.keys(en).filter(
      (key) => JSON.stringify(en[key]) === JSON.stringify(fr[key]),
    );
    expect(same.sort()).toEqual(
      [
        'action.group',
        'options.versions',
        'sample.total',
        'shop.line',
        'options.version-app',
      ].sort(),
    );
  });

  it('never say illegal', () => {
    expect(JSON.stringify(english)).not.toMatch(/illegal|unlawful/i);
    expect(JSON.stringify(french)).not.toMatch(/illég|illicite/i);
  });

  it('keep a French sign with its word, and write its apostrophes round', () => {
    for (const texts of [french, frenchFindings]) {
      expect(JSON.stringify(texts)).not.toMatch(/ [:;?!»]|« /);
      expect(JSON.stringify(texts)).not.toMatch(/\p{L}'\p{L}/u);
    }
  });
});

describe('a translator', () => {
  it('chooses the plural of the language and writes numbers its way', () => {
    const t = translator('fr', french);
    expect(t('status.findings', { n: 0 })).toMatch(/^0 problème possible /);
    expect(t('status.findings', { n: 2 })).toMatch(/^2 problèmes possibles /);
    expect(t('group.fine', { n: 1234 })).toMatch(/1\s234/);
    expect(translator('en', english)('status.findings', { n: 0 })).toMatch(/^0 possible problems/);
  });

  it('fills data as text and leaves a missing one to be seen', () => {
    const t = translator('en', english);
    expect(t('status.off', { host: '$& {n}' })).toBe('Checking is off on $& {n}.');
    expect(t('status.off')).toContain('{host}');
  });
});
