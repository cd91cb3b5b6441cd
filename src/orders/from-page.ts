/**
 * A draft of an order from a confirmation page. Only what the page says is filled in, each field
 * with the words it was read from; everything else stays empty for the consumer to fill.
 */
import { type Jurisdiction, jurisdiction } from '../check/jurisdiction.ts';
import type { Packs } from '../check/packs.ts';
import { placeOf } from '../deadlines/place.ts';
import type { PageFacts } from '../facts/page-facts.ts';
import { spokenIn } from '../law/spoken-in.ts';
import type { Item, Order, Shop } from './order.ts';
import { linesOn, totalOn } from './page-lines.ts';
import { orderNumberOn } from './page-order-number.ts';
import { promiseOn } from './page-promise.ts';
import { readingOf } from './page-reading.ts';
import { hostOf, shopNameOn, sirenOn, withdrawalLinkOn } from './page-shop.ts';

/** A field that was read, as the form names it. */
export type DraftField =
  | 'shop.name'
  | 'shop.country'
  | 'shop.siren'
  | 'shop.withdrawalUrl'
  | 'orderNumber'
  | 'amountCents'
  | 'promisedBy'
  | `items.${number}`;

export type OrderDraft = {
  shop: Pick<Shop, 'host'> & Partial<Shop>;
  /** The day on which the page was seen. */
  orderedOn: string;
  items: (Pick<Item, 'label'> & Partial<Item>)[];
  /** Field → the words of the page. */
  quotes: Partial<Record<DraftField, string>>;
} & Partial<Pick<Order, 'orderNumber' | 'amountCents' | 'currency' | 'promisedBy'>>;

export type DraftContext = {
  /** The day of the order: today. */
  on: Temporal.PlainDate;
  /** What the check says is sold (PageReport.scope.kind); only a sure one becomes a kind of item. */
  scope?: string;
  /** Where the consumer lives, for promises in business days. */
  country?: string;
  region?: string | null;
};

const KIND_OF: Record<string, Item['kind']> = { goods: 'goods', digital: 'digital' };
/** Signs that a shop gives of itself, not of its visitors. */
const OWN_SIGNS = ['address', 'vat-number', 'register-number', 'phone'];

/** @param facts a confirmation page; of any other page most fields stay empty */
export function draftFromPage(facts: PageFacts, context: DraftContext, packs: Packs): OrderDraft {
  const where = jurisdiction([facts], packs);
  const reading = readingOf(facts, packs.words, spokenIn(where.country, packs.law));
  const quotes: OrderDraft['quotes'] = {};
  const keep = <T>(field: DraftField, found: { value: T; quote: string } | null): T | undefined => {
    if (found) quotes[field] = found.quote;
    return found?.value;
  };
  const total = keep('amountCents', totalOn(reading));
  const lines = linesOn(reading, total ?? null);
  const kind = KIND_OF[context.scope ?? ''];
  const items = lines.map(({ value: { label, cents }, quote }, i) => {
    quotes[`items.${i}`] = quote;
    return { label: label.slice(0, 300), cents, ...(kind && { kind }) };
  });
  const currency = total?.currency ?? lines[0]?.value.currency;
  return withoutEmpty({
    shop: withoutEmpty({
      host: hostOf(reading),
      name: keep('shop.name', shopNameOn(reading)),
      country: keep('shop.country', countryOf(where)),
      siren: keep('shop.siren', sirenOn(reading)),
      withdrawalUrl: keep('shop.withdrawalUrl', withdrawalLinkOn(reading)),
    }),
    orderedOn: context.on.toString(),
    orderNumber: keep('orderNumber', orderNumberOn(reading)),
    amountCents: total?.cents,
    currency: currency ?? undefined,
    promisedBy: keep('promisedBy', promiseOn(reading, context.on, placeIn(context)))?.toString(),
    items,
    quotes,
  });
}

function countryOf({ country, why, detail }: Jurisdiction) {
  return OWN_SIGNS.includes(why) && /^[A-Z]{2}$/.test(country) && country !== 'EU'
    ? { value: country, quote: detail }
    : null;
}

function placeIn({ country, region }: DraftContext) {
  try {
    return country ? placeOf(country, region) : null;
  } catch {
    return null;
  }
}

function withoutEmpty<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
