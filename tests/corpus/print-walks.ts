/** Holds what was said of walks through shop software against what the walk saw. */
import type { PageReport } from '../../src/check/report.ts';
import { isCheckout, of, same } from './judged.ts';
import { ratio, Tally } from './measure.ts';
import { list, say } from './say.ts';
import { paidAndTicked, type WalkStep } from './walks.ts';

export async function printWalks(
  steps: WalkStep[],
  judgePage: (html: string, url: string) => Promise<PageReport>,
): Promise<void> {
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
