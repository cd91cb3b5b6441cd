/** Loads the words of the orders page in the one language that is shown. */
import type { Language } from '../language.ts';
import { type OrderWords, orderWords } from './order-words.ts';

/** The texts of deadlines, orders and this page in one language. */
export async function loadOrderWords(language: Language): Promise<OrderWords> {
  const files = language === 'fr' ? await french() : await english();
  return orderWords(language, Object.assign({}, ...files.map((file) => file.default)));
}

function french() {
  return Promise.all([
    import('../../../assets/texts/deadlines.fr.json', { with: { type: 'json' } }),
    import('../../../assets/texts/orders.fr.json', { with: { type: 'json' } }),
    import('../../../assets/texts/ui-orders.fr.json', { with: { type: 'json' } }),
  ]);
}

function english() {
  return Promise.all([
    import('../../../assets/texts/deadlines.en.json', { with: { type: 'json' } }),
    import('../../../assets/texts/orders.en.json', { with: { type: 'json' } }),
    import('../../../assets/texts/ui-orders.en.json', { with: { type: 'json' } }),
  ]);
}
