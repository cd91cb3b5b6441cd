/** What the extension carries: whatever its doors import, directly or through other files. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, it } from 'vitest';

/** Modules that bring every pack along; the extension reads its packs as files instead. */
const ALL_PACKS = ['src/words/packs.ts', 'src/law/packs.ts', 'src/check/shipped-packs.ts'];

const root = resolve(import.meta.dirname, '..');
const doors = readdirSync(join(root, 'entrypoints'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => join('entrypoints', name));

/** Files that a file imports as values, below the project's root; types are gone once built. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const pattern =
    /^(?:import|export)\s+(?!type\s)[^;'"]*?from\s+'(\.[^']+\.tsx?)'|^import\s+'(\.[^']+\.tsx?)'|import\('(\.[^']+\.tsx?)'\)/gm;
  return [...text.matchAll(pattern)].map(([, from, alone, later]) =>
    join(dirname(file), from ?? alone ?? later ?? ''),
  );
}

/** How a door comes to a file: the chain of imports, null when it does not. */
function wayTo(wanted: string, door: string): string[] | null {
  const ways = new Map([[door, [door]]]);
  for (const [file, way] of ways) {
    if (file === wanted) return way;
    for (const next of importsOf(file)) if (!ways.has(next)) ways.set(next, [...way, next]);
  }
  return null;
}

it('finds its way through the imports', () => {
  expect(wayTo('src/browser/pack-files.ts', 'entrypoints/background.ts')).not.toBeNull();
  expect(wayTo('src/words/packs.ts', 'src/cli/main.ts')).not.toBeNull();
});

it.each(ALL_PACKS)('no door of the extension reaches %s', (wanted) => {
  const ways = doors.map((door) => wayTo(wanted, door)).filter((way) => way !== null);
  expect(ways).toEqual([]);
});
