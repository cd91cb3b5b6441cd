/** Holds what was said of single pages against their labels, question by question. */
import type { Finding } from '../../src/check/report.ts';
import { isCheckout, type Judged, of } from './judged.ts';
import { ratio, Tally } from './measure.ts';
import { list, say } from './say.ts';

/** Every question, in order. */
export function printPages(all: Judged[]): void {
  printDetection(all);
  printButtons(all);
  printExtras(all);
  printDelivery(all);
  printKinds(all);
}

function printDetection(all: Judged[]): void {
  const tally = new Tally();
  for (const { page, report } of all)
    tally.add(page.id, page.labels.checkout_page === 'yes', isCheckout(report));
  say('Checkout detection', [
    ['pages', 'precision', 'recall'],
    [String(all.length), ratio(tally.precision), ratio(tally.recall)],
  ]);
  list('taken for a checkout', tally.falseAlarms);
  list('checkout not seen', tally.misses);
  const alarms = all.filter(
    ({ page, report }) =>
      page.labels.checkout_page === 'no' &&
      report.findings.some((one) => one.outcome === 'violation'),
  );
  list(
    'violation on a page that is no checkout',
    alarms.map(
      ({ page, report }) =>
        `${page.id}: ${report.findings
          .filter((one) => one.outcome === 'violation')
          .map((one) => `${one.rule} “${one.quote}”`)
          .join('; ')}`,
    ),
  );
}

function printButtons(all: Judged[]): void {
  const labelled = all.filter(({ page }) =>
    ['ok', 'insufficient'].includes(page.labels.payment_button?.verdict ?? ''),
  );
  const wrong: string[] = [];
  let agree = 0;
  let strict = 0;
  for (const { page, report } of labelled) {
    const found = of(report, 'payment-obligation-button', 'pass', 'violation', 'needs-review')[0];
    const ok = page.labels.payment_button?.verdict === 'ok';
    const same = ok
      ? found?.outcome === 'pass'
      : found?.outcome === 'violation' || (found?.outcome === 'needs-review' && found.quote !== '');
    if (same) agree += 1;
    if (ok ? found?.outcome === 'pass' : found?.outcome === 'violation') strict += 1;
    if (!same || (!ok && found?.outcome !== 'violation'))
      wrong.push(
        `${page.id} [${page.language}]: labelled ${page.labels.payment_button?.verdict} “${page.labels.payment_button?.text}”, said ${found?.outcome ?? 'nothing'} “${found?.quote ?? ''}” (${report.page.kind})`,
      );
  }
  const others = all.filter(({ page }) => !labelled.some((one) => one.page === page));
  const alarms = others.filter(
    ({ report }) => of(report, 'payment-obligation-button', 'violation').length > 0,
  );
  say('Final button', [
    ['pages with one', 'agree', 'agree, violation only', 'alarms elsewhere'],
    [
      String(labelled.length),
      ratio(agree / labelled.length),
      ratio(strict / labelled.length),
      String(alarms.length),
    ],
  ]);
  list('differs', wrong);
  list(
    'alarm where no final button is labelled',
    alarms.map(
      ({ page, report }) =>
        `${page.id} (${page.labels.payment_button?.verdict}) “${of(report, 'payment-obligation-button', 'violation')[0]?.quote}”`,
    ),
  );
}

function printExtras(all: Judged[]): void {
  const sure = new Tally();
  const asked = new Tally();
  for (const { page, report } of all) {
    const labelled = page.labels.prechecked_paid_addon?.present === 'yes';
    const violations = of(report, 'preticked-extra-payment', 'violation');
    const reviews = of(report, 'preticked-extra-payment', 'violation', 'needs-review');
    const what = (found: Finding[]) =>
      `${page.id}: ${found.map((one) => `“${one.quote}” (${one.reason})`).join('; ') || page.labels.prechecked_paid_addon?.label}`;
    sure.add(what(violations), labelled, violations.length > 0);
    asked.add(what(reviews), labelled, reviews.length > 0);
  }
  say('Preselected paid extra', [
    ['', 'precision', 'recall'],
    ['violation', ratio(sure.precision), ratio(sure.recall)],
    ['violation or question', ratio(asked.precision), ratio(asked.recall)],
  ]);
  list('false alarm', sure.falseAlarms);
  list('missed', sure.misses);
  list('question where nothing is labelled', asked.falseAlarms);
}

function printDelivery(all: Judged[]): void {
  const told = new Tally();
  for (const { page, report } of all) {
    const label = page.labels.delivery_date;
    if (!label || label.applicable === false || report.page.kind !== 'review') continue;
    const found = of(report, 'delivery-date', 'pass', 'violation', 'needs-review')[0];
    told.add(
      `${page.id}: labelled ${label.present} “${label.text ?? ''}”, said ${found?.outcome} “${found?.quote}” (${found?.reason})`,
      label.present === 'yes',
      found?.outcome === 'pass',
    );
  }
  say('Delivery date told (review pages)', [
    ['precision', 'recall'],
    [ratio(told.precision), ratio(told.recall)],
  ]);
  list('told, we say', told.falseAlarms);
  list('not found', told.misses);
}

function printKinds(all: Judged[]): void {
  const kinds = [...new Set(all.map(({ report }) => report.page.kind))].sort();
  const labels = [...new Set(all.map(({ page }) => page.kind))].sort();
  const count = (label: string, kind: string) =>
    all.filter((one) => one.page.kind === label && one.report.page.kind === kind).length;
  say('Page kinds (labelled × said)', [
    ['', ...kinds],
    ...labels.map((label) => [label, ...kinds.map((kind) => String(count(label, kind) || '·'))]),
  ]);
}
