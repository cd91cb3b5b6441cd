/**
 * Every message between the parts of the extension, parsed at the border: a message that is not of
 * one of these shapes, or does not come from this extension, is dropped.
 */
import * as z from 'zod/mini';
import { Report } from '../check/report.ts';

/** What the background knows of one tab; kept in storage.session, so a stopped worker loses nothing. */
export const TabState = z.object({
  tabId: z.number(),
  host: z.string(),
  url: z.string(),
  status: z.enum([
    'ready', // not checked yet, or no access: a click checks
    'not-a-checkout',
    'checking',
    'checked',
    'off', // switched off for this shop, or paused everywhere
    'unsupported', // the browser allows no extension here
    'error',
  ]),
  /** Report of the page, judged with the earlier pages of this shop. */
  report: z.nullable(Report),
  /** What went wrong, for "copy the details"; null when nothing did. */
  error: z.nullable(z.string()),
  /** While checking: how many checks are done, of how many. Absent: not known. */
  progress: z.optional(z.object({ done: z.number(), total: z.number() })),
  /** True when the shop may be checked without a click. */
  automatic: z.boolean(),
  /** What was remembered and could not be read again; absent: nothing. */
  lost: z.optional(z.array(z.enum(['tab', 'purchase', 'legal']))),
});
export type TabState = z.infer<typeof TabState>;

/** A reading of the shop's legal pages: the page being read, of how many, and its link's words. */
export const LegalProgress = z.object({ n: z.number(), total: z.number(), name: z.string() });
export type LegalProgress = z.infer<typeof LegalProgress>;

/** From the popup and the other extension pages to the background. Answer in brackets. */
export const PageMessage = z.discriminatedUnion('type', [
  /** [TabState] */
  z.object({ type: z.literal('get-state'), tabId: z.number() }),
  /** Check now, also where the page does not look like a checkout. [TabState] */
  z.object({ type: z.literal('check'), tabId: z.number() }),
  /**
   * Draw the findings on the page, the one at `index` of shownFindings(report) in front; null
   * removes all. [boolean]
   */
  z.object({ type: z.literal('highlight'), tabId: z.number(), index: z.nullable(z.number()) }),
  /** Switch this shop off or on. [TabState] */
  z.object({ type: z.literal('set-off'), tabId: z.number(), off: z.boolean() }),
  /** Read the legal pages that the report of this tab links to. [boolean: something is read now] */
  z.object({ type: z.literal('read-legal'), tabId: z.number() }),
  /** [LegalProgress; null when nothing is being read] */
  z.object({ type: z.literal('get-legal'), tabId: z.number() }),
  /** End the reading; what was read is kept. [boolean] */
  z.object({ type: z.literal('cancel-legal'), tabId: z.number() }),
  /** The permissions changed by a gesture in a page: register or drop the sentinel. [boolean] */
  z.object({ type: z.literal('access-changed') }),
  /** Which packs judge. [PacksKnown] */
  z.object({ type: z.literal('get-packs') }),
  /** The next deadline of the user's orders at this shop (see shopOf). [ShopDeadline, or null] */
  z.object({ type: z.literal('get-shop-deadline'), host: z.string() }),
  /**
   * The draft of an order from the confirmation page in this tab; `country` and `region`: where the
   * consumer lives. [OrderDraft as JSON, or null; the form's own schema judges it when it is saved]
   */
  z.object({
    type: z.literal('get-draft'),
    tabId: z.number(),
    on: z.string(),
    country: z.string(),
    region: z.nullable(z.string()),
  }),
]);
export type PageMessage = z.infer<typeof PageMessage>;

/** Versions of the packs, in words, the countries that have law of their own, and whom to credit. */
export const PacksKnown = z.object({
  law: z.string(),
  words: z.string(),
  countries: z.array(z.string()),
  /** Credit lines that the sources of the packs ask for, each once. */
  credits: z.array(z.string()),
});
export type PacksKnown = z.infer<typeof PacksKnown>;

/** What comes next for an order, or what is late; civil date. */
export const ShopDeadline = z.object({
  orderId: z.string(),
  kind: z.enum(['withdrawal', 'delivery', 'extra-period', 'return-goods', 'refund', 'conformity']),
  date: z.string(),
});
export type ShopDeadline = z.infer<typeof ShopDeadline>;

/** From the sentinel to the background. Nothing of the page is in it. */
export const SentinelMessage = z.discriminatedUnion('type', [
  /** This looks like a shop page (cheap signals); the page is quiet now. */
  z.object({ type: z.literal('shop-page') }),
  /** Something on a watched checkout changed and is quiet again. */
  z.object({ type: z.literal('changed') }),
]);
export type SentinelMessage = z.infer<typeof SentinelMessage>;
