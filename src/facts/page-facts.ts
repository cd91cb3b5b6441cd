/**
 * PageFacts: what was seen on one page, as JSON. The collector writes it, the rules read it, a
 * dossier keeps it. Everything here can be shown to a stranger: no typed-in value is ever in it.
 *
 * `at` is the place in document order (one count for controls, blocks and links), so that "before
 * the button" can be asked. `target` is a CSS path, one entry per shadow root or frame entered.
 */
import * as z from 'zod/mini';
import { LegalKind, LegalPage } from './legal-page.ts';
import { Purpose } from './purpose.ts';

const count = z.number().check(z.nonnegative(), z.int());
const target = z.array(z.string());

/** yes: shown · no: not shown · unknown: the collector could not tell (no layout, covered, clipped). */
export const Visible = z.enum(['yes', 'no', 'unknown']);
/** Where on the page: landmarks and their HTML elements, dialogs included. */
export const Region = z.enum(['header', 'nav', 'main', 'aside', 'footer', 'dialog', 'none']);
export const OnOff = z.enum(['on', 'off', 'mixed']);

/** An amount of money: whole cents and an ISO 4217 code, null when the page shows no currency. */
export const Money = z.object({
  cents: z.number().check(z.int()),
  currency: z.nullable(z.string()),
  text: z.string(),
});

/** A price tied to a control, and how: its own label, the row around it, its description (aria). */
export const TiedPrice = z.extend(Money, { how: z.enum(['label', 'row', 'description']) });

export const ControlKind = z.enum([
  'checkbox',
  'switch',
  'radio',
  'option', // of a select or listbox; `group` names its list
  'stepper', // a quantity: number input, spinbutton or −/+ pair
  'button', // button, submit, image button, link or element that acts as one
  'text-box', // any field that one types in; only its purpose is kept
]);

export const Control = z.object({
  at: count,
  frame: count,
  kind: ControlKind,
  /** Element and type: `button`, `input:submit`, `input:image`, `a`, `div[role=button]`, … */
  element: z.string(),
  /** Accessible name (WAI accname 1.2). */
  name: z.string(),
  /** The words as rendered: CSS may upper-case or hide part of them. */
  text: z.string(),
  /** textContent before CSS, or the `value` of an input that is a button. */
  content: z.string(),
  /** The visible label of a choice; empty for buttons. */
  label: z.string(),
  /** Text of the row, list item or card around it, without the label; at most 300 characters. */
  near: z.string(),
  /** Nearest heading, legend or group label before it. */
  heading: z.string(),
  state: z.nullable(OnOff),
  /** State when first seen, before any act of the user. */
  first: z.nullable(OnOff),
  /** State that the markup gives (`checked`, `selected`, `aria-checked` as served). */
  markup: z.nullable(OnOff),
  setBy: z.enum(['page', 'user', 'unknown']),
  visible: Visible,
  enabled: z.boolean(),
  required: z.boolean(),
  /** Radios and options of one group share it. */
  group: z.nullable(z.string()),
  /** For a stepper: the number shown. */
  quantity: z.nullable(z.number()),
  price: z.nullable(TiedPrice),
  purpose: z.nullable(Purpose),
  /** Number of the form that holds it, in document order; null outside forms. */
  form: z.nullable(count),
  /** Submits its form natively. */
  submits: z.boolean(),
  /** `id`, `name` and test ids as written: a hint for a person, never the ground of a verdict. */
  handle: z.string(),
  region: Region,
  target,
});

export const Block = z.object({
  at: count,
  frame: count,
  /** `row` joins the cells of a table row or definition pair with ` | `. */
  kind: z.enum(['heading', 'text', 'row', 'list-item', 'label', 'alert']),
  text: z.string(),
  visible: Visible,
  region: Region,
  /** Struck through (`del`, `s`, `line-through`): an old price, not one to pay. */
  struck: z.boolean(),
  amounts: z.array(Money),
  target,
});

