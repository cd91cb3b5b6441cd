/** A labelled page and what the check said of it. */
import type { Finding, PageReport } from '../../src/check/report.ts';
import type { LabelledPage } from './manifest.ts';

export type Judged = { page: LabelledPage; report: PageReport };

/** The findings of one rule with one of the outcomes. */
export function of(report: PageReport, rule: string, ...outcomes: Finding['outcome'][]): Finding[] {
  return report.findings.filter((one) => one.rule === rule && outcomes.includes(one.outcome));
}

export function isCheckout(report: PageReport): boolean {
  return report.page.kind === 'checkout' || report.page.kind === 'review';
}

/** The same words, whatever the case and the spaces. */
export function same(said: string | undefined, seen: string): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim();
  return said !== undefined && plain(said) === plain(seen);
}
