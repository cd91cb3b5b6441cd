/** What came of an imported file, in sentences. */
import type { BadFile, Merged } from '../../orders/exchange.ts';
import type { OrderWords } from './order-words.ts';

/** One sentence on the whole, then one on each record that could not be read. */
export function sayImport(answer: Merged | BadFile, { say }: OrderWords): string[] {
  if ('problem' in answer) return [say(`import.${answer.problem}`, { detail: answer.detail })];
  const { added, replaced, kept, bad } = answer;
  const done = say('import.done', {
    added: added.length,
    replaced: replaced.length,
    kept: kept.length,
  });
  if (bad.length === 0) return [done];
  const each = bad.map(({ number, why, where }) =>
    [
      say('unreadable.number', { number }),
      say(`unreadable.${why}`),
      where.length > 0 ? say('unreadable.where', { where: where.join('; ') }) : '',
    ]
      .filter(Boolean)
      .join(' – '),
  );
  return [done, say('import.bad', { bad: bad.length }), ...each];
}
