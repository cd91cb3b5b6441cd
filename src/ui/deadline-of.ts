import type { Report } from '../check/report.ts';
import type { DeadlineShown } from './deadline-line.tsx';

/** Contracts without a right of withdrawal, or outside consumer law (register section 2). */
const NO_WITHDRAWAL = ['transport', 'dated-leisure', 'business-only', 'private-seller'];

/** What the popup can say of the withdrawal period before anything was received. */
export function deadlineOf(report: Report): DeadlineShown | null {
  const page = report.pages.at(-1);
  if (!page || NO_WITHDRAWAL.includes(page.scope.kind)) return null;
  return { kind: 'from-receipt', days: 14 };
}
