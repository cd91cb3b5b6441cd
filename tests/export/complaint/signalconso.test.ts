/** The slugs that the links to SignalConso name, held against its vendored tree. */
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import tree from '../../../src/export/complaint/signalconso.json' with { type: 'json' };
import { signalConsoAddress, signalConsoChain } from '../../../src/export/complaint/signalconso.ts';
import chains from '../../../src/export/complaint/signalconso-chains.json' with { type: 'json' };
import { orderProblems } from '../../../src/export/complaint/situation.ts';
import { lawPacks } from '../../../src/law/packs.ts';
import { allRules } from '../../../src/rules/all-rules.ts';

type Node = { [slug: string]: Node | null };
const Tree: z.ZodMiniType<Node> = z.record(
  z.string().check(z.regex(/^[A-Za-z0-9_-]+$/)),
  z.lazy(() => z.nullable(Tree)),
);
const Slugs = z.object({
  source: z.string().check(z.startsWith('https://github.com/betagouv/')),
  commit: z.string().check(z.regex(/^[0-9a-f]{40}$/)),
  date: z.iso.date(),
  categories: z.object({ fr: Tree, en: Tree }),
});
const LANGUAGES = ['fr', 'en'] as const;
const problems = [...allRules.map(({ id }) => id), ...orderProblems];

/** Walks a chain from the top; the slug that is missing or refused, or null when all are there. */
function broken(node: Node, chain: readonly string[]): string | null {
  let here: Node | null | undefined = node;
  for (const slug of chain) {
    here = here && Object.hasOwn(here, slug) ? here[slug] : null;
    if (!here) return slug;
  }
  return null;
}

describe('the vendored slugs', () => {
  it('have a source, a commit and a day', () => {
    expect(Slugs.safeParse(tree).error?.issues).toBeUndefined();
  });

  it('find a broken chain, and one that SignalConso refuses', () => {
    const categories = Slugs.parse(tree).categories.fr;
    expect(broken(categories, ['achat-site', 'Le_prix', 'Typo'])).toBe('Typo');
    const gone = ['achat-site', 'Le_site_internet_en_luimeme', 'Le_site_a_disparu'];
    expect(broken(categories, gone)).toBe('Le_site_a_disparu');
  });
});

describe.each(LANGUAGES)('the chains in %s', (language) => {
  it.each(Object.entries(chains[language]))('%s exists from the top', (_, chain) => {
    expect(broken(Slugs.parse(tree).categories[language], chain)).toBeNull();
  });

  it('are there for every rule and every problem of an order', () => {
    expect(problems.filter((one) => !Object.hasOwn(chains[language], one))).toEqual([]);
  });

  it('are for problems that exist', () => {
    const named = Object.keys(chains[language]).map((name) => name.split('.')[0] ?? '');
    const known = new Set([...lawPacks.flatMap(({ duties }) => Object.keys(duties)), ...problems]);
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });
});

describe('an address', () => {
  it('names the category and every slug in order', () => {
    expect(signalConsoAddress('preticked-extra-payment', 'fr')).toBe(
      'https://signal.conso.gouv.fr/fr/achat-site/faire-un-signalement?subcategories=Abonnement_ou_frais_caches&subcategories=Frais_supplementaires_nonindiques',
    );
    expect(signalConsoAddress('late-delivery', 'en')).toBe(
      'https://signal.conso.gouv.fr/en/achat-site/faire-un-signalement?subcategories=Une_commande_effectuee&subcategories=Livraison_en_retard_ou_colis_perdu',
    );
  });

  it('is the bare category for a problem without a chain, and none for advertising consent', () => {
    expect(signalConsoAddress('constructor', 'fr')).toBe(
      'https://signal.conso.gouv.fr/fr/achat-site/faire-un-signalement',
    );
    expect(signalConsoChain('other', 'en')).toEqual(['achat-site']);
    expect(signalConsoAddress('marketing-consent-preticked', 'fr')).toBeNull();
  });
});
