/** What the popup can say of the withdrawal period before anything was received. */
import type { PageReport, Report } from '../check/report.ts';
import { estimateWithdrawal } from '../deadlines/estimate.ts';
import { Impossible } from '../deadlines/impossible.ts';
import { placeOf } from '../deadlines/place.ts';
import { sayAll, type Texts } from '../deadlines/say.ts';
import { WITHDRAWAL_DAYS, withdrawal } from '../deadlines/withdrawal.ts';
import type { DeadlineShown } from './deadline-line.tsx';
import type { Language } from './language.ts';
import { promisedDays } from './promised-days.ts';

/** Steps of a purchase; elsewhere nothing is bought yet. */
const STEPS = ['product', 'cart', 'checkout', 'review', 'confirmation'];
/** Promises of a day by which goods arrive (src/rules/delivery-date.ts). */
const PROMISES = ['delivery-time-shown', 'delivery-time-estimated'];

/**
 * The withdrawal period of what this report's last page sells; null where there is none to tell:
 * contracts without that right, services (their period runs from the order), other pages.
 */
export async function deadlineOf(
  report: Report,
  language: Language,
): Promise<DeadlineShown | null> {
  const page = report.pages.at(-1);
  if (!page || !STEPS.includes(page.page.kind)) return null;
  if (page.scope.kind !== 'goods' && page.scope.kind !== 'unknown') return null;
  const onReceipt: DeadlineShown = {
    kind: 'from-receipt',
    days: WITHDRAWAL_DAYS,
    goodsKnown: page.scope.kind === 'goods',
  };
  const promise = page.scope.kind === 'goods' ? promiseOf(report, page) : null;
  if (!promise) return onReceipt;
  try {
    const { country } = page.jurisdiction;
    const kind = 'single_good';
    const ordered = Temporal.PlainDate.from(page.on);
    const estimate = estimateWithdrawal({
      country,
      kind,
      ordered,
      deliveryFrom: promise.from,
      deliveryTo: promise.to,
    });
    if (!estimate.earliest) return onReceipt;
    const counted = withdrawal({ kind, place: placeOf(country), receipts: [promise.from] });
    return {
      kind: 'estimate',
      received: promise.from.toString(),
      last: estimate.earliest.toString(),
      steps: sayAll(counted, await stepTexts(language)),
    };
  } catch (error) {
    // A country or year beyond the tables: no date is better than a wrong one.
    if (error instanceof Impossible) return onReceipt;
    throw error;
  }
}

function promiseOf(report: Report, page: PageReport) {
  const findings = [...page.findings, ...report.journey];
  const found = findings.find((f) => f.rule === 'delivery-date' && PROMISES.includes(f.reason));
  return found && promisedDays(found.quote, page.language, Temporal.PlainDate.from(page.on));
}

async function stepTexts(language: Language): Promise<Texts> {
  const file =
    language === 'fr'
      ? await import('../../assets/texts/deadlines.fr.json', { with: { type: 'json' } })
      : await import('../../assets/texts/deadlines.en.json', { with: { type: 'json' } });
  return file.default;
}
