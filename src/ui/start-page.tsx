/** What every page of the extension does first: language, texts, title, then the page. */
import { type ComponentChildren, render } from 'preact';
import { browser } from 'wxt/browser';
import { readSettings, type Settings } from '../browser/settings.ts';
import { interfaceLanguage } from './language.ts';
import { loadWords } from './load-words.ts';
import type { TextKey } from './translate.ts';
import { type UiWords, WordsProvider } from './words-context.ts';

export type Started = { words: UiWords; settings: Settings };

/** Reads the settings, loads the texts of the language chosen, sets `lang` and the title. */
export async function startPage(title: TextKey): Promise<Started> {
  const { settings } = await readSettings();
  const words = await wordsFor(settings, title);
  return { settings, words };
}

/** The words for these settings; also sets `lang` and the title of the page. */
export async function wordsFor(settings: Settings, title: TextKey): Promise<UiWords> {
  const language = interfaceLanguage(settings.language, browser.i18n.getUILanguage());
  const words = await loadWords(language);
  document.documentElement.lang = language;
  document.title = words.t(title);
  return words;
}

/** Draws the page into `#app`. */
export function draw(words: UiWords, page: ComponentChildren): void {
  const app = document.getElementById('app');
  if (app) render(<WordsProvider value={words}>{page}</WordsProvider>, app);
}
