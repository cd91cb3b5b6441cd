/** Every text file has its sister: the same keys in French and English, with the same values to fill in. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const FOLDER = 'assets/texts';
type Texts = { [key: string]: string | Texts };

/** Sentences by their whole key; plural forms and groups are levels of it. */
function sentences(texts: Texts, above = ''): Map<string, string> {
  return new Map(
    Object.entries(texts).flatMap(([key, text]): [string, string][] =>
      typeof text === 'string' ? [[above + key, text]] : [...sentences(text, `${above}${key} `)],
    ),
  );
}

/** Names of the values: `{end:date}` and `{days?day|days}` ask for `end` and `days`. */
const values = (text = '') =>
  new Set([...text.matchAll(/\{(\w+)(?:[:?][^}]*)?\}/g)].map((match) => match[1]));

const read = (name: string) => sentences(JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8')));
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

it('every file stands in both languages', () => {
  const stems = (language: string) =>
    names
      .filter((name) => name.endsWith(`.${language}.json`))
      .map((name) => name.split('.')[0])
      .sort();
  expect(stems('fr')).toEqual(stems('en'));
  expect(names).toHaveLength(stems('fr').length + stems('en').length);
});

describe.each(names.filter((name) => name.endsWith('.en.json')))('%s', (name) => {
  const english = read(name);
  const french = read(name.replace('.en.', '.fr.'));

  it('has no key without French and English', () => {
    expect([...french.keys()].sort()).toEqual([...english.keys()].sort());
    const empty = [...english, ...french].filter(([, text]) => text.trim() === '');
    expect(empty).toEqual([]);
  });

  it('asks for the same values in both', () => {
    for (const [key, text] of english) expect(values(french.get(key)), key).toEqual(values(text));
  });
});
