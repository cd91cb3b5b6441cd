/**
 * The address at which SignalConso starts a report, with the problem chosen there. The service
 * takes no text and no shop in its address, and one slug that it does not know drops the whole
 * choice: the slugs are vendored in signalconso.json, and tests hold every chain against them.
 */
import chains from './signalconso-chains.json' with { type: 'json' };

const HOME = 'https://signal.conso.gouv.fr';
const CHAINS: Record<'en' | 'fr', Readonly<Record<string, readonly string[]>>> = chains;

/** Characters that its form takes; a text ready to copy is never longer. */
export const LONGEST_REPORT = 5000;

/**
 * @param problem a rule id or an order problem; one of a narrower kind is `rule.kind`
 * @param language of the form; the English tree is shallower than the French one
 * @returns null where SignalConso is not the place for this problem
 */
export function signalConsoAddress(problem: string, language: 'en' | 'fr'): string | null {
  const chain = signalConsoChain(problem, language);
  const [path, ...slugs] = chain;
  if (!path) return null;
  const query = slugs.map((slug) => `subcategories=${encodeURIComponent(slug)}`).join('&');
  return `${HOME}/${language}/${path}/faire-un-signalement${query && `?${query}`}`;
}

/** The category's path and the slugs below it; a problem without a chain of its own is `other`. */
export function signalConsoChain(problem: string, language: 'en' | 'fr'): readonly string[] {
  const own = CHAINS[language];
  const name = Object.hasOwn(own, problem) ? problem : 'other';
  return own[name] ?? [];
}
