/** "I ordered here": the draft of an order from what a tab shows. */
import { browser } from 'wxt/browser';
import { type DraftContext, draftFromPage, type OrderDraft } from '../../orders/from-page.ts';
import { readJourney } from '../journeys.ts';
import { packsFor } from '../packs-for.ts';
import { readTab } from '../tab-states.ts';

/**
 * The draft of the purchase that was confirmed in this tab; null when no confirmation page was read
 * there, so that the order is entered by hand.
 * @param where what the form knows of the consumer: country and region
 */
export async function draftHere(
  tabId: number,
  on: Temporal.PlainDate,
  where: Pick<DraftContext, 'country' | 'region'> = {},
): Promise<OrderDraft | null> {
  const record = await readTab(tabId);
  if (!record?.host) return null;
  const { incognito } = await browser.tabs.get(tabId);
  const steps = await readJourney(record.host, incognito);
  const last = steps.at(-1);
  if (last?.kind !== 'confirmation') return null;
  const scope = record.report?.pages.at(-1)?.scope.kind;
  const context = { on, ...(scope && { scope }), ...where };
  const draft = draftFromPage(last.facts, context, await packsFor([last.facts]));
  return { ...draft, shop: { ...draft.shop, host: record.host } };
}
