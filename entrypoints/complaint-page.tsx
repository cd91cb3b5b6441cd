import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readJournal } from '../src/browser/orders/store.ts';
import { everyLaw } from '../src/browser/pack-files.ts';
import { send } from '../src/browser/send.ts';
import { purchaseFindings } from '../src/check/purchase-findings.ts';
import type { Report } from '../src/check/report.ts';
import type { Order } from '../src/orders/order.ts';
import { Alert } from '../src/ui/alert.tsx';
import { ComplaintPage } from '../src/ui/complaint/complaint-page.tsx';
import { askedBy, type Start, situationOf, startOfReport } from '../src/ui/complaint/start.ts';
import { copyText } from '../src/ui/copy-text.ts';
import { homeOf } from '../src/ui/orders/home-of.ts';
import { draw, startPage } from '../src/ui/start-page.tsx';

type Found = { start: Start | null; report: Report | null };

/**
 * The script of complaint.html, built by itself like that of the orders: what it needs would
 * otherwise weigh on the popup.
 */
export default defineUnlistedScript(async () => {
  const { words, settings } = await startPage('complaint.title');
  const packs = await everyLaw().catch(() => null);
  if (packs === null) return draw(words, <Alert text={words.t('status.packs')} />);
  const { orders } = await readJournal();
  const { start, report } = await found(orders);
  const today = Temporal.Now.plainDateISO();
  const home = homeOf(orders, settings.country, navigator.languages);
  const situation = start && situationOf(start, report, home.country, today);
  const acts = { copy: copyText, print: () => window.print() };
  draw(words, <ComplaintPage {...{ start, situation, today, acts, packs }} />);
});

/** The order or the report that the address names, as they are now. */
async function found(orders: readonly Order[]): Promise<Found> {
  const asked = askedBy(location.search);
  if (!asked) return { start: null, report: null };
  if ('order' in asked) {
    const order = orders.find(({ id }) => id === asked.order);
    return { start: order ? { from: 'order', order } : null, report: null };
  }
  const state = await send({ type: 'get-state', tabId: asked.tab }).catch(() => null);
  const report = state?.report ?? null;
  if (!state || !report) return { start: null, report: null };
  return { start: startOfReport(report, state.host, asked.rule, purchaseFindings(report)), report };
}
