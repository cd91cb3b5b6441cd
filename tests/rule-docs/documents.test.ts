// @vitest-environment node
/** The documentation in the repository: whole, fresh, and from the one source. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import fixesEn from '../../assets/texts/fixes.en.json' with { type: 'json' };
import fixesFr from '../../assets/texts/fixes.fr.json' with { type: 'json' };
import english from '../../assets/texts/rules.en.json' with { type: 'json' };
import french from '../../assets/texts/rules.fr.json' with { type: 'json' };
import { documents } from '../../scripts/rules.ts';
import { documentedRules, examplesOf } from '../../src/export/rule-docs/examples.ts';
import { lawOfRule } from '../../src/export/rule-docs/law-of-rule.ts';
import { ruleMarkdown } from '../../src/export/rule-docs/rule-markdown.ts';
import { ruleWords, writtenDay } from '../../src/export/rule-docs/rule-words.ts';
import { lawPacks } from '../../src/law/packs.ts';
import { allRules } from '../../src/rules/all-rules.ts';

const ids = allRules.map(({ id }) => id);
const all = documents();

describe('the documentation', () => {
  it.each([...all.keys()])('%s is fresh: else run `npm run rules`', (file) => {
    expect(existsSync(file), `${file} is missing: run \`npm run rules\``).toBe(true);
    expect(readFileSync(file, 'utf8') === all.get(file), `${file}: run \`npm run rules\``).toBe(
      true,
    );
  });

  it('has a page for every rule, and for nothing else', () => {
    const pages = readdirSync('docs/rules').map((name) => name.replace(/\.md$/, ''));
    expect(pages.sort()).toEqual([...ids, 'README'].sort());
  });

  it('links only pages that exist', () => {
    for (const [file, text] of all)
      for (const [, link] of text.matchAll(/\]\((?!https:)([^)]+)\)/g)) {
        const folder = file.slice(0, file.lastIndexOf('/') + 1);
        expect(all.has(`${folder}${link}`), `${file} → ${link}`).toBe(true);
      }
  });

  it('tells where the withdrawal function stands in every country, and names the bodies', () => {
    const law = all.get('docs/law.md') ?? '';
    const rows = law.split('\n').filter((line) => line.startsWith('| '));
    for (const { country, name } of lawPacks.filter((pack) => pack.country !== 'EU'))
      expect(
        rows.some((row) => row.startsWith(`| ${name.en} | `)),
        country,
      ).toBe(true);
    expect(law).toMatch(/\| Czechia \| late \| 19 June 2026 to 31 December 2026 \|/);
    expect(law).toMatch(/\| Czechia \| to come \| 1 January 2027 \|/);
    expect(law).toContain('[SignalConso (DGCCRF)](https://signal.conso.gouv.fr)');
    for (const id of ids) expect(law).toContain(`](rules/${id}.md)`);
  });
});

it('knows the rules in the order of the contract', () => {
  expect(documentedRules).toEqual(ids);
});

describe.each(ids)('the page of %s', (id) => {
  const pages = (['en', 'fr'] as const).map((language) =>
    ruleMarkdown(id, examplesOf(id) ?? { examples: [] }, lawPacks, ruleWords(language)),
  );

  it('says everything in both languages', () => {
    for (const page of pages) {
      expect(page).not.toMatch(/\bundefined\b|\{\w+\}|\n\n\n|\bnull\b/);
      expect(page).toContain('```html');
    }
    for (const texts of [english, french])
      expect((texts.rules as Record<string, unknown>)[id]).toMatchObject({
        asks: expect.stringMatching(/\w{3}.*\.$/),
        looks: expect.stringMatching(/\w{3}.*\.$/),
      });
    expect(fixesEn).toHaveProperty([id]);
    expect(fixesFr).toHaveProperty([id]);
  });

  it('names a country once: with the Union, otherwise, or as the Union', () => {
    const { otherwise, cited, rest } = lawOfRule(id, lawPacks);
    const named = [...otherwise, ...cited].map(({ country }) => country).concat(rest);
    expect(named.sort()).toEqual(
      lawPacks
        .map(({ country }) => country)
        .filter((country) => country !== 'EU')
        .sort(),
    );
  });
});

describe('the texts', () => {
  it('are of rules that exist, the same in both languages', () => {
    expect(Object.keys(english.rules).filter((id) => !ids.includes(id))).toEqual([]);
    expect(Object.keys(french.rules)).toEqual(Object.keys(english.rules));
    expect(Object.keys(french.page)).toEqual(Object.keys(english.page));
    const names = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
    for (const [key, text] of Object.entries(english.page))
      expect(names((french.page as Record<string, string>)[key] ?? ''), key).toEqual(names(text));
  });

  it('never say illegal, keep a French sign with its word and its apostrophes round', () => {
    expect(JSON.stringify(english)).not.toMatch(/illegal|unlawful/i);
    expect(JSON.stringify(french)).not.toMatch(/illég|illicite/i);
    expect(JSON.stringify(french)).not.toMatch(/ [:;?!»]|« /);
    expect(JSON.stringify(french)).not.toMatch(/\p{L}'\p{L}/u);
  });

  it('writes days as people do', () => {
    expect(writtenDay('2027-01-01', 'fr')).toBe('1er janvier 2027');
    expect(writtenDay('2026-06-19', 'en')).toBe('19 June 2026');
  });
});
