/** The row of a control: the widest element around it that holds no other control of its sort. */
import { blocksIn, firstBlockIn } from './blocks.ts';
import { isPrice } from './cells.ts';
import { ROLE, ROW_ENDS, ROWS } from './elements.ts';
import { roleOf } from './kind.ts';
import { holds, type Open } from './open.ts';
import type { DraftBlock, DraftControl, Reading } from './types.ts';

const NEAR_CHARS = 300;
const CLIMB = 12;

/** The row, or null when the nearest element already holds several such controls. */
export function rowOf(reading: Reading, draft: DraftControl): Open | null {
  const button = draft.kind === 'button';
  const start = draft.select ?? draft.open;
  let row: Open | null = null;
  let at: Open | null = start;
  for (let n = 0; at && n < CLIMB; n++) {
    const several = button ? at.buttons > 1 || at.choices > 0 : at.choices > 1;
    if (several) break;
    if (row !== null && textLength(reading, at) > NEAR_CHARS) break;
    if (n > 0 && ROW_ENDS.has(at.tag)) break;
    row = at;
    if (
      n > 0 &&
      at.tag !== 'label' &&
      (ROWS.has(at.tag) || (at.marks & ROLE && /^(row|listitem)$/.test(roleOf(at.el))))
    ) {
      break;
    }
    at = at.up;
  }
  return row === start ? null : row;
}

/** Characters of text in an element; counting ends where it is too much for a row. */
function textLength({ blocks }: Reading, open: Open): number {
  let length = 0;
  for (let i = firstBlockIn(blocks, open); i < blocks.length && length <= NEAR_CHARS; i++) {
    const block = blocks[i] as DraftBlock;
    if (!holds(open, block.seq)) break;
    length += block.text.length;
  }
  return length;
}

/** What stands in the row beside the label; hidden text is left out. */
export function nearOf(reading: Reading, row: Open | null, label: string): string {
  if (!row) return '';
  let text = partsOf(reading, row)
    .map((block) => block.text)
    .join(' ');
  if (label !== '') text = text.replace(label, ' ');
  text = text.replace(/^[\s|]+|[\s|]+$/g, '').replace(/\s+/g, ' ');
  return text.length > NEAR_CHARS ? `${text.slice(0, NEAR_CHARS - 1)}…` : text;
}

/** Shown blocks of a row. */
export function partsOf(reading: Reading, row: Open): DraftBlock[] {
  return blocksIn(reading.blocks, row).filter((block) => block.visible !== 'no');
}

/**
 * Text that stands with a choice that has no label: the first block after it in its parent, before
 * the next choice; else, when it is alone in its row, the last block before it.
 */
export function adjoining(reading: Reading, draft: DraftControl, row: Open | null): string {
  const reach = row ?? draft.open.up;
  if (!reach) return '';
  const blocks = partsOf(reading, reach);
  const next = nextChoice(reading, draft, reach);
  const after = blocks.find((block) => block.seq > draft.seq && block.seq < next);
  const found = after ?? (row ? blocks.findLast((block) => block.seq < draft.seq) : undefined);
  const containing = row ? blocks.find((block) => block.kind === 'row') : undefined;
  const cells = ((containing ?? found)?.text ?? '').split(' | ');
  // A price alone is no name: it is tied by the row.
  const words = cells.filter((cell) => !isPrice(cell));
  return (words.length > 0 ? words : cells).join(' ').slice(0, NEAR_CHARS);
}

function nextChoice(reading: Reading, draft: DraftControl, reach: Open): number {
  for (let i = afterControl(reading.controls, draft.seq); i < reading.controls.length; i++) {
    const other = reading.controls[i] as DraftControl;
    if (!holds(reach, other.seq)) break;
    if (other.kind !== 'button' && other.select === null) return other.seq;
  }
  return Infinity;
}

/** Controls are in document order, so the next one is found by halving. */
function afterControl(controls: DraftControl[], seq: number): number {
  let low = 0;
  let high = controls.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((controls[middle] as DraftControl).seq <= seq) low = middle + 1;
    else high = middle;
  }
  return low;
}
