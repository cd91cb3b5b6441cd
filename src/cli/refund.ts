/** `caisse-claire refund`: when a refund is owed and what a late one adds, single or in a batch. */

import type { LateRefund } from '../deadlines/refund-increase.ts';
import { sayAll, sayStep, type Texts } from '../deadlines/say.ts';
import { type CaseCommand, type DeadlineIo, runCases } from './batch.ts';
import { refundOf } from './refund-case.ts';

const command: CaseCommand = {
  name: 'refund',
  noFacts: 'cli.no-refund-facts',
  options: {
    ladder: { field: 'ladder', type: 'string' },
    country: { field: 'country', type: 'string' },
    region: { field: 'region', type: 'string' },
    informed: { field: 'informed', type: 'string' },
    denounced: { field: 'denounced', type: 'string' },
    goods: { field: 'goods', type: 'boolean' },
    service: { field: 'service', type: 'boolean' },
    'goods-recovered': { field: 'goodsRecovered', type: 'string' },
    'proof-of-sending': { field: 'proofOfSending', type: 'string' },
    'trader-collects': { field: 'traderCollects', type: 'boolean' },
    refunded: { field: 'refundDate', type: 'string' },
    on: { field: 'on', type: 'string' },
    total: { field: 'totalPaid', type: 'string' },
    price: { field: 'productPrice', type: 'string' },
    'legal-rate': { field: 'legalRatePercent', type: 'string' },
  },
  answer(one, texts) {
    const answer = refundOf(one, () => Temporal.Now.plainDateISO());
    const { due, daysLate, band, increase, consumerGets } = answer;
    const json = {
      ...(one.id === undefined ? {} : { id: one.id }),
      due,
      daysLate,
      band,
      increase: increase === null ? null : increase / 100,
      consumerGets: consumerGets === null ? null : consumerGets / 100,
      steps: sayAll(answer, texts),
    };
    return { json, lines: linesOf(one.id, answer, texts) };
  },
  // Money is written with two decimals, as in 20.00; only these two lines can look like this.
  print: (json) =>
    JSON.stringify(json, null, 2).replace(
      /^(\s*"(?:increase|consumerGets)": )(-?\d+(?:\.\d+)?)(,?)$/gm,
      (_, name: string, sum: string, comma: string) => `${name}${Number(sum).toFixed(2)}${comma}`,
    ),
};

/** Runs the command; resolves to its exit code: 0, or 2 with one line on what was wrong. */
export function refundCommand(args: string[], io: DeadlineIo): Promise<number> {
  return runCases(command, args, io);
}

function linesOf(id: unknown, answer: LateRefund, texts: Texts): string[] {
  const { due, daysLate, band, increase, consumerGets } = answer;
  const lines = id === undefined ? [] : [String(id)];
  const say = (key: string, data: Record<string, string | number> = {}) =>
    lines.push(sayStep({ key, data }, texts));
  if (due) say('cli.due', { date: due.toString() });
  else say('cli.not-due');
  if (daysLate > 0) say('cli.late', { days: daysLate, band });
  if (increase === null || consumerGets === null) say('cli.increase-unknown');
  else say('cli.increase', { increase, gets: consumerGets });
  for (const line of sayAll(answer, texts)) lines.push(`  ${line}`);
  const articles = answer.articles.map(({ act, article }) => `${act} ${article}`).join('; ');
  say('cli.law', { articles });
  return lines;
}
