/** What stands in the form of a new order, and whether something that should stand there is lost. */
import type { OrderDraft } from '../../orders/from-page.ts';

export type FormDraft = { draft: OrderDraft; lost: boolean };

/**
 * @param asked the form was opened by "I ordered here", which stands only under a confirmation page
 * @param fromPage what is still known of that page; null: nothing, so the form says what was lost
 * @param today the civil day that stands as the day of the order
 */
export function formDraft(
  asked: boolean,
  fromPage: OrderDraft | null,
  today: Temporal.PlainDate,
): FormDraft {
  const byHand = { shop: { host: '' }, orderedOn: `${today}`, items: [], quotes: {} };
  return { draft: fromPage ?? byHand, lost: asked && fromPage === null };
}
