/**
 * `npm run corpus -- <folder> [--engine dom|chromium] [--on YYYY-MM-DD]`: measures the check on a labelled folder and
 * prints precision, recall and the misses per question. It never fails for a figure: it measures.
 */
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { check } from '../../src/check/check.ts';
import type { Finding, PageReport } from '../../src/check/report.ts';
import { decodeHtml } from '../../src/cli/decode-html.ts';
import { readWithDom } from '../../src/cli/engine-dom.ts';
import { type LabelledPage, readManifest } from './manifest.ts';
import { ratio, Tally, table } from './measure.ts';
import { paidAndTicked, readWalks, type WalkStep } from './walks.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    on: { type: 'string', default: '2026-11-21' },
    verbose: { type: 'boolean', default: false },
  },
});
const folder = positionals[0];
if (!folder) {
  console.error('corpus: name a folder with a manifest.json: npm run corpus -- <folder>');
  process.exit(2);
}

type Judged = { page: LabelledPage; report: PageReport };

const judged: Judged[] = [];
for (const page of await readManifest(folder)) {
  const html = decodeHtml(await readFile(join(folder, page.file)));
  judged.push({
    page,
    report: await judgePage(html, `https://shop.example/${page.path ?? basename(page.file)}`),
  });
}
printDetection(judged);
printButtons(judged);
printExtras(judged);
printDelivery(judged);
printKinds(judged);
await printWalks(await readWalks(folder));

async function judgePage(html: string, url: string): Promise<PageReport> {
  const facts = await readWithDom(html, url);
  return check([facts], { on: values.on }).pages[0] as PageReport;
}

function of(report: PageReport, rule: string, ...outcomes: Finding['outcome'][]): Finding[] {
  return report.findings.filter((one) => one.rule === rule && outcomes.includes(one.outcome));
}

function isCheckout(report: PageReport): boolean {
  return report.page.kind === 'checkout' || report.page.kind === 'review';
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

async function printWalks(steps: WalkStep[]): Promise<void> {
  if (steps.length === 0) return;
  const buttons = new Tally();
  const extras = new Tally();
  const alarms: string[] = [];
  for (const step of steps) {
    const report = await judgePage(step.html, step.url);
    const final = step.step.startsWith('5') ? step.order_button_text : null;
    if (final) {
      const found = of(report, 'payment-obligation-button', 'pass', 'violation', 'needs-review')[0];
      buttons.add(
        `${step.name}: “${final}”, said “${found?.quote ?? ''}” ${found?.reason ?? report.page.kind}`,
        true,
        same(found?.quote, final),
      );
    }
    const ticked = paidAndTicked(step);
    const found = of(report, 'preticked-extra-payment', 'violation', 'needs-review');
    for (const label of ticked)
      extras.add(
        `${step.name}: ${label}`,
        true,
        found.some(
          (one) =>
            one.outcome === 'violation' && (same(one.quote, label) || label.includes(one.quote)),
        ),
      );
    for (const one of found)
      if (!ticked.some((label) => same(one.quote, label) || label.includes(one.quote)))
        alarms.push(`${step.name}: “${one.quote}” (${one.reason})`);
    const elsewhere = report.findings.filter(
      (one) =>
        one.outcome === 'violation' &&
        !['payment-obligation-button', 'preticked-extra-payment'].includes(one.rule),
    );
    alarms.push(...elsewhere.map((one) => `${step.name}: ${one.rule} “${one.quote}”`));
    if (!step.step.startsWith('4') && !step.step.startsWith('5') && isCheckout(report))
      alarms.push(`${step.name}: taken for a checkout (${report.page.why.join(', ')})`);
  }
  say('Walks through shops', [
    ['', 'found'],
    ['final button', ratio(buttons.recall)],
    ['ticked paid extra', ratio(extras.recall)],
  ]);
  list('final button', buttons.misses);
  list('ticked paid extra', extras.misses);
  list('alarm', alarms);
}

/** The same words, whatever the case, spaces and "(optional)" that the shop adds. */
function same(said: string | undefined, seen: string): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim();
  return said !== undefined && plain(said) === plain(seen);
}

function say(title: string, rows: string[][]): void {
  console.log(`\n${title}\n${table(rows)}`);
}

function list(title: string, items: string[]): void {
  if (items.length === 0) return;
  console.log(`  ${title} (${items.length}):`);
  for (const item of items) console.log(`    ${item}`);
}
