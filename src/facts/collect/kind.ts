/** Which elements are controls, and of which kind. */
import { CLICKED, EDITABLE, PRESSED } from './elements.ts';
import type { Open } from './open.ts';
import { attr, has } from './reads.ts';
import type { Control } from './types.ts';

export type Kind = { kind: Control['kind']; element: string };

const CHOICE_ROLES: Record<string, Control['kind']> = {
  checkbox: 'checkbox',
  menuitemcheckbox: 'checkbox',
  switch: 'switch',
  radio: 'radio',
  menuitemradio: 'radio',
  option: 'option',
};
const BUTTON_TYPES = new Set(['submit', 'image', 'button', 'reset']);
/** Words for "quantity" in names of fields, as the languages of the EU write them. */
const QUANTITY =
  /qty|qte|quant|menge|anzahl|stu?e?ck|cantidad|unidades|aantal|ilosc|mnozstv|antal|maara|darab|kogus|kolicin|skaits|kiekis|количеств|ποσοτητ/i;

export function isChoice(kind: Control['kind']): boolean {
  return kind !== 'button' && kind !== 'text-box' && kind !== 'stepper';
}

/** First role written on the element, in lower case; empty when there is none. */
export function roleOf(el: Element): string {
  const role = attr(el, 'role');
  return role === null ? '' : (role.trim().split(/\s+/)[0] ?? '').toLowerCase();
}

/** The control that the element is, by itself; null for anything else. */
export function kindOf({ el, tag, marks }: Open, role: string): Kind | null {
  if (tag === 'input') return inputKind(el, role);
  if (tag === 'textarea') return { kind: 'text-box', element: 'textarea' };
  const written = role === '' ? tag : `${tag}[role=${role}]`;
  const choice = CHOICE_ROLES[role];
  if (choice && tag !== 'select') return { kind: choice, element: written };
  if (tag === 'button' || role === 'button') {
    return { kind: marks & PRESSED ? 'switch' : 'button', element: written };
  }
  if (role === 'spinbutton') return { kind: 'stepper', element: written };
  if (role === 'textbox' || role === 'searchbox') return { kind: 'text-box', element: written };
  if (marks & EDITABLE && attr(el, 'contenteditable') !== 'false')
    return { kind: 'text-box', element: tag };
  if (tag === 'a') return isLinkButton(el) ? { kind: 'button', element: 'a' } : null;
  if (tag.includes('-')) return customKind(el, tag);
  return null;
}

function inputKind(el: Element, role: string): Kind | null {
  const type = (attr(el, 'type') ?? 'text').toLowerCase();
  const element = `input:${type}`;
  if (type === 'hidden') return null;
  if (type === 'checkbox') return { kind: role === 'switch' ? 'switch' : 'checkbox', element };
  if (type === 'radio') return { kind: 'radio', element };
  if (BUTTON_TYPES.has(type)) return { kind: 'button', element };
  if (isQuantity(el, type, role)) return { kind: 'stepper', element };
  return { kind: 'text-box', element };
}

function isQuantity(el: Element, type: string, role: string): boolean {
  const written = `${attr(el, 'name')} ${attr(el, 'id')} ${attr(el, 'aria-label')} ${attr(el, 'class')}`;
  const named = QUANTITY.test(written.normalize('NFD').replace(/\p{M}/gu, ''));
  if (type === 'number' || role === 'spinbutton') {
    return named || (has(el, 'min') && !has(el, 'autocomplete'));
  }
  return named && (type === 'text' || type === 'tel');
}

/** A link without a place to go to acts as a button. */
function isLinkButton(el: Element): boolean {
  const href = attr(el, 'href');
  if (href === null) return has(el, 'onclick') || has(el, 'tabindex');
  return /^\s*(?:#!?\s*$|javascript:)/i.test(href);
}

/** An element with a click handler in its markup: a button if its content is short. */
export function mayBeButton({ tag, marks }: Open, role: string): boolean {
  return role === '' && (marks & CLICKED) > 0 && !/^(body|html|form|label|tr|td|li|img)$/.test(tag);
}

/** A custom element that says that it is checked, or is called a box, switch or radio. */
function customKind(el: Element, tag: string): Kind | null {
  const named = /(?:^|-)(checkbox|switch|toggle|radio)(?:-button)?$/.exec(tag);
  const state = has(el, 'checked') || has(el, 'aria-checked');
  if (!named && !state) return null;
  const kind = named?.[1] === 'radio' ? 'radio' : named?.[1] === 'checkbox' ? 'checkbox' : 'switch';
  return { kind: named ? kind : 'checkbox', element: tag };
}
