/** The texts of a rule's page in one language, from the files that also speak elsewhere. */
import findingsEn from '../../../assets/texts/findings.en.json' with { type: 'json' };
import findingsFr from '../../../assets/texts/findings.fr.json' with { type: 'json' };
import lawEn from '../../../assets/texts/law.en.json' with { type: 'json' };
import lawFr from '../../../assets/texts/law.fr.json' with { type: 'json' };
import rulesEn from '../../../assets/texts/rules.en.json' with { type: 'json' };
import rulesFr from '../../../assets/texts/rules.fr.json' with { type: 'json' };
import { fillText } from '../fill-text.ts';
import { fixText } from '../fix-text.ts';
import type { Language } from '../report-texts.ts';

export type RulePageKey = keyof typeof rulesEn.page;

type Known = Readonly<Record<string, string>>;
const ALL = {
  en: { findings: findingsEn, law: lawEn, rules: rulesEn },
  fr: { findings: findingsFr, law: lawFr, rules: rulesFr },
};

export type RuleWords = {
  language: Language;
  /** A fixed text of the page. */
  say(key: RulePageKey, data?: Readonly<Record<string, string>>): string;
  title(rule: string): string;
  advice(rule: string): string;
  /** What the law asks, in plain words. */
  asks(rule: string): string;
  /** What the check looks at, and what it cannot tell. */
  looks(rule: string): string;
  fix(rule: string): string;
  /** What the check says: the values of the page stand as dots. */
  sentence(rule: string, reason: string): string;
  effect(key: string): string;
  certainty(key: string): string;
  country(code: string): string;
};

/** The words of the rules' pages; a rule or key without a text gives an empty string. */
export function ruleWords(language: Language): RuleWords {
  const { findings, law, rules } = ALL[language];
  const texts: Readonly<Record<string, { asks: string; looks: string }>> = rules.rules;
  const titles: Readonly<Record<string, { title: string; advice: string }>> = findings.rules;
  const pick = (known: Known, key: string) => (Object.hasOwn(known, key) ? (known[key] ?? '') : '');
  return {
    language,
    say: (key, data = {}) => fillText(rules.page[key], data),
    title: (rule) => titles[rule]?.title ?? rule,
    advice: (rule) => titles[rule]?.advice ?? '',
    asks: (rule) => texts[rule]?.asks ?? '',
    looks: (rule) => texts[rule]?.looks ?? '',
    fix: (rule) => fixText(rule, language),
    sentence: (rule, reason) =>
      pick(findings.reasons, `${rule}.${reason}`).replace(/\{\w+\}/g, '…'),
    effect: (key) => pick(law.effects, key),
    certainty: (key) => pick(law.certainty, key),
    country: (code) => pick(law.countries, code) || code,
  };
}

/** `19 June 2026`, `1er janvier 2027`: a civil date as it is written. */
export function writtenDay(civil: string, language: Language): string {
  const locale = language === 'fr' ? 'fr-FR' : 'en-GB';
  const day = new Date(`${civil}T00:00:00Z`);
  const text = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
  return language === 'fr' ? text.replace(/^1 /, '1er ') : text;
}