export const Link = z.object({
  at: count,
  frame: count,
  /** Absolute address without query and fragment values. */
  href: z.string(),
  text: z.string(),
  name: z.string(),
  visible: Visible,
  region: Region,
  target,
});

/** What JSON-LD and microdata say; each list is bounded, unknown shapes are left out. */
export const Structured = z.object({
  types: z.array(z.string()),
  offers: z.array(z.object({ price: z.nullable(Money), availability: z.string() })),
  /** schema.org shippingDetails.deliveryTime: handling and transit added, in days. */
  delivery: z.array(z.object({ minDays: z.nullable(count), maxDays: z.nullable(count) })),
  /** schema.org MerchantReturnPolicy. */
  returns: z.array(z.object({ days: z.nullable(count), category: z.string() })),
  /** Seller's country as ISO 3166-1 alpha-2, when an address states it. */
  countries: z.array(z.string()),
});

export const Frame = z.object({
  origin: z.string(),
  reached: z.boolean(),
  /** Why it was not: null when it was. */
  why: z.nullable(z.enum(['other-origin', 'sandboxed', 'too-deep', 'no-answer'])),
  visible: Visible,
  title: z.string(),
});

/** When a document began to load and when it was read: seconds since 1970, by the reader's clock. */
export const Moment = z.object({
  loaded: z.number().check(z.nonnegative()),
  read: z.number().check(z.nonnegative()),
});

/** What an earlier load of the same page showed, as far as it may be compared: see first-look.ts. */
export const FirstLook = z.object({
  /** Absent: a saved file, of which nobody knows when it was read. */
  moment: z.optional(Moment),
  blocks: z.array(Block),
});

export const PageFacts = z.object({
  schemaVersion: z.literal(1),
  /** Address without query values (names are kept) and without fragment. */
  url: z.string(),
  title: z.string(),
  /** `<html lang>` as written. */
  lang: z.nullable(z.string()),
  /** Language detected from the text by the browser, with its share 0–100. */
  detected: z.nullable(z.object({ language: z.string(), percent: z.number() })),
  controls: z.array(Control),
  blocks: z.array(Block),
  links: z.array(Link),
  structured: Structured,
  frames: z.array(Frame),
  /** What the collector could not know. */
  seen: z.object({
    /** False under an embedded engine: no layout, so `visible` is `no` or `unknown`. */
    layout: z.boolean(),
    /** What was cut short, and after how many. Empty: all was read. */
    truncated: z.array(
      z.object({ what: z.enum(['time', 'nodes', 'text', 'controls']), after: count }),
    ),
    /** Shadow roots that could not be opened. */
    closedShadowRoots: count,
    /** Surfaces that draw without a DOM (canvas, plug-ins) and are shown. */
    drawn: count,
    /** First states come from before the user could act (the sentinel watched from the start). */
    fromStart: z.boolean(),
    /** Pages of this purchase came before this one and were read, but what they showed is lost. */
    earlierLost: z.optional(z.boolean()),
  }),
  moment: z.optional(Moment),
  firstLook: z.optional(FirstLook),
  /** Read behind a link of this kind because the user asked for it: he did not open it himself. */
  legal: z.optional(LegalKind),
  /** The legal pages that were asked for from this page. */
  legalPages: z.optional(z.array(LegalPage)),
});

export type Money = z.infer<typeof Money>;
export type Control = z.infer<typeof Control>;
export type Block = z.infer<typeof Block>;
export type Link = z.infer<typeof Link>;
export type Frame = z.infer<typeof Frame>;
export type Structured = z.infer<typeof Structured>;
export type Moment = z.infer<typeof Moment>;
export type FirstLook = z.infer<typeof FirstLook>;
export type { LegalKind, LegalPage } from './legal-page.ts';
export type PageFacts = z.infer<typeof PageFacts>;
/** The pages of one purchase at one shop, in the order they were seen; the last one is "now". */
export type Journey = PageFacts[];
