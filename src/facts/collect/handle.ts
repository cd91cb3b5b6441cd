/** What a page's makers call a control, as a hint for a person. */
import { TESTED } from './elements.ts';
import type { Open } from './open.ts';
import { attr } from './reads.ts';

const TEST_IDS = ['data-testid', 'data-test-id', 'data-test', 'data-qa', 'data-cy'];

/** `id`, `name` and test ids as written, each once; at most 200 characters. */
export function handleOf({ el, id, marks }: Open): string {
  const name = attr(el, 'name');
  const tests = marks & TESTED ? TEST_IDS.map((test) => attr(el, test)) : [];
  const parts = [id, name, ...tests].filter((part, i, all) => part && all.indexOf(part) === i);
  return parts.join(' ').slice(0, 200);
}
