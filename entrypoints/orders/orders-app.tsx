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
import { send } from '../../src/browser/send.ts';
import { readSettings } from '../../src/browser/settings.ts';
import type { OrderDraft } from '../../src/orders/from-page.ts';
import { copyText } from '../../src/ui/copy-text.ts';
import { formDraft } from '../../src/ui/orders/form-draft.ts';
import { homeOf } from '../../src/ui/orders/home-of.ts';
import type { OrdersActs } from '../../src/ui/orders/orders-acts.ts';
import { OrdersPage, type OrdersShown } from '../../src/ui/orders/orders-page.tsx';
import { printPart } from '../../src/ui/orders/print-part.ts';
import { hashOf, type Route } from '../../src/ui/orders/route.ts';
import { saveFile } from '../../src/ui/save-file.ts';
import { tabOfAddress } from '../../src/ui/tab-of-page.ts';

/** The orders page tied to the journal and the browser. */
export function OrdersApp() {
  const [shown, setShown] = useState<OrdersShown | null>(null);
  const [hash, setHash] = useState(location.hash);
  const fromPage = useRef<FromPage>(NOTHING);
  const go = useCallback((route: Route) => {
    location.hash = hashOf(route);
  }, []);
  const acts = useMemo<OrdersActs>(
    () => ({
      async add(order) {
        await addOrder(order);
        fromPage.current = NOTHING;
      },
      change: changeOrder,
      remove: deleteRecord,
      restore: restoreRecord,
      removeAll: deleteAllOrders,
      exportAll: exportJournal,
      importFile: importJournal,
      async remind(on) {
        const reminding = await (on ? askReminders() : dropReminders());
        setShown(await shownNow(fromPage.current));
        return reminding;
      },
      async forgetAfter(months) {
        await changeOrderSettings({ forgetAfterMonths: months });
        setShown(await shownNow(fromPage.current));
      },
      copy: copyText,
      save: saveFile,
      print: printPart,
    }),
    [],
  );
  useEffect(() => {
    const read = async () => setShown(await shownNow(fromPage.current));
    const moved = () => setHash(location.hash);
    const start = async () => {
      fromPage.current = await draftOfTab();
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
  }, []);
  return shown && <OrdersPage shown={shown} hash={hash} go={go} acts={acts} />;
}

/** Whether a shop's tab was to fill the form, and what it answered. */
type FromPage = { asked: boolean; draft: OrderDraft | null };
const NOTHING: FromPage = { asked: false, draft: null };

const now = () => Temporal.Now.plainDateISO();
async function home({ orders }: Journal) {
  const { settings } = await readSettings();
  return homeOf(orders, settings.country, navigator.languages);
}

/** What the page says of the order, when this one was opened from a shop's tab: `?new&tab=N`. */
async function draftOfTab(): Promise<FromPage> {
  const tabId = tabOfAddress(location.search);
  if (tabId === null) return NOTHING;
  const { country, region = null } = await home(await readJournal());
  const ask = { type: 'get-draft', tabId, on: `${now()}`, country, region } as const;
  // Nobody answers, or no such tab: the order is entered by hand, and the form says why.
  const answer = await send(ask).catch(() => null);
  return { asked: true, draft: answer && JSON.parse(answer) };
}

/** Everything that the page shows, read anew. */
async function shownNow(fromPage: FromPage): Promise<OrdersShown> {
  const today = now();
  const [journal, reminding, { forgetAfterMonths }] = await Promise.all([
    readJournal(),
    areRemindersOn(),
    readOrderSettings(),
  ]);
  return {
    journal,
    today,
    home: await home(journal),
    form: formDraft(fromPage.asked, fromPage.draft, today),
    reminding,
    forgetAfterMonths,
  };
}
