/** The pages of the shops in the model, and the parts in which each of them arrives. */

/** What the page is once this part is there (the first word), and the signs that speak for it. */
export type Part = {
  says: string;
  buttons: string[];
  /** How it comes: drawn anew, or a frame that loads without a change of the page around it. */
  comes: 'drawn' | 'frame-load';
};

const part = (says: string, buttons: string[] = [], comes: Part['comes'] = 'drawn'): Part => ({
  says,
  buttons,
  comes,
});
const SPINNER = part('unknown');
/** What comes before what is whole has nothing to press that goes away again. */
const PAGES = {
  '/a-propos': [part('other', ['Accueil'])],
  '/produit/1': [SPINNER, part('product', ['Ajouter au panier'])],
  '/panier': [SPINNER, part('cart', ['Commander'])],
  '/commande': [
    SPINNER,
    part('other', ['Retour']),
    part('checkout delivery-choice', ['Retour', 'Continuer']),
  ],
  '/paiement': [
    SPINNER,
    part('other totals', ['Retour']),
    part('other totals payment-frame', ['Retour']),
    part('review card-fields', ['Retour', 'Payer'], 'frame-load'),
  ],
  '/merci-commande': [SPINNER, part('confirmation', ['Suivre la commande'])],
} satisfies Record<string, Part[]>;

export type Path = keyof typeof PAGES;
export const PATHS = Object.keys(PAGES) as Path[];
export const partsOf = (path: Path): Part[] => PAGES[path];
export const pathOf = (href: string) => new URL(href).pathname as Path;

export const HOSTS = ['boutique.example', 'autre.example'] as const;
export type Host = (typeof HOSTS)[number];

/** As the real check sees it: an address of a checkout is a sign of one. */
export const isCheckout = (path: Path) => ['/panier', '/commande', '/paiement'].includes(path);

/** Steps of a purchase: these are checked by themselves, and watched. */
export const isStep = (says: string) => /^(cart|checkout|review|confirmation)\b/.test(says);
