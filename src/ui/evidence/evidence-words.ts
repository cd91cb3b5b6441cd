/** The words of the evidence pages under one function, moments and sizes the language's way. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type english from '../../../assets/texts/evidence.en.json';
import { sayStep, type Texts } from '../../deadlines/say.ts';
import type { Language } from '../language.ts';

export type EvidenceTextKey = keyof typeof english;
type Data = Record<string, string | number>;

export type EvidenceWords = {
  language: Language;
  say(key: EvidenceTextKey, data?: Data): string;
  /** `22 November 2026 at 10:44:41 UTC`: proofs are dated for readers anywhere. */
  moment(instant: string): string;
  /** `1.4 MB`. */
  size(bytes: number): string;
};

export function evidenceWords(language: Language, texts: Texts): EvidenceWords {
  const moments = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    timeStyle: 'medium',
    timeZone: 'UTC',
  });
  return {
    language,
    say: (key, data = {}) => sayStep({ key, data }, texts),
    moment: (instant) => `${moments.format(new Date(instant))} UTC`,
    size: (bytes) => sayBytes(bytes, language),
  };
}

function sayBytes(bytes: number, language: Language): string {
  const units = ['kilobyte', 'megabyte', 'gigabyte'] as const;
  const power = bytes < 1e6 ? 1 : bytes < 1e9 ? 2 : 3;
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: units[power - 1],
    unitDisplay: 'short',
    maximumFractionDigits: power === 1 ? 0 : 1,
  }).format(bytes / 1000 ** power);
}

const WordsContext = createContext<EvidenceWords | null>(null);
export const EvidenceWordsProvider = WordsContext.Provider;

/** The words; throws when a component is rendered outside an EvidenceWordsProvider. */
export function useEvidenceWords(): EvidenceWords {
  const words = useContext(WordsContext);
  if (!words) throw new Error('No words: render inside EvidenceWordsProvider');
  return words;
}
