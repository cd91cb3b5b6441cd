// @vitest-environment node
/** What any earlier version wrote opens in this one, nothing lost. Frozen files are never edited. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../src/check/check.ts';
import { Report } from '../src/check/report.ts';
import { readBaseline } from '../src/cli/baseline.ts';
import { CheckOutput } from '../src/export/check-output.ts';
import { PageFacts } from '../src/facts/page-facts.ts';
import { LawPack } from '../src/law/law-pack.ts';
import { mergeFile } from '../src/orders/exchange.ts';
import { LanguagePack } from '../src/words/language-pack.ts';
import { ran } from './cli/fake-io.ts';

const at = (name: string) => `tests/frozen/${name}`;
const read = (name: string): unknown => JSON.parse(readFileSync(at(name), 'utf8'));

/** Every file of the program that writes a version into something, and the samples of each version. */
const SAMPLES: Record<string, string[]> = {
  'src/facts/page-facts.ts': [at('facts-v1.json')],
  'src/check/report.ts': [at('report-v1.json')],
  'src/export/check-output.ts': [at('check-output-v1.json')],
  'src/law/law-pack.ts': [at('law-pack-v1.json')],
  'src/words/language-pack.ts': [at('words-pack-v1.json')],
  'src/orders/exchange.ts': [at('orders-file-v1.json')],
  'src/orders/order.ts': ['tests/orders/frozen/v1.json', 'tests/orders/frozen/v2.json'],
  'src/browser/settings.ts': ['tests/browser/frozen/settings-v1.json'],
  'src/browser/orders/order-settings.ts': ['tests/browser/frozen/orders-settings-v1.json'],
  'src/evidence/capture.ts': ['tests/evidence/frozen/v1-signed.zip'],
  'src/evidence/verify/sealed-shapes.ts': ['tests/evidence/frozen/v1-hashed.zip'],
};
const VERSION = /(?:schemaVersion: z\.literal\(|formatVersion: |SCHEMA_VERSION = )(\d+)/;

it('every version of everything that is stored or written has a sample', () => {
  const versioned = globSync('src/**/*.{ts,tsx}').flatMap((file) => {
    const [, version] = VERSION.exec(readFileSync(file, 'utf8')) ?? [];
    return version ? [[file, Number(version)] as const] : [];
  });
  expect(versioned.map(([file]) => file).sort()).toEqual(Object.keys(SAMPLES).sort());
  for (const [file, version] of versioned) expect(SAMPLES[file], file).toHaveLength(version);
  for (const sample of Object.values(SAMPLES).flat()) expect(existsSync(sample), sample).toBe(true);
});

describe('version 1', () => {
  it.each([
    ['facts-v1.json', PageFacts],
    ['report-v1.json', Report],
    ['check-output-v1.json', CheckOutput],
    ['law-pack-v1.json', LawPack],
    ['words-pack-v1.json', LanguagePack],
  ])('%s opens, nothing lost', (name, schema) => {
    const sample = read(name);
    expect(schema.parse(sample)).toEqual(sample);
  });

  it('of the facts is judged: the button, and the box that nobody ticked', async () => {
    const context = { on: '2026-11-21', country: 'FR' };
    const found = check([PageFacts.parse(read('facts-v1.json'))], context).pages[0]?.findings;
    const problems = found?.filter(({ outcome }) => outcome === 'violation');
    expect(problems?.map(({ quote }) => quote)).toEqual(
      expect.arrayContaining(['Valider ma commande', 'Garantie 3 ans (9,90 €)']),
    );
    const { code, err } = await ran(['check', at('facts-v1.json'), '--country', 'FR']);
    expect([code, err]).toEqual([1, []]);
  });

  it('of an output of `check` is a baseline', async () => {
    expect((await readBaseline(at('check-output-v1.json'))).reports).toHaveLength(1);
    const args = ['check', at('facts-v1.json'), '--country', 'FR', '--on', '2026-11-21'];
    const { code, err } = await ran([...args, '--baseline', at('check-output-v1.json')]);
    expect([code, err]).toEqual([0, []]);
  });

  it('of the file of orders is brought in: orders of both versions, and what was unreadable', () => {
    const merged = mergeFile(readFileSync(at('orders-file-v1.json'), 'utf8'), []);
    if ('problem' in merged) throw new Error(merged.problem);
    expect(merged.added.map(({ schemaVersion }) => schemaVersion)).toEqual([2, 2]);
    expect(merged.bad.map(({ why }) => why)).toEqual(['newer']);
  });
});
