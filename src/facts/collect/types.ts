/** The types of the collector that are not facts yet. */
import type { Block, Control, Frame, Link, PageFacts } from '../page-facts.ts';
import type { Choices } from './choices.ts';
import type { Open } from './open.ts';

export type { Block, Control, Frame, Link, PageFacts };
export type Visible = Block['visible'];

export type Options = {
  /** Milliseconds of any clock that only goes forward. */
  now(): number;
  /** What may be spent: milliseconds of work, nodes, characters of text, controls. */
  budget: { ms: number; nodes: number; textChars: number; controls: number };
  /** True in a browser; false under an embedded engine, where `visible` is `no` or `unknown`. */
  layout: boolean;
  /** Opens shadow roots that the page closed; null where it cannot. */
  openShadow?: (el: Element) => ShadowRoot | null;
  choices?: Choices;
};

/** A block, link or control before its number and path are known. */
export type DraftBlock = Omit<Block, 'at' | 'target'> & { seq: number; open: Open };
export type DraftLink = Omit<Link, 'at' | 'target'> & { seq: number; open: Open };
export type DraftControl = {
  seq: number;
  open: Open;
  kind: Control['kind'];
  element: string;
  /** Native `<option>`: its select. */
  select: Open | null;
  /** Text inside, captured at its end. */
  content: string;
  /** The same, hidden parts left out. */
  text: string;
  /** What stands before a box when it is met, and in what: its own line or the cell of a row. */
  caption: { words: string; cell: Open | null } | null;
  heading: string;
};

export type Reading = {
  options: Options;
  /** ISO 4217 code that the page itself suggests, for `kr` and `$`. */
  currency: string | null;
  /** Milliseconds of work so far; the clock stands still between slices. */
  spent: number;
  seq: number;
  nodes: number;
  chars: number;
  stopped: boolean;
  blocks: DraftBlock[];
  links: DraftLink[];
  controls: DraftControl[];
  frames: Frame[];
  forms: Open[];
  truncated: PageFacts['seen']['truncated'];
  closedShadowRoots: number;
  drawn: number;
  /** The line that is read: what is shown and not struck. */
  run: Run;
  /** Hidden or struck parts of the same line, kept apart so that the line stays whole. */
  aside: Run;
  /** Earlier such parts of the same line. */
  past: Run[];
  runs: number;
  /** Addresses of links, by frame and as written. */
  addresses: Map<string, string>;
  /** Where the last box of the running line stands: its run, and the characters before it. */
  boxAt: { run: number; raw: number };
};

/** The text that is being gathered. */
export type Run = {
  raw: string;
  open: Open | null;
  seq: number;
  visible: Visible;
  struck: boolean;
  /** Some of it stands directly in the block element, not in a child. */
  own: boolean;
};
