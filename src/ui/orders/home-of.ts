/** Where the consumer most likely lives: a start for the form, which can be changed there. */
import { countriesKnown } from '../../deadlines/place.ts';
import type { Order } from '../../orders/order.ts';
import type { Home } from './order-fields.ts';

/**
 * @param orders newest first: the last one says best where its owner lives
 * @param chosen the country of the settings
 * @param languages of the browser, BCP 47, the preferred one first
 */
export function homeOf(
  orders: readonly Order[],
  chosen: string | null,
  languages: readonly string[],
): Home {
  const [last] = orders;
  if (last) return { country: last.country, region: last.region };
  const regions = languages.map((language) => new Intl.Locale(language).region);
  const country = [chosen, ...regions].find((code) => code && countriesKnown.includes(code));
  return { country: country ?? 'FR' };
}
