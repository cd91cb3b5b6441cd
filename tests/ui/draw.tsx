/** Draws components into a jsdom page, with the words of one language. */
import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, vi } from 'vitest';
import type { Language } from '../../src/ui/language.ts';
import { loadWords } from '../../src/ui/load-words.ts';
import { WordsProvider } from '../../src/ui/words-context.ts';

/** The element that holds what was drawn; drawn anew it is updated, as in the pages. */
export async function draw(page: ComponentChildren, language: Language): Promise<HTMLElement> {
  const words = await loadWords(language);
  document.documentElement.lang = language;
  document.title = words.t('popup.title');
  let app = document.getElementById('app');
  if (!app) {
    app = document.createElement('div');
    app.id = 'app';
    document.body.append(app);
  }
  const root = app;
  await act(() => render(<WordsProvider value={words}>{page}</WordsProvider>, root));
  return root;
}

afterEach(() => {
  const app = document.getElementById('app');
  if (app) render(null, app);
  app?.remove();
});

/** The button (or summary) with these words; throws when there is none or more than one. */
export function button(words: string | RegExp): HTMLElement {
  const all = [...document.querySelectorAll<HTMLElement>('button, summary')];
  const found = all.filter((one) => {
    const name = (one.getAttribute('aria-label') ?? one.textContent ?? '').trim();
    return typeof words === 'string' ? name === words : words.test(name);
  });
  if (found.length !== 1) throw new Error(`${found.length} buttons say ${words}`);
  return found[0] as HTMLElement;
}

export async function press(words: string | RegExp): Promise<void> {
  const target = button(words);
  target.focus();
  await act(() => target.click());
}

/** Presses, and waits for the part of the page that is loaded on demand. */
export async function pressForPart(words: string | RegExp, part: string): Promise<Element> {
  await press(words);
  const found = await vi.waitFor(() => {
    const there = document.querySelector(part);
    if (!there) throw new Error(`no ${part}`);
    return there;
  });
  await act(() => undefined);
  return found;
}

export async function key(target: Element, name: string): Promise<KeyboardEvent> {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true });
  await act(() => void target.dispatchEvent(event));
  return event;
}

/** The visible text: folded parts and hidden ones left out. */
export function seen(root: ParentNode = document.body): string {
  const copy = (root as HTMLElement).cloneNode(true) as HTMLElement;
  for (const hidden of copy.querySelectorAll('[hidden], details:not([open]) > :not(summary)'))
    hidden.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}
