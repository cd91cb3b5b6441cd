/** From the state to the page: the server renders it once, the browser again after every change. */
import type { State } from './state.ts';
import { en } from './texts/en.ts';
import { fr } from './texts/fr.ts';
import { layout } from './views/layout.ts';
import { VIEWS } from './views/pages.ts';

/** The whole body. */
export function body(state: State): string {
  const texts = state.lang === 'en' ? en : fr;
  return layout(state, texts, VIEWS[state.route](state, texts));
}

export function title(state: State): string {
  const t = state.lang === 'en' ? en : fr;
  const names = {
    product: t.product,
    cart: t.yourCart,
    delivery: t.deliveryTitle,
    review: t.paymentTitle,
    onepage: t.onepageTitle,
    confirmation: t.thanks,
    terms: t.terms,
    withdrawal: t.withdrawal,
    legal: t.legal,
    privacy: t.privacy,
  };
  return `${names[state.route]} · Orvelune`;
}
