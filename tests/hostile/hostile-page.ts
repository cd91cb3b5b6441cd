/** A checkout with two breaches, and what a hostile page does around it. */

/** Rule → reason of the possible problem, or the rules that must ask. */
export type Wanted = {
  violations: Record<string, string>;
  /** Rules that must ask, where the page hides the fact. */
  review?: string[];
  /** What the report must say was not reached. */
  notReached?: string[];
};
export type Hostile = { name: string; html: string; wanted: Wanted };

export const BOX = 'preticked-extra-payment';
export const BUTTON = 'payment-obligation-button';

/** Both breaches of the plain checkout. */
export const BOTH: Wanted = {
  violations: { [BOX]: 'paid-extra-preselected', [BUTTON]: 'button-says-order-only' },
};

export type Parts = {
  head?: string;
  /** Before the order. */
  before?: string;
  extra?: string;
  button?: string;
  after?: string;
  bodyAttributes?: string;
};

export const EXTRA =
  '<p><label><input type="checkbox" name="cover" checked> Assurance casse (+3,90 €)</label></p>';

/** The checkout that all hostile pages stand around, in French, on one page. */
export function checkoutPage(parts: Parts = {}): string {
  const { head = '', before = '', extra = EXTRA, after = '', bodyAttributes = '' } = parts;
  const button = parts.button ?? '<button type="submit">Valider ma commande</button>';
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Paiement – Lampes du canal</title>
<link rel="icon" href="data:,">${head}</head><body ${bodyAttributes}>${before}<main><h1>Paiement de votre commande</h1>
<table><tr><td>Lampe de bureau en laiton × 1</td><td>59,90 €</td></tr><tr><td>Livraison à domicile</td><td>4,90 €</td></tr>
<tr><th>Total TTC</th><td>68,70 €</td></tr></table><p>Livraison prévue entre le 24 et le 27 novembre 2026.</p>
<form action="/merci"><p><label>Nom <input autocomplete="name"></label> <label>Rue <input autocomplete="street-address"></label>
<label>Code postal <input autocomplete="postal-code"></label> <label>Ville <input autocomplete="address-level2"></label></p>
<p><label>Carte bancaire <input autocomplete="cc-number"></label> <label>Date <input autocomplete="cc-exp"></label></p>
${extra}${button}</form></main>${after}<footer><a href="/cgv">Conditions générales de vente</a></footer></body></html>`;
}

export const script = (code: string): string => `<script>${code}</script>`;
