/** What the page starts from: the findings of a tab, or an order of the journal. */
import type { Finding, Report } from '../../check/report.ts';
import {
  mediatorOnPages,
  problemOfFinding,
  problemOfOrder,
} from '../../export/complaint/problem-of.ts';
import type { Situation } from '../../export/complaint/situation.ts';
import type { Order } from '../../orders/order.ts';

export type Start =
  | { from: 'page'; host: string; url: string; on: string; findings: Finding[]; rule: string }
  | { from: 'order'; order: Order };

/** `?order=<id>` or `?tab=N&rule=<id>`; anything else starts from nothing. */
export type Asked = { order: string } | { tab: number; rule: string } | null;

export function askedBy(search: string): Asked {
  const asked = new URLSearchParams(search);
  const order = asked.get('order') ?? '';
  if (/^[\w-]{1,64}$/.test(order)) return { order };
  const tab = asked.get('tab') ?? '';
  const rule = asked.get('rule') ?? '';
  return /^\d{1,15}$/.test(tab) && /^[a-z0-9-]{1,64}$/.test(rule)
    ? { tab: Number(tab), rule }
    : null;
}

/** The findings that one may complain about, those of the asked rule first; null: there is none. */
export function startOfReport(
  report: Report,
  host: string,
  rule: string,
  all: readonly Finding[],
): Start | null {
  const page = report.pages.at(-1);
  const open = all.filter(({ outcome }) => outcome === 'violation' || outcome === 'needs-review');
  const findings = open.toSorted((a, b) => Number(b.rule === rule) - Number(a.rule === rule));
  if (!page || findings[0]?.rule !== rule) return null;
  return { from: 'page', host, url: page.url, on: page.on, findings, rule };
}

/** What can be known beforehand of the situation; everything can be changed on the page. */
export function situationOf(
  start: Start,
  report: Report | null,
  home: string,
  today: Temporal.PlainDate,
): Situation {
  if (start.from === 'order') {
    const { order } = start;
    return {
      problem: problemOfOrder(order, today),
      consumer: order.country,
      shop: order.shop.country ?? null,
      bought: true,
      vanished: false,
      mediator: order.shop.mediator || null,
    };
  }
  const page = report?.pages.at(-1);
  const { country = 'EU', why = 'unknown' } = page?.jurisdiction ?? {};
  const [first] = start.findings;
  return {
    problem: first ? problemOfFinding(first) : start.rule,
    consumer: home,
    // A country that the user set says whose law he asks for, not where the shop is.
    shop: country === 'EU' || why === 'setting' ? null : country,
    bought: page?.page.kind === 'confirmation',
    vanished: false,
    mediator: mediatorOnPages(report?.pages.flatMap(({ findings }) => findings) ?? []),
  };
}
