import { describe, expect, it } from 'vitest';
import { compile } from '../../src/words/compile.ts';
import { LanguagePack, LIST_NAMES, type Phrase } from '../../src/words/language-pack.ts';
import { languagePack, shippedLanguages } from '../../src/words/packs.ts';
import { tokenise } from '../../src/words/tokens.ts';

const packOf = (language: string): LanguagePack => {
  const pack = languagePack(language);
  if (!pack) throw new Error(`no pack: ${language}`);
  return pack;
};
const key = ({ text }: Phrase) =>
  text
    .split('…')
    .map((stretch) => tokenise(stretch).map((token) => token.text))
    .join(' … ');
/** The pack with this one phrase alone, so that no other phrase of the list answers for it. */
const alone = (pack: LanguagePack, list: string, phrase: Phrase) =>
  compile([{ ...pack, lists: { [list]: [phrase] } }]);

/** Norway and Iceland have not taken over art. 11a; Iceland's button words were not found. */
const NO_LABEL_OF_LAW = ['is', 'no'];
const NO_BUTTON_OF_LAW = ['is'];

it('ships every language of a pack, found by any form of their tag', () => {
  expect(shippedLanguages).toEqual([
    'bg',
    'cs',
    'da',
    'de',
    'el',
    'en',
    'es',
    'et',
    'fi',
    'fr',
    'ga',
    'hr',
    'hu',
    'is',
    'it',
    'lt',
    'lv',
    'mt',
    'nl',
    'no',
    'pl',
    'pt',
    'ro',
    'sk',
    'sl',
    'sv',
  ]);
  expect(languagePack('fr-BE')).toBe(languagePack('FR'));
  expect(languagePack('en_IE')?.language).toBe('en');
  expect(languagePack('nb-NO')).toBe(languagePack('no'));
  expect(languagePack('nn')).toBe(languagePack('no'));
  expect(languagePack('tlh')).toBeNull();
});

describe.each(shippedLanguages)('pack %s', (language) => {
  const pack = packOf(language);

  it('has the shape of a pack and credits the withdrawal labels', () => {
    expect(() => LanguagePack.parse(pack)).not.toThrow();
    expect(pack.language).toBe(language);
    expect(pack.credits.join()).toContain(
      'https://cooloffapp.com/en/eu-withdrawal-button-wording/',
    );
  });

  it('has every list, none other, and none empty without a note', () => {
    expect(Object.keys(pack.lists).sort()).toEqual([...LIST_NAMES].sort());
    const empty = LIST_NAMES.filter((list) => pack.lists[list]?.length === 0);
    expect(empty.filter((list) => !pack.notes?.[list])).toEqual([]);
  });

  it('finds every phrase in its example and not in its counter-example', () => {
    const wrong: string[] = [];
    for (const list of LIST_NAMES)
      for (const phrase of pack.lists[list] ?? []) {
        const words = alone(pack, list, phrase);
        if (!words.has(list, phrase.example)) wrong.push(`${list}: ${phrase.text}: example`);
        if (words.has(list, phrase.counterExample))
          wrong.push(`${list}: ${phrase.text}: counter-example`);
      }
    expect(wrong).toEqual([]);
  });

  it('says nothing twice in one list', () => {
    for (const list of LIST_NAMES) {
      const keys = (pack.lists[list] ?? []).map(key);
      expect(
        keys.filter((one, i) => keys.indexOf(one) !== i),
        list,
      ).toEqual([]);
    }
  });

  it('matches buttons as whole labels only', () => {
    for (const list of ['button-accepted', 'button-rejected', 'button-ambiguous', 'step-word'])
      for (const phrase of pack.lists[list] ?? []) expect(phrase.whole, phrase.text).toBe(true);
  });

  it('marks as statute only the words of a law', () => {
    const statute = LIST_NAMES.flatMap((list) =>
      (pack.lists[list] ?? []).filter(({ authority }) => authority === 'statute'),
    );
    if (!NO_BUTTON_OF_LAW.includes(language)) expect(statute.length).toBeGreaterThanOrEqual(3);
    for (const { text, source } of statute) expect(source, text).toBeTruthy();
  });

  it('keeps the words of the law in reach: obligation to pay, withdrawal function', () => {
    const words = compile([pack]);
    const [button] = pack.lists['button-accepted'] ?? [];
    const [label] = pack.lists['withdrawal-function'] ?? [];
    const [confirm] = pack.lists['withdrawal-confirm'] ?? [];
    const ofLaw = [
      ...(NO_BUTTON_OF_LAW.includes(language) ? [] : [button]),
      ...(NO_LABEL_OF_LAW.includes(language) ? [] : [label, confirm]),
    ];
    for (const phrase of ofLaw) expect(phrase?.authority).toBe('statute');
    expect(words.whole('button-rejected', button?.text ?? '')).toBeNull();
    expect(words.has('returns', label?.text ?? '')).toBe(false);
  });
});
