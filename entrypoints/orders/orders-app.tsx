import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { changeOrderSettings, readOrderSettings } from '../../src/browser/orders/order-settings.ts';
import {
  areRemindersOn,
  askReminders,
  dropReminders,
} from '../../src/browser/orders/reminder-permission.ts';
import { seeReminders } from '../../src/browser/orders/reminders.ts';
import {
  addOrder,
  changeOrder,
  deleteAllOrders,
  deleteRecord,
  exportJournal,
  importJournal,
  type Journal,
  onJournal,
  readJournal,
  restoreRecord,
} from '../../src/browser/orders/store.ts';
import type { Settings } from '../../src/browser/settings.ts';
import type { OrderDraft } from '../../src/orders/from-page.ts';
import { copyText } from '../../src/ui/copy-text.ts';
import { homeOf } from '../../src/ui/orders/home-of.ts';
import type { OrdersActs } from '../../src/ui/orders/orders-acts.ts';
import { OrdersPage, type OrdersShown } from '../../src/ui/orders/orders-page.tsx';
import { printPart } from '../../src/ui/orders/print-part.ts';
import { hashOf, type Route } from '../../src/ui/orders/route.ts';
import { saveFile } from '../../src/ui/orders/save-file.ts';
import { tabOfAddress } from '../../src/ui/tab-of-page.ts';

/** The orders page tied to the journal and the browser. */
export function OrdersApp({ settings }: { settings: Settings }) {
  const [shown, setShown] = useState<OrdersShown | null>(null);
  const [hash, setHash] = useState(location.hash);
  const fromPage = useRef<OrderDraft | null>(null);
  const go = useCallback((route: Route) => {
    location.hash = hashOf(route);
  }, []);
  const acts = useMemo<OrdersActs>(
    () => ({
      async add(order) {
        await addOrder(order);
        fromPage.current = null;
      },
      change: changeOrder,
      remove: deleteRecord,
      restore: restoreRecord,
      removeAll: deleteAllOrders,
      exportAll: exportJournal,
      importFile: importJournal,
      async remind(on) {
        const reminding = await (on ? askReminders() : dropReminders());
        setShown(await shownNow(settings, fromPage.current));
        return reminding;
      },
      async forgetAfter(months) {
        await changeOrderSettings({ forgetAfterMonths: months });
        setShown(await shownNow(settings, fromPage.current));
      },
      copy: copyText,
      save: saveFile,
      print: printPart,
    }),
    [settings],
  );
  useEffect(() => {
    const read = async () => setShown(await shownNow(settings, fromPage.current));
    const moved = () => setHash(location.hash);
    const start = async () => {
      fromPage.current = await draftOfTab(settings);
      await read();
      await seeReminders();
    };
    start();
    addEventListener('hashchange', moved);
    const stop = onJournal(read);
    return () => {
      removeEventListener('hashchange', moved);
      stop();
    };
  }, [settings]);
  return shown && <OrdersPage shown={shown} hash={hash} go={go} acts={acts} />;
}

const now = () => Temporal.Now.plainDateISO();
const home = ({ orders }: Journal, { country }: Settings) =>
  homeOf(orders, country, navigator.languages);

/** What the page says of the order, when this one was opened from a shop's tab: `?new&tab=N`. */
async function draftOfTab(settings: Settings): Promise<OrderDraft | null> {
  const tabId = tabOfAddress(location.search);
  if (tabId === null) return null;
  // Words and law of every country come with it: only this way in needs them.
  const { draftHere } = await import('../../src/browser/orders/draft-here.ts');
  return draftHere(tabId, now(), home(await readJournal(), settings)).catch(() => null);
}

/** Everything that the page shows, read anew. */
async function shownNow(settings: Settings, fromPage: OrderDraft | null): Promise<OrdersShown> {
  const today = now();
  const [journal, reminding, { forgetAfterMonths }] = await Promise.all([
    readJournal(),
    areRemindersOn(),
    readOrderSettings(),
  ]);
  const byHand = { shop: { host: '' }, orderedOn: `${today}`, items: [], quotes: {} };
  const draft = fromPage ?? byHand;
  return { journal, today, home: home(journal, settings), draft, reminding, forgetAfterMonths };
}
