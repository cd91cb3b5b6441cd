/** Makes a report fit into the form that takes it. */
import { LONGEST_REPORT } from './signalconso.ts';

type Parts = { facts: string[]; law: string[]; asked: string[] };

/**
 * The parts under one another, at most LONGEST_REPORT characters: facts go before articles, and the
 * request always stays. What is left out shows as `cut`.
 */
export function fitted({ facts, law, asked }: Parts, cut: string): string {
  const end = `\n\n${asked.join('\n')}\n`;
  const room = LONGEST_REPORT - end.length;
  const body = take(facts, room, cut);
  const left = room - body.length - 2;
  const [title = '', ...articles] = law;
  const cited = articles.length > 0 ? take([title, ...articles], left, cut) : '';
  return `${body}${cited && `\n\n${cited}`}${end}`;
}

/** As many whole lines as there is room for; then the mark of the cut. */
function take(lines: string[], room: number, cut: string): string {
  const all = lines.join('\n');
  if (all.length <= room) return all;
  let text = '';
  for (const line of lines) {
    const next = text ? `${text}\n${line}` : line;
    if (next.length + cut.length + 1 > room) break;
    text = next;
  }
  const first = lines[0] ?? '';
  if (!text && room > cut.length + 1) text = first.slice(0, room - cut.length - 1);
  return text ? `${text}\n${cut}` : '';
}
