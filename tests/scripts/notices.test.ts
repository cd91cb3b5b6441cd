/** What ships is named in the notices: every package that our code imports is bundled or installed. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BUNDLED, installed, notices } from '../../scripts/notices.ts';

/** Installed beside the command, with their own licence files. */
const INSTALLED = ['jsdom', 'puppeteer-core'];
/** Tools that run while building; WXT's wrapper is named in the notices by itself. */
const TOOLS = ['vite', 'wxt'];

test('no package is imported that the notices do not know', () => {
  const files = globSync('{src,entrypoints}/**/*.{ts,tsx}');
  const imported = files.flatMap((file) =>
    [
      ...readFileSync(file, 'utf8').matchAll(
        /(?:^(?:import|export)[^;]*?from |\bimport\()'([^'.#/][^']*)'/gms,
      ),
    ]
      .map(([, from = '']) => from)
      .filter((from) => !from.startsWith('node:'))
      .map((from) => from.split('/')[0]),
  );
  const known = [...BUNDLED, ...INSTALLED, ...TOOLS];
  expect([...new Set(imported)].filter((name) => !known.includes(name ?? ''))).toEqual([]);
  expect(imported).toContain('preact');
});

test('the file is what `npm run notices` writes, with a licence for each package that ships', () => {
  const written = readFileSync('THIRD-PARTY-NOTICES.md', 'utf8');
  expect(written).toBe(notices());
  for (const name of BUNDLED) {
    const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
    expect(written).toContain(`## ${name} ${version}\n`);
  }
});

/** Licences that ask for no more than their text and the names to be kept. */
const PERMISSIVE = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'ISC',
  'MIT',
];

test('every package that is installed with the command is listed, under a licence that we know', () => {
  const all = installed();
  expect(all.map(({ name }) => name)).toEqual(expect.arrayContaining(INSTALLED));
  expect(all.filter(({ license }) => !PERMISSIVE.includes(license))).toEqual([]);
  const written = readFileSync('THIRD-PARTY-NOTICES.md', 'utf8');
  for (const { name, version, license } of all)
    expect(written).toContain(`- ${name} ${version}: ${license}\n`);
});
