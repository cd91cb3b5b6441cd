/** Why something could not be done, in words. */
import { StorageFull } from '../../browser/orders/storage-full.ts';
import { Impossible } from '../../deadlines/impossible.ts';
import type { OrderWords } from './order-words.ts';

/** @param error what a call of the journal threw */
export function sayProblem(error: unknown, words: OrderWords): string {
  if (error instanceof StorageFull) return words.say('storage.full');
  if (error instanceof Impossible) return words.sayStep({ key: error.key, data: error.data });
  if (error instanceof Error && 'issues' in error) return words.say('record.wrong');
  return words.say('page.not-done', {
    detail: error instanceof Error ? error.message : `${error}`,
  });
}
