/** Hands the texts of the chosen language down to every component. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translate } from './translate.ts';

const TextsContext = createContext<Translate | null>(null);
export const TextsProvider = TextsContext.Provider;

/** The texts; throws when a component is rendered outside a TextsProvider. */
export function useTexts(): Translate {
  const t = useContext(TextsContext);
  if (!t) throw new Error('No texts: render inside TextsProvider');
  return t;
}
