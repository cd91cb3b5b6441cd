import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import english from '../../../assets/texts/evidence.en.json' with { type: 'json' };
import french from '../../../assets/texts/evidence.fr.json' with { type: 'json' };
import popupEnglish from '../../../assets/texts/keep-proof.en.json' with { type: 'json' };
import popupFrench from '../../../assets/texts/keep-proof.fr.json' with { type: 'json' };
import { ANSWERS } from '../../../src/browser/evidence/cases/case-types.ts';
import { CapturedStep, PrivateClass } from '../../../src/evidence/capture.ts';
import { GRADES } from '../../../src/evidence/verify/verify.ts';
import { OUTCOMES } from '../../../src/rules/outcome.ts';

const en: Record<string, string> = { ...english, ...popupEnglish };
const fr: Record<string, string> = { ...french, ...popupFrench };
const root = resolve(import.meta.dirname, '../../..');
const code = ['src/ui/evidence', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(root, folder, name), 'utf8')),
);

/** Keys that are put together from data, with every value that the data may have. */
const COMPOSED = [
  ...PrivateClass.options.map((of) => `class.${of}`),
  ...CapturedStep.shape.type.options.map((type) => `step.${type}`),
  ...GRADES.flatMap((grade) => [`grade.${grade}`, `grade.${grade}-means`]),
  ...OUTCOMES.map((outcome) => `outcome.${outcome}`),
  ...ANSWERS.flatMap((answer) => [`answer.${answer}`, `codebook.${answer}`]),
  ...['not-drawn', 'not-in-front', 'page-left', 'moving', 'refused', 'too-many'].map(
    (why) => `missing.${why}`,
  ),
  ...['no-access', 'no-answer', 'not-sound'].map((why) => `stamp.${why}`),
  ...['free', 'no-terms', 'not-commercial'].map((terms) => `service.${terms}`),
  ...['new', 'still', 'open', 'gone', 'mended'].map((change) => `change.${change}`),
  ...['drafts', 'studies', 'cases', 'keys'].map((kind) => `damaged.${kind}`),
  ...['too-large', 'bad-roots'].map((why) => `verify.${why}`),
];
const values = (text = '') => (text.match(/\{\w+(?::\w+)?(?=[?}])/g) ?? []).sort();

describe('the texts of proofs', () => {
  it('have the same keys in both languages', () => {
    expect(Object.keys(french)).toEqual(Object.keys(english));
    expect(Object.keys(popupFrench)).toEqual(Object.keys(popupEnglish));
    for (const key of COMPOSED) expect(en).toHaveProperty([key]);
  });

  it.each(Object.keys(en))('%s is used, shows the same values, and is not empty', (key) => {
    if (!COMPOSED.includes(key)) expect(code.join('\n')).toContain(`'${key}'`);
    expect(new Set(values(fr[key]))).toEqual(new Set(values(en[key])));
    expect(en[key]?.trim() && fr[key]?.trim()).toBeTruthy();
  });

  it('are translated', () => {
    expect(Object.keys(en).filter((key) => en[key] === fr[key])).toEqual([]);
  });

  it('never say illegal, and keep a French sign with its word', () => {
    expect(JSON.stringify([en, fr])).not.toMatch(/illegal|unlawful|illég|illicite/i);
    expect(JSON.stringify(fr)).not.toMatch(/ [:;?!»]|« /);
    expect(JSON.stringify(fr)).not.toMatch(/\p{L}'\p{L}/u);
  });
});
