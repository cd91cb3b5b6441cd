/** From what was met to a control of PageFacts, once the whole page is read. */
import type { Money } from '../page-facts.ts';
import { captionOf } from './caption.ts';
import { DEMANDING, DESCRIBED, OWNED } from './elements.ts';
import { handleOf } from './handle.ts';
import { isChoice } from './kind.ts';
import { descriptionOf, isNamed, nameOf } from './name.ts';
import type { Open } from './open.ts';
import { targetOf } from './path.ts';
import { priceOf } from './price.ts';
import { purposeOf } from './purpose.ts';
import { attr, has } from './reads.ts';
import { drawnWords, transformed } from './rendered.ts';
import { adjoining, nearOf, rowOf } from './row.ts';
import { choiceShown, shown } from './shown.ts';
import { historyOf } from './state.ts';
import type { Control, DraftControl, Reading } from './types.ts';

/** A control; its number is still that of the walk. */
export function controlOf(reading: Reading, draft: DraftControl): Control {
  const { open, kind } = draft;
  const { el, tag } = open;
  const { layout, choices } = reading.options;
  const choice = isChoice(kind);
  const labels = labelsOf(draft);
  const row = rowOf(reading, draft);
  const words = wordsOf(reading, draft, labels, row);
  const demands = (open.marks & DEMANDING) > 0;
  const description = open.marks & DESCRIBED ? descriptionOf(el, layout) : '';
  const near = nearOf(reading, row, words.label || words.content);
  const own = draft.select || (choice && draft.content !== '') ? null : words.amounts;
  return {
    at: draft.seq,
    frame: open.root.frame,
    kind,
    element: draft.element,
    name: words.name,
    text: words.text,
    content: words.content,
    label: words.label,
    near: draft.select ? listLabel(reading, draft, draft.select) : near,
    heading: draft.heading,
    ...(choice
      ? historyOf(el, tag, choices, layout)
      : ({ state: null, first: null, markup: null, setBy: 'unknown' } as const)),
    visible: visibleOf(reading, draft, labels),
    enabled: !open.disabled && !open.inert && !(demands && attr(el, 'aria-disabled') === 'true'),
    required: demands && (has(el, 'required') || attr(el, 'aria-required') === 'true'),
    group: groupOf(reading, draft),
    quantity: quantityOf(draft),
    price:
      kind === 'text-box' || kind === 'stepper'
        ? null
        : priceOf(reading, words.label || words.text, own, description, draft.select ? null : row),
    purpose: kind === 'text-box' ? purposeOf(el, words.label) : null,
    form: formOf(reading, open),
    submits: kind === 'button' && submits(reading, open),
    handle: handleOf(draft.select ?? open),
    region: (draft.select ?? open).region,
    target: targetOf(open),
  };
}

/** Label elements of a control: by `for`, and the one around it. */
function labelsOf(draft: DraftControl): Open[] {
  const { open } = draft;
  if (draft.select) return [];
  const { id } = open;
  const named = id ? (open.root.labels.get(id) ?? []) : [];
  const around = open.label && !named.includes(open.label) ? [open.label] : [];
  const wraps = around.filter((label) => !has(label.el, 'for') || named.length === 0);
  return [...named, ...wraps];
}

/** Label or caption of the select that an option belongs to. */
function listLabel(reading: Reading, draft: DraftControl, select: Open): string {
  const list = { ...draft, select: null, open: select, seq: select.seq };
  const labels = labelsOf(list).map((one) => one.text);
  return labels.join(' ') || captionOf(reading, list);
}

type Words = {
  name: string;
  text: string;
  content: string;
  label: string;
  amounts: Money[] | null;
};

