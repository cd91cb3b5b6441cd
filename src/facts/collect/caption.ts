/**
 * The caption of a box that no label is tied to: one caption, one box. In its own line, in the
 * nearest wrapper that holds no other field, or in the cell before it.
 */
import { blocksIn } from './blocks.ts';
import { ROW_ENDS } from './elements.ts';
import type { Open } from './open.ts';
import { attr } from './reads.ts';
import { BREAK, textOfRun } from './run.ts';
import type { DraftBlock, DraftControl, Reading } from './types.ts';

const CAPTION_CHARS = 80;
const CLIMB = 6;

/** When a box is met: the words before it in its line, else those of the label or cell before. */
export function captionMet(reading: Reading, open: Open): DraftControl['caption'] {
  const { run, runs, boxAt } = reading;
  const from = boxAt.run === runs ? boxAt.raw : 0;
  reading.boxAt = { run: runs, raw: run.raw.length };
  const line = run.raw.slice(from).split(BREAK).map(textOfRun).filter(Boolean);
  const words = line.at(-1) ?? '';
  if (isCaption(words)) return { words, cell: null };
  const block = reading.blocks.at(-1);
  if (!block || block.visible === 'no' || !isCaption(block.text)) return null;
  const cell = cellAround(open);
  const beside = cell.el.previousElementSibling;
  if (!beside?.contains(block.open.el)) return null;
  const isCell = /^t[dh]$|^d[dt]$/.test(beside.localName) && /^(td|dd)$/.test(cell.tag);
  if (!isCell && !(cell === open && isFreeLabel(block))) return null;
  const others = [reading.blocks.at(-2), reading.controls.at(-1)];
  return others.some((one) => one && beside.contains(one.open.el))
    ? null
    : { words: block.text, cell };
}

/** The cell that a box is the first field in, or the box itself. */
function cellAround(open: Open): Open {
  let at: Open | null = open;
  for (let n = 0; at && n < CLIMB; n++, at = at.up) {
    if (at.tag === 'td' || at.tag === 'dd') return at;
    if (at !== open && at.boxes + at.choices > 0) break;
  }
  return open;
}

/** Words of the caption; empty where none, or more than one, could be it. */
export function captionOf(reading: Reading, draft: DraftControl): string {
  const { caption } = draft;
  if (caption?.cell === null) return caption.words;
  let alone = draft.open;
  for (let n = 0; n < CLIMB; n++) {
    if (caption?.cell === alone) return caption.words;
    const { up } = alone;
    if (!up || up.boxes + up.choices > 1 || ROW_ENDS.has(up.tag)) break;
    alone = up;
    const blocks = blocksIn(reading.blocks, alone);
    const labels = blocks.filter(isFreeLabel);
    if (labels.length > 0) return labels.length === 1 ? wordsOf(labels[0]) : '';
    const before = blocks.filter(
      (block) =>
        block.seq < draft.seq && block.visible !== 'no' && /\p{L}.?\p{L}/u.test(block.text),
    );
    const [only] = before;
    if (only && before.length > 1) return '';
    if (only) return only.kind !== 'heading' || only.open.tag === 'legend' ? wordsOf(only) : '';
  }
  return '';
}

/** `<label>` without `for`, or for something that is not there. */
function isFreeLabel(block: DraftBlock): boolean {
  if (block.open.tag !== 'label') return false;
  const target = attr(block.open.el, 'for');
  return !target || !block.open.root.ids.has(target);
}

function wordsOf(block: DraftBlock | undefined): string {
  const words = block?.text.split(' | ')[0] ?? '';
  return isCaption(words) ? words : '';
}

function isCaption(words: string): boolean {
  return words.length <= CAPTION_CHARS && /\p{L}.?\p{L}/u.test(words);
}
