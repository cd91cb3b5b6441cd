/** An element that the walk has entered, with all that its content inherits from it. */
import type { Block, Visible } from './types.ts';

/** Kinds of the children met so far, and how many of each. */
type Counter = { kinds: string[] | null; totals: number[] };

/** A tree with its own ids: a document, a shadow root. */
export type Root = Counter & {
  node: Document | ShadowRoot;
  document: Document;
  /** Tells computed styles; null for a parsed document. */
  view: Window | null;
  /** Element whose shadow root or frame this is; null for the top document. */
  host: Open | null;
  /** 0 for the top document, k for the k-th entry of `frames`. */
  frame: number;
  depth: number;
  /** First bearer of each id; null where several bear it. */
  ids: Map<string, Open | null>;
  /** Labels by the id that they are `for`. */
  labels: Map<string, Open[]>;
  /** Size of the scrollable page and scroll offsets, for what lies outside; null without layout. */
  page: { width: number; x: number; y: number } | null;
  /** Base of its addresses, once asked for. */
  base: string | null;
};

export type Open = Counter & {
  el: Element;
  tag: string;
  root: Root;
  /** Its own shadow root, when one is read. */
  inner: Root | null;
  /** Parent in the flat tree: slots and shadow roots are passed through. */
  up: Open | null;
  /** Parent in its own tree, for the path. */
  parent: Open | null;
  nth: number;
  /** Its id as written. */
  id: string | null;
  /** CSS path in its tree, once asked for. */
  path: string;
  /** Which attributes of interest it bears. */
  marks: number;
  next: Node | null;
  list: Node[] | null;
  index: number;
  seq: number;
  end: number;
  inline: boolean;
  /** Nearest block-level element: itself when it is one. */
  block: Open;
  kind: Block['kind'];
  region: Block['region'];
  heading: string;
  /** The markup hides it (`hidden`, inline style, closed details or dialog). */
  hidden: boolean;
  disabled: boolean;
  inert: boolean;
  struck: boolean;
  /** Text inside is not text of the page (a text box, a select). */
  silent: boolean;
  /** Inside a control that is a choice by itself. */
  inChoice: boolean;
  form: Open | null;
  label: Open | null;
  group: string | null;
  /** Blocks before it, and characters of the run before it. */
  blocksBefore: number;
  rawBefore: number;
  asideBefore: number;
  runBefore: number;
  choices: number;
  buttons: number;
  /** Text boxes, steppers and lists of own values. */
  boxes: number;
  visible: Visible | undefined;
  shut: boolean | undefined;
  clipped: boolean | undefined;
  /** Style shows nothing of it, whatever its content says. */
  gone: boolean;
  /** Captured at its end: for labels and controls. */
  text: string;
  amounts: Block['amounts'];
  /** For rows: where the cells begin in the blocks. */
  cells: number[] | null;
  atEnd: ((open: Open) => void) | null;
};

const NO_NUMBERS: number[] = [];
const NO_AMOUNTS: Open['amounts'] = [];

/** Counts one more child of this kind; returns its number among them, 1 for the first. */
export function countChild(parent: Counter, tag: string): number {
  if (parent.kinds === null) {
    // Written out: an array that grows from nothing takes room for many.
    parent.kinds = [tag];
    parent.totals = [1];
    return 1;
  }
  const index = parent.kinds.indexOf(tag);
  if (index < 0) {
    parent.kinds.push(tag);
    parent.totals.push(1);
    return 1;
  }
  const total = (parent.totals[index] as number) + 1;
  parent.totals[index] = total;
  return total;
}

/** How many children of this kind were met. */
export function childrenOfKind(parent: Counter, tag: string): number {
  return parent.totals[parent.kinds?.indexOf(tag) ?? -1] ?? 0;
}

/** What an element takes over from its parent; the rest is decided on entering. */
export function openOf(
  el: Element,
  tag: string,
  up: Open | null,
  parent: Open | null,
  root: Root,
): Open {
  const open: Open = {
    el,
    tag,
    root,
    inner: null,
    up,
    parent,
    nth: 1,
    id: null,
    path: '',
    kinds: null,
    totals: NO_NUMBERS,
    marks: 0,
    next: null,
    list: null,
    index: 0,
    seq: 0,
    end: 0,
    inline: false,
    block: null as unknown as Open,
    kind: up ? up.kind : 'text',
    region: up ? up.region : 'none',
    heading: up ? up.heading : '',
    hidden: up ? up.hidden : false,
    disabled: up ? up.disabled : false,
    inert: up ? up.inert : false,
    struck: up ? up.struck : false,
    silent: up ? up.silent : false,
    inChoice: up ? up.inChoice : false,
    form: up ? up.form : null,
    label: up ? up.label : null,
    group: up ? up.group : null,
    blocksBefore: 0,
    rawBefore: 0,
    asideBefore: 0,
    runBefore: 0,
    choices: 0,
    buttons: 0,
    boxes: 0,
    visible: undefined,
    shut: undefined,
    clipped: undefined,
    gone: up ? up.gone : false,
    text: '',
    amounts: NO_AMOUNTS,
    cells: null,
    atEnd: null,
  };
  open.block = open;
  return open;
}

/** True when `inner` lies in `outer` (in the flat tree), both read to their end. */
export function holds(outer: Open, seq: number): boolean {
  return outer.seq <= seq && seq <= outer.end;
}
