/**
 * A run is the text of one line of thought: the text of a block element with its inline children.
 * While it is gathered, marks stand where elements begin and end; when it is finished they become
 * a space or nothing, and amounts are read before spaces are folded. The marks are noncharacters of
 * Unicode, which no text may use for itself.
 */
import type { Money } from '../page-facts.ts';
import { amountsIn, mayHoldMoney } from './money.ts';

/** Border that style draws: a block or flex item begins or ends here. */
export const HARD = '\ufdd1';
/** Border of a direct child of the block element. */
export const CELL = '\ufdd2';
/** Border of a deeper inline element. */
export const SOFT = '\ufdd3';
/** `<br>`. */
export const BREAK = '\ufdd4';
/** Small raised digits after a figure are cents: `4<sup>99</sup> €`. */
export const RAISED = '\ufdd5';

export type Line = { text: string; amounts: Money[]; cells: string[] };

/** Lines of a raw run: one, or one per `<br>` when several of them hold amounts. */
export function linesOf(raw: string, currency: string | null): Line[] {
  if (raw.includes(BREAK)) {
    const parts = raw.split(BREAK, MAX_LINES);
    if (parts.filter(mayHoldMoney).length > 1) return parts.flatMap((p) => linesOf(p, currency));
  }
  const joined = joinMarks(raw);
  const text = fold(joined);
  if (text === '') return [];
  const amounts = amountsIn(joined.trim(), currency);
  const cells = amounts.length > 0 && raw.includes(CELL) ? cellsOf(raw) : [];
  return [{ text, amounts, cells }];
}

/** Text of a raw run, spaces folded, nothing else changed. */
export function textOfRun(raw: string): string {
  return fold(joinMarks(raw));
}

function cellsOf(raw: string): string[] {
  return raw.split(CELL).map(textOfRun).filter(Boolean);
}

const GAP = /[\s\ufdd1]+/g;

function fold(text: string): string {
  return text.replace(GAP, ' ').trim();
}

const BORDERS = /([\ufdd1-\ufdd5]+)/;
const MAX_LINES = 200;

function joinMarks(raw: string): string {
  if (!BORDERS.test(raw)) return raw;
  const parts = raw.split(BORDERS);
  let text = parts[0] ?? '';
  for (let i = 1; i < parts.length; i += 2) {
    const marks = parts[i] as string;
    const next = parts[i + 1] ?? '';
    if (marks.includes(BREAK)) text += ' ';
    else if (marks.includes(RAISED) && /\d$/.test(text) && /^\d\d(?!\d)/.test(next)) text += ',';
    else if (marks.includes(HARD) || (next && isBorder(text.slice(-2) + next[0], marks)))
      text += HARD;
    text += next;
  }
  return text;
}

/**
 * Where no space is written, words and figures of two elements still are two words, and so are a
 * word and the price beside it: `<b>Total</b><b>€72</b>`, `<b>incl.</b><b>49,90 €</b>`.
 */
function isBorder(border: string, marks: string): boolean {
  // `<b>B</b>uy`: one border between letters is a styled word; two are two elements.
  if (/\p{L}\p{L}$/u.test(border)) return marks.length > 1;
  return /[\p{L}\d][\p{L}\d]$|\p{L}\.\d$|\p{L}\p{Sc}$/u.test(border);
}