function wordsOf(reading: Reading, draft: DraftControl, labels: Open[], row: Open | null): Words {
  const { open, kind, element, content } = draft;
  const { layout } = reading.options;
  const { el } = open;
  if (draft.select) return { name: content, text: content, content, label: content, amounts: null };
  if (kind === 'button' || (kind === 'switch' && open.buttons > 0))
    return buttonWords(draft, layout);
  const label = labels
    .map((one) => one.text)
    .filter(Boolean)
    .join(' ');
  const choice = isChoice(kind);
  if (choice && content !== '' && !element.startsWith('input')) {
    const text = draft.text || content;
    return {
      name: isNamed(open) ? nameOf(el, text, layout, labels) : text,
      text,
      content,
      label: text,
      amounts: null,
    };
  }
  const referred = label === '' && isNamed(open) ? referredText(open) : '';
  const lone = label === '' && referred === '';
  const beside = lone && choice ? adjoining(reading, draft, row) : '';
  const caption = lone && kind === 'text-box' ? captionOf(reading, draft) : '';
  const visible = label || referred || beside || caption;
  const amounts = labels.length > 0 ? labels.flatMap((one) => one.amounts) : null;
  const name = label !== '' && !isNamed(open) ? label : nameOf(el, visible, layout, labels);
  const named = name || (choice ? '' : (attr(el, 'placeholder') ?? ''));
  return {
    name: named,
    text: choice ? visible : '',
    content: choice ? visible : '',
    label: visible,
    amounts,
  };
}

function buttonWords(draft: DraftControl, layout: boolean): Words {
  const { open } = draft;
  const { el } = open;
  const input = open.tag === 'input';
  const value = input && !/^image$/i.test(attr(el, 'type') ?? '') ? (attr(el, 'value') ?? '') : '';
  const content = input ? value : draft.content;
  const shownText = input ? value : draft.text || (shown(open, layout) === 'no' ? content : '');
  const text = transformed(el, shownText, layout) || (layout && !input ? drawnWords(el) : '');
  const plain = content !== '' && content === shownText && !isNamed(open);
  const name = plain ? content : nameOf(el, content || text, layout);
  return { name, text, content, label: '', amounts: null };
}

/** Visible text of the elements that `aria-labelledby` names. */
function referredText(open: Open): string {
  const ids = attr(open.el, 'aria-labelledby')?.split(/\s+/) ?? [];
  const texts = ids.map((id) => open.root.ids.get(id)?.text || plainText(open.root.ids.get(id)));
  return texts.filter(Boolean).join(' ');
}

function plainText(open: Open | null | undefined): string {
  if (!open || /^(input|textarea|select)$/.test(open.tag)) return '';
  return (open.el.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 300);
}

function visibleOf(reading: Reading, draft: DraftControl, labels: Open[]): Control['visible'] {
  const { layout } = reading.options;
  if (draft.select) return shown(draft.select, layout);
  const native = draft.open.tag === 'input' && isChoice(draft.kind);
  return native ? choiceShown(draft.open, labels, layout) : shown(draft.open, layout);
}

function groupOf(reading: Reading, draft: DraftControl): string | null {
  const { open, kind, select } = draft;
  const { frame } = open.root;
  if (select) return `select:${frame}:${attr(select.el, 'name') || select.id || select.seq}`;
  if (kind !== 'radio' && kind !== 'option') return null;
  const name = attr(open.el, 'name');
  if (name && open.tag === 'input') return `radio:${frame}:${formOf(reading, open) ?? '-'}:${name}`;
  return open.group;
}

/** Only the number of a stepper is read, and only a small whole one; of a list, its length. */
function quantityOf(draft: DraftControl): number | null {
  const { el, tag } = draft.open;
  if (tag === 'select') return el.querySelectorAll('option').length;
  if (draft.kind !== 'stepper') return null;
  const written = tag === 'input' ? (el as HTMLInputElement).value : attr(el, 'aria-valuenow');
  return written !== null && /^\d{1,4}$/.test(written.trim()) ? Number(written) : null;
}

function formOwner(reading: Reading, open: Open): Open | null {
  const named = open.marks & OWNED ? attr(open.el, 'form') : null;
  if (named === null) return open.form;
  return reading.forms.find((form) => form.root === open.root && form.id === named) ?? null;
}

function formOf(reading: Reading, open: Open): number | null {
  const owner = formOwner(reading, open);
  return owner ? reading.forms.indexOf(owner) : null;
}

function submits(reading: Reading, open: Open): boolean {
  const type = (attr(open.el, 'type') ?? '').toLowerCase();
  const native =
    open.tag === 'input'
      ? /^(submit|image)$/.test(type)
      : open.tag === 'button' && !/^(button|reset)$/.test(type);
  return native && formOwner(reading, open) !== null;
}
