/** What holds for every rule: its law, its words, its texts. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import en from '../../assets/texts/findings.en.json' with { type: 'json' };
import fr from '../../assets/texts/findings.fr.json' with { type: 'json' };
import { lawPacks } from '../../src/law/packs.ts';
import { resolve } from '../../src/law/resolve.ts';
import { allRules } from '../../src/rules/all-rules.ts';
import { languagePack, shippedLanguages } from '../../src/words/packs.ts';

/** Duties that no law of the Union asks for: each country's own, or none. */
const NATIONAL = ['termination-button', 'spare-parts-durability', 'bnpl-credit'];

describe.each(allRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('has a law in France, and in the Union where it is not a national one', () => {
    expect(resolve('FR', '2026-11-21', lawPacks).duty(id)).not.toBeNull();
    const common = resolve('EU', '2026-11-21', lawPacks).duty(id);
    expect(common === null).toBe(NATIONAL.includes(id));
  });

  test('asks only for lists that every pack has', () => {
    for (const language of shippedLanguages)
      for (const list of rule.words)
        expect(languagePack(language)?.lists, language).toHaveProperty(list);
  });

  test('every reason has a sentence in both languages with the same values', () => {
    for (const reason of rule.reasons) {
      const key = `${id}.${reason}`;
      const values = (text: string | undefined) =>
        [...(text ?? '').matchAll(/\{\w+\}/g)].map(String).sort();
      const said = {
        en: (en.reasons as Record<string, string>)[key],
        fr: (fr.reasons as Record<string, string>)[key],
      };
      expect(said.en, `${key} in English`).toBeTruthy();
      expect(values(said.fr), `${key} in French`).toEqual(values(said.en));
    }
  });

  test('gives every reason that it declares', () => {
    const source = readFileSync(`src/rules/${id}.ts`, 'utf8');
    const unused = rule.reasons.filter((reason) => source.split(`'${reason}'`).length < 3);
    expect(unused).toEqual([]);
  });

  test('has a title and an advice in both languages', () => {
    for (const texts of [en, fr])
      expect((texts.rules as Record<string, unknown>)[id]).toMatchObject({
        title: expect.any(String),
        advice: expect.any(String),
      });
  });
});

test('no sentence speaks of a reason that no rule gives', () => {
  const given = new Set(
    allRules.flatMap((rule) => rule.reasons.map((reason) => `${rule.id}.${reason}`)),
  );
  const spoken = Object.keys(en.reasons).filter((key) => key.includes('.'));
  expect(spoken.filter((key) => !given.has(key))).toEqual([]);
});
