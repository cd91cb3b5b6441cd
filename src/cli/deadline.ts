/** `caisse-claire deadline`: last days, for one purchase or a batch of cases. */
import type { Deadline } from '../deadlines/answer.ts';
import { sayAll, sayStep, type Texts } from '../deadlines/say.ts';
import { type CaseCommand, type DeadlineIo, runCases } from './batch.ts';
import { deadlineOf } from './deadline-case.ts';

const command: CaseCommand = {
  name: 'deadline',
  noFacts: 'cli.no-facts',
  options: {
    rule: { field: 'rule', type: 'string' },
    kind: { field: 'kind', type: 'string' },
    country: { field: 'country', type: 'string' },
    region: { field: 'region', type: 'string' },
    ordered: { field: 'contractDate', type: 'string' },
    received: { field: 'receipts', type: 'string', multiple: true },
    arrived: { field: 'arrived', type: 'string' },
    start: { field: 'start', type: 'string' },
    days: { field: 'days', type: 'string' },
    info: { field: 'info', type: 'string' },
    'info-received': { field: 'infoReceived', type: 'string' },
    promised: { field: 'promised', type: 'string' },
    informed: { field: 'informed', type: 'string' },
    goods: { field: 'goods', type: 'boolean' },
    'goods-recovered': { field: 'goodsRecovered', type: 'string' },
    'proof-of-sending': { field: 'proofOfSending', type: 'string' },
    delivered: { field: 'delivered', type: 'string' },
    'immediate-delivery': { field: 'immediateDelivery', type: 'boolean' },
    'second-hand': { field: 'secondHand', type: 'boolean' },
    repaired: { field: 'repaired', type: 'string' },
    replaced: { field: 'replaced', type: 'string' },
  },
  answer(one, texts) {
    const answer = deadlineOf(one);
    const id = one.id === undefined ? {} : { id: one.id };
    const { expected, safe } = answer;
    const json = { ...id, expected, safe, steps: sayAll(answer, texts) };
    return { json, lines: linesOf(one.id, answer, texts) };
  },
  print: (json) => JSON.stringify(json, null, 2),
};

/** Runs the command; resolves to its exit code: 0, or 2 with one line on what was wrong. */
export function deadlineCommand(args: string[], io: DeadlineIo): Promise<number> {
  return runCases(command, args, io);
}

function linesOf(id: unknown, answer: Deadline, texts: Texts): string[] {
  const { expected, safe } = answer;
  const lines = id === undefined ? [] : [String(id)];
  const dated = (key: string, date: Temporal.PlainDate) =>
    lines.push(sayStep({ key, data: { date: date.toString() } }, texts));
  if (expected) dated('cli.expected', expected);
  else lines.push(sayStep({ key: 'cli.no-date', data: {} }, texts));
  if (safe && expected && !safe.equals(expected)) dated('cli.safe', safe);
  for (const line of sayAll(answer, texts)) lines.push(`  ${line}`);
  const articles = answer.articles.map(({ act, article }) => `${act} ${article}`).join('; ');
  lines.push(sayStep({ key: 'cli.law', data: { articles } }, texts));
  return lines;
}
