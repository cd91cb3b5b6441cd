import { useRef, useState } from 'preact/hooks';
import type { ShopDeadline, TabState } from '../browser/messages.ts';
import { shownFindings } from '../browser/shown-findings.ts';
import { seenEarlier } from '../check/purchase-findings.ts';
import type { Finding } from '../check/report.ts';
import { AskAccess } from './ask-access.tsx';
import { DeadlineLine, type DeadlineShown } from './deadline-line.tsx';
import { FindingGroup } from './finding-group.tsx';
import { later } from './later.ts';
import { MainAction } from './main-action.tsx';
import { Notices } from './notices.tsx';
import { OrderDeadlineLine } from './order-deadline-line.tsx';
import { PagePointer } from './page-pointer.tsx';
import { PopupFooter } from './popup-footer.tsx';
import { popupView } from './popup-view.ts';
import { FineList, NotCheckedList } from './quiet-lists.tsx';
import { ShopLine } from './shop-line.tsx';
import { StatusLine } from './status-line.tsx';
import { usePointer } from './use-pointer.ts';
import { useWords } from './words-context.ts';

const CopyButton = later(async () => (await import('./copy-button.tsx')).CopyButton);
const KeepProof = later(async () => (await import('./evidence/keep-proof.tsx')).KeepProof);
const LegalReading = later(async () => (await import('./legal-reading.tsx')).LegalReading);
const PausedWhy = later(async () => (await import('./paused-why.tsx')).PausedWhy);
const WrongResult = later(async () => (await import('./wrong-result.tsx')).WrongResult);

/** What the popup can do; each is one message or one call of the browser. */
export type PopupActs = {
  check(): void;
  turnOff(): void;
  turnOn(): void;
  highlight(index: number | null): Promise<boolean>;
  allowShop(): Promise<boolean>;
  openReport(): void;
  /** Another page of the extension, by its path. */
  open(path: string): void;
  openSettings(): void;
  /** The form of a new order, filled from this page. */
  orderHere(): void;
  /** All orders, or one of them. */
  openOrders(orderId?: string): void;
  copy(text: string): Promise<boolean>;
};

type Props = {
  /** Null until the background answered. */
  state: TabState | null;
  paused: boolean;
  deadline: DeadlineShown | null;
  /** The next one of the user's orders at this shop. */
  ordered: ShopDeadline | null;
  version: string;
  acts: PopupActs;
};

/** The popup: status, shop, findings, deadline, actions, footer, in this order. */
export function Popup({ state, paused, deadline, ordered, version, acts }: Props) {
  const { t } = useWords();
  const view = popupView(state, paused);
  const report = view.groups && state ? state.report : null;
  const shown = report ? shownFindings(report) : [];
  const pointer = usePointer(acts.highlight);
  const [wrongOpen, setWrongOpen] = useState(false);
  const wrongButton = useRef<HTMLButtonElement>(null);

  function show(finding: Finding) {
    const index = shown.indexOf(finding);
    return index < 0 ? null : () => pointer.show(index);
  }
  const earlier = (finding: Finding) => report !== null && seenEarlier(finding, report);
  function closeWrong() {
    setWrongOpen(false);
    wrongButton.current?.focus();
  }

  const { groups, main } = view;
  const hasProblems = (groups?.problems.length ?? 0) > 0;
  const shopKnown = state !== null && state.host !== '' && state.status !== 'unsupported';
  const on = shopKnown && state.status !== 'off';
  return (
    <>
      <header class="brand">
        <h1>Caisse Claire</h1>
        {state && <ShopLine state={state} />}
      </header>
      <main>
        <StatusLine view={view} />
        {main?.key === 'action.resume' && <PausedWhy settings={acts.openSettings} />}
        <Notices notices={view.notices} />
        {groups && (
          <>
            <FindingGroup
              tone="problem"
              title={t('group.problems', { n: groups.problems.length })}
              findings={groups.problems}
              firstOpen
              earlier={earlier}
              show={show}
              tabId={state?.tabId}
            />
            <FindingGroup
              tone="review"
              title={t('group.review')}
              findings={groups.review}
              firstOpen={!hasProblems}
              earlier={earlier}
              show={show}
              tabId={state?.tabId}
            />
            <FineList findings={groups.fine} />
            <NotCheckedList notApplicable={groups.notApplicable} notReached={groups.notReached} />
          </>
        )}
        {ordered && <OrderDeadlineLine deadline={ordered} open={acts.openOrders} />}
        {deadline && groups && <DeadlineLine deadline={deadline} />}
        <section class="acts" aria-label={t('action.group')}>
          {main && (
            <MainAction
              main={main}
              busy={view.busy}
              run={(act) => (act === 'check' ? acts.check() : acts.turnOn())}
            />
          )}
          {report?.pages.at(-1)?.page.kind === 'confirmation' && (
            <button type="button" onClick={acts.orderHere}>
              {t('action.ordered')}
            </button>
          )}
          <PagePointer shown={shown} pointer={pointer} />
          {report && <KeepProof state={state} open={acts.open} />}
          {report && (
            <button type="button" onClick={acts.openReport}>
              {t('action.report')}
            </button>
          )}
          {state?.status === 'error' && state.error && (
            <CopyButton text={`${version}\n${state.error}`} copy={acts.copy}>
              {t('action.copy-details')}
            </CopyButton>
          )}
        </section>
        {report && <LegalReading tabId={state?.tabId ?? -1} report={report} />}
        {on && !state.automatic && view.asks && (
          <AskAccess host={state.host} allow={acts.allowShop} />
        )}
        {wrongOpen && report && (
          <WrongResult report={report} version={version} copy={acts.copy} close={closeWrong} />
        )}
      </main>
      <PopupFooter
        turnOff={on ? acts.turnOff : null}
        wrong={
          report
            ? { toggle: () => setWrongOpen(!wrongOpen), open: wrongOpen, button: wrongButton }
            : null
        }
        orders={() => acts.openOrders()}
        settings={acts.openSettings}
      />
    </>
  );
}
