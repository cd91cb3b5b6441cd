/** Hands the texts of the chosen language, and the words for findings, down to every component. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Finding, PageReport } from '../check/report.ts';
import type { Explained } from '../export/explain-with.ts';
import type { Translate } from './translate.ts';

export type UiWords = {
  t: Translate;
  explain(finding: Finding): Explained;
  /** Whose law was used, and why: `France (the address of the site)`. */
  sayLaw(jurisdiction: PageReport['jurisdiction']): string;
};

const WordsContext = createContext<UiWords | null>(null);
export const WordsProvider = WordsContext.Provider;

/** The words; throws when a component is rendered outside a WordsProvider. */
export function useWords(): UiWords {
  const words = useContext(WordsContext);
  if (!words) throw new Error('No words: render inside WordsProvider');
  return words;
}
