/** The state of a choice: now, as the markup gives it, and who set it. */
import type { Choices } from './choices.ts';
import { attr, has } from './reads.ts';
import type { Control } from './types.ts';

type State = Control['state'];

/** On or off now; null for what has no state. */
export function stateOf(el: Element, tag: string): State {
  if (tag === 'input') {
    const input = el as HTMLInputElement;
    if (!/^(checkbox|radio)$/i.test(attr(el, 'type') ?? '')) return aria(el);
    if (input.indeterminate) return 'mixed';
    // An engine without form state has only the attribute.
    const checked: unknown = input.checked;
    return (typeof checked === 'boolean' ? checked : has(el, 'checked')) ? 'on' : 'off';
  }
  if (tag === 'option') {
    const { selected } = el as HTMLOptionElement;
    return (typeof selected === 'boolean' ? selected : markupOf(el, tag) === 'on') ? 'on' : 'off';
  }
  return aria(el) ?? (tag.includes('-') ? (isSet(attr(el, 'checked')) ? 'on' : 'off') : null);
}

/** The state that the markup gives. An option chosen because it is the first is on by the markup. */
export function markupOf(el: Element, tag: string): State {
  if (tag === 'input' && /^(checkbox|radio)$/i.test(attr(el, 'type') ?? '')) {
    return has(el, 'checked') ? 'on' : 'off';
  }
  if (tag === 'option') {
    if (has(el, 'selected')) return 'on';
    const select = selectOf(el);
    if (!select || has(select, 'multiple') || Number(attr(select, 'size') ?? 1) > 1) return 'off';
    const first = select.querySelector('option[selected]') ?? select.querySelector('option');
    return first === el ? 'on' : 'off';
  }
  return stateOf(el, tag);
}

function selectOf(option: Element): Element | null {
  const up = option.parentElement;
  return up && up.localName === 'optgroup' ? up.parentElement : up;
}

function aria(el: Element): State {
  for (const name of ['aria-checked', 'aria-pressed', 'aria-selected']) {
    const value = attr(el, name);
    if (value === 'true') return 'on';
    if (value === 'mixed') return 'mixed';
    if (value === 'false') return 'off';
  }
  return /^(checkbox|radio|switch|option|menuitem(radio|checkbox))$/.test(attr(el, 'role') ?? '')
    ? 'off'
    : null;
}

function isSet(value: string | null): boolean {
  return value !== null && value !== 'false';
}

/**
 * First state and who set it. Without a watcher only the markup speaks: what is on by the markup
 * was set by the page; an ARIA state on a live page may already be the user's.
 */
export function historyOf(
  el: Element,
  tag: string,
  choices: Choices | undefined,
  live: boolean,
): Pick<Control, 'state' | 'first' | 'markup' | 'setBy'> {
  const state = stateOf(el, tag);
  if (state === null) return { state, first: null, markup: null, setBy: 'unknown' };
  const markup = markupOf(el, tag);
  if (choices && tag !== 'form') {
    return { state, first: choices.first(el) ?? null, markup, setBy: choices.setBy(el) };
  }
  const first = state === markup ? state : null;
  const native = tag === 'input' || tag === 'option';
  const byPage = first === 'on' && (native || !live);
  return { state, first, markup, setBy: byPage ? 'page' : 'unknown' };
}
