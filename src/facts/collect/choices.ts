/**
 * Who set a choice: the page or the user. Watches from the start of a page for trusted events only,
 * changes nothing and keeps no element alive. Small and without imports of weight: the sentinel
 * carries it.
 */
import { allIn, choiceHandles } from './choice-handle.ts';

type OnOff = 'on' | 'off' | 'mixed';

/** Never ask about a form: its fields' names hide its own members. */
export type Choices = {
  /** State before any act of the user; undefined for what is no choice. */
  first(el: Element): OnOff | undefined;
  setBy(el: Element): 'page' | 'user' | 'unknown';
  /** True when no act of the user could come before the first look. */
  fromStart: boolean;
};

const CHOICES =
  'input[type=checkbox],input[type=radio],option,[role=checkbox],[role=switch],[role=radio],[role=option],[role^=menuitem][aria-checked],[aria-pressed]';
/** Noted at one look: as many as the collector takes from a page. */
const MOST = 5000;
const KEYS = /^( |Enter|Arrow|Home|End|Page)/;

export function watchChoices(document: Document): Choices & { stop(): void } {
  const first = new WeakMap<Element, OnOff>();
  const firstByHandle = new Map<string, OnOff>();
  const restored = new WeakSet<Element>();
  const user = new WeakSet<Element>();
  const userHandles = new Set<string>();
  const view = document.defaultView;
  const activation = view?.navigator.userActivation;
  const fromStart = activation ? !activation.hasBeenActive : document.readyState === 'loading';

  const handleOf = choiceHandles();

  const note = (el: Element): OnOff => {
    const noted = first.get(el);
    if (noted) return noted;
    const handle = handleOf(el);
    const known = firstByHandle.get(handle);
    const state = known ?? now(el);
    first.set(el, state);
    firstByHandle.set(handle, state);
    if (known === undefined && state !== markup(el) && !isFresh()) restored.add(el);
    return state;
  };
  const look = (root: Node) => {
    for (const el of allIn(root, CHOICES).slice(0, MOST)) if (isElement(el)) note(el);
  };
  const touch = (el: Element) => {
    for (const one of groupOf(el)) {
      user.add(one);
      userHandles.add(handleOf(one));
    }
  };
  const waiting: [Element, OnOff][] = [];
  const settle = () => {
    for (const [el, was] of waiting.splice(0)) if (now(el) !== was) touch(el);
  };
  // Before the act: everything that stands there now was set by the page.
  const before = (event: Event) => {
    if (!event.isTrusted) return;
    if (event.type === 'keydown' && !KEYS.test((event as KeyboardEvent).key)) return;
    const path = event.composedPath();
    look(document);
    for (const node of path) {
      if ((node as Node).nodeType === 11) look(node as Node);
    }
    if (event.type === 'keydown') after(event);
  };
  const after = (event: Event) => {
    if (!event.isTrusted) return;
    const path = event.composedPath().filter(isElement).slice(0, 12);
    const target = choiceIn(path, event.type);
    if (target === null) return;
    // A script's click makes a trusted change of a box, but never one of a select.
    if (event.type === 'change' && target.localName !== 'option') return;
    if (event.type === 'change' || path.includes(target)) {
      if (event.type !== 'keydown' || path[0] === target) touch(target);
      return;
    }
    // A box drawn by the shop: the click counts when the state follows it.
    waiting.push([target, now(target)]);
    view?.setTimeout(settle, 0);
  };
  const types: [string, (event: Event) => void][] = [
    ['pointerdown', before],
    ['keydown', before],
    ['click', after],
    ['change', after],
  ];
  for (const [type, listener] of types) {
    document.addEventListener(type, listener, { capture: true, passive: true });
  }
  look(document);

  return {
    fromStart,
    first: (el) => (el.matches(CHOICES) || el.localName.includes('-') ? note(el) : undefined),
    setBy: (el) => {
      settle();
      if (user.has(el) || userHandles.has(handleOf(el))) return 'user';
      return fromStart && !restored.has(el) ? 'page' : 'unknown';
    },
    stop: () => {
      for (const [type, listener] of types) document.removeEventListener(type, listener, true);
    },
  };
}

/** An element that is no form: a form hides its own members behind the names of its fields. */
function isElement(node: EventTarget): node is Element {
  const { nodeType, localName } = node as Element;
  return nodeType === 1 && typeof localName === 'string' && localName !== 'form';
}

/** The choice that an event means: itself, that of its label, or the only one in its drawn box. */
function choiceIn(path: Element[], type: string): Element | null {
  for (const el of path) {
    if (el.matches(CHOICES)) return el;
    if (el.localName === 'select') return (el as HTMLSelectElement).selectedOptions[0] ?? null;
    if (el.localName === 'label') {
      const control = (el as HTMLLabelElement).control;
      if (control) return control.matches(CHOICES) ? control : null;
    }
  }
  if (type !== 'click') return null;
  for (const el of path.slice(0, 4)) {
    const inside = el.querySelectorAll(CHOICES);
    if (inside.length > 0) return inside.length === 1 ? (inside[0] as Element) : null;
  }
  return null;
}

/** Choosing one of a group is an act on each of it. */
function groupOf(el: Element): Element[] {
  if (el.localName === 'option')
    return [...(el.closest('select')?.querySelectorAll('option') ?? [el])];
  const name = el.getAttribute('name');
  if (el.matches('input[type=radio]') && name) {
    const all = allIn(el.closest('form') ?? el.getRootNode(), 'input[type=radio]');
    return all.filter((one) => one.getAttribute('name') === name);
  }
  const group = el.closest('[role=radiogroup],[role=listbox]');
  return group ? allIn(group, CHOICES).filter(isElement) : [el];
}

function now(el: Element): OnOff {
  const box = el as HTMLInputElement & HTMLOptionElement;
  if (box.indeterminate === true) return 'mixed';
  if (el.localName === 'option') return box.selected ? 'on' : 'off';
  if (typeof box.checked === 'boolean') return box.checked ? 'on' : 'off';
  return written(el);
}

/** False on the way back and after a reload, where the browser fills in what the user had chosen. */
function isFresh(): boolean {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return !visit || visit.type === 'navigate';
}

function markup(el: Element): OnOff {
  const box = el as HTMLInputElement & HTMLOptionElement;
  if (el.localName === 'option') {
    const list = el.closest('select');
    const chosen = list?.querySelector('option[selected]') ?? list?.querySelector('option');
    return box.defaultSelected || chosen === el ? 'on' : 'off';
  }
  if (typeof box.defaultChecked === 'boolean') return box.defaultChecked ? 'on' : 'off';
  return written(el);
}

function written(el: Element): OnOff {
  for (const name of ['aria-checked', 'aria-pressed', 'aria-selected']) {
    const value = el.getAttribute(name);
    if (value === 'true') return 'on';
    if (value === 'mixed') return 'mixed';
  }
  return el.localName.includes('-') && el.getAttribute('checked') !== null ? 'on' : 'off';
}
