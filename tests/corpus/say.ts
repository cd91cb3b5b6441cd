/** How the measure is printed: a title, a table, and the names of what differs. */
import { table } from './measure.ts';

export function say(title: string, rows: string[][]): void {
  console.log(`\n${title}\n${table(rows)}`);
}

export function list(title: string, items: string[]): void {
  if (items.length === 0) return;
  console.log(`  ${title} (${items.length}):`);
  for (const item of items) console.log(`    ${item}`);
}
