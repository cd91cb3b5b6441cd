/** A control is met: what is known before its content is read. */
import { flush, textSince } from './blocks.ts';
import { captionMet } from './caption.ts';
import { DISABLED } from './elements.ts';
import { isChoice, type Kind } from './kind.ts';
import { countChild, type Open, openOf } from './open.ts';
import { attr, firstChildOf, has, tagOf } from './reads.ts';
import { HARD } from './run.ts';
import type { DraftControl, Reading } from './types.ts';

/** Longer content than this is a card that one can click, not a button. */
const BUTTON_CHARS = 80;
/** More options than this, none with a price, is a list to pick an own value from. */
const LIST_LENGTH = 40;

/**
 * Records a control. `maybe`: only a handler in the markup speaks for a button, so its content
 * decides at its end.
 */
export function enterControl(reading: Reading, open: Open, kind: Kind, maybe = false): void {
  const choice = isChoice(kind.kind);
  if (choice && open.inChoice) return;
  if (choice || kind.kind === 'stepper') flush(reading);
  const before = reading.controls.length;
  const custom = kind.element.includes('-') && choice;
  if (!maybe && !custom && !admit(reading)) {
    if (kind.kind === 'button' && open.tag !== 'a') open.atEnd = () => dropText(reading, open);
    return;
  }
  const draft = draftOf(open, kind);
  if (kind.kind === 'text-box') {
    draft.caption = captionMet(reading, open);
    open.silent = true;
  }
  if (kind.kind === 'text-box' || kind.kind === 'stepper') open.boxes++;
  if (!custom && !maybe) {
    reading.controls.push(draft);
    if (choice) open.inChoice = true;
  }
  if (open.marks & DISABLED) open.disabled = true;
  if (choice) {
    open.choices += custom ? 0 : 1;
    if (!open.inline && open.kind === 'text') open.kind = 'label';
  }
  if (kind.kind === 'button' || kind.element === 'button') open.buttons++;
  open.atEnd = () => {
    if (custom && open.choices > 0) return;
    if (custom) open.choices++;
    endControl(reading, draft, before, maybe, maybe || custom);
  };
}

function draftOf(open: Open, kind: Kind): DraftControl {
  const { seq, heading } = open;
  const { kind: sort, element } = kind;
  return {
    seq,
    open,
    kind: sort,
    element,
    select: null,
    content: '',
    text: '',
    caption: null,
    heading,
  };
}

/** The content of a control is read: a button keeps its words for itself. */
function endControl(
  reading: Reading,
  draft: DraftControl,
  before: number,
  maybe: boolean,
  late: boolean,
): void {
  const { open } = draft;
  const content = textSince(reading, open);
  const nested = reading.controls.length - before - (late ? 0 : 1);
  if (maybe && (content === '' || content.length > BUTTON_CHARS || nested > 0)) {
    open.buttons--;
    return;
  }
  draft.content = content;
  draft.text = textSince(reading, open, true);
  if (late && admit(reading)) reading.controls.splice(before, 0, draft);
  const link = open.tag === 'a' && !has(open.el, 'role');
  if (draft.kind === 'button' && !link && nested === 0 && content.length <= 4 * BUTTON_CHARS) {
    dropText(reading, open);
  }
}

/** Words of a button are not words of the block around it. */
function dropText(reading: Reading, open: Open): void {
  reading.blocks.length = Math.min(reading.blocks.length, open.blocksBefore);
  if (open.runBefore === reading.runs) {
    reading.run.raw = reading.run.raw.slice(0, open.rawBefore) + HARD;
    reading.aside.raw = reading.aside.raw.slice(0, open.asideBefore);
  } else reading.run.raw = '';
}

function admit(reading: Reading): boolean {
  const { controls } = reading.options.budget;
  if (reading.controls.length < controls) return true;
  if (!reading.truncated.some((cut) => cut.what === 'controls')) {
    reading.truncated.push({ what: 'controls', after: controls });
  }
  return false;
}

/**
 * A select: its options are controls. A list of addresses or of many values is kept as a text box
 * with the number of its options, never with what was picked.
 */
export function choose(reading: Reading, open: Open): null {
  const options = optionsOf(open);
  const own = options.length > LIST_LENGTH || isOwnValue(open);
  if (open.marks & DISABLED) open.disabled = true;
  open.silent = true;
  open.end = open.seq;
  if (own) {
    if (admit(reading)) {
      const draft = draftOf(open, { kind: 'text-box', element: 'select' });
      reading.controls.push({ ...draft, caption: captionMet(reading, open) });
    }
    if (open.up) open.up.boxes++;
    return null;
  }
  const caption = captionMet(reading, open);
  flush(reading);
  if (open.up) open.up.choices++;
  for (const option of options) {
    if (!admit(reading)) break;
    option.seq = option.end = ++reading.seq;
    const draft = draftOf(option, { kind: 'option', element: 'option' });
    const content = (option.el.textContent ?? '').replace(/\s+/g, ' ').trim();
    reading.controls.push({ ...draft, select: open, content, caption });
  }
  open.end = reading.seq;
  return null;
}

const OWN_VALUE =
  /country|pays|land\b|paese|pais|state|province|provin|region|canton|departement|birth|naiss|geburt|nascita|nacimiento|geboorte|title|salut|anrede|civilit|gender|sexe|expir|month|year|prefix|dial|phone|cc-exp|bday|honorific/i;

function isOwnValue(open: Open): boolean {
  const { el } = open;
  const written = ['autocomplete', 'name', 'id'].map((name) => attr(el, name) ?? '').join(' ');
  return OWN_VALUE.test(written);
}

function optionsOf(open: Open): Open[] {
  const found: Open[] = [];
  for (let node = firstChildOf(open.el, open.tag); node; node = node.nextSibling) {
    if (node.nodeType !== 1) continue;
    const tag = tagOf(node as Element);
    const child = openOf(node as Element, tag, open, open, open.root);
    child.nth = countChild(open, tag);
    if (has(child.el, 'disabled')) child.disabled = true;
    if (tag === 'option') found.push(child);
    else if (tag === 'optgroup') found.push(...optionsOf(child));
  }
  return found;
}
