/** The form of an order as it is typed: texts only. To and from the record. */
import type { OrderDraft } from '../../orders/from-page.ts';
import type { Correction } from '../../orders/journal.ts';
import type { Item, ItemKind, Order, Shop } from '../../orders/order.ts';
import { readAmount, writeAmount } from './amounts.ts';

export type ItemFields = {
  /** For the list of the form only. */
  id: string;
  label: string;
  kind: ItemKind;
  amount: string;
  /** '' or the number in L221-28. */
  exclusion: string;
  lots: boolean;
  secondHand: boolean;
};

/** Texts of the form, each field named as in the record. */
export type OrderFields = Record<TextField, string> & { items: ItemFields[] };
export const textFields = [
  'name',
  'host',
  'shopCountry',
  'address',
  'email',
  'withdrawalUrl',
  'mediator',
  'siren',
  'orderNumber',
  'amount',
  'currency',
  'orderedOn',
  'promisedBy',
  'country',
  'region',
  'information',
  'informationOn',
  'withdrawalDays',
  'notes',
] as const;
export type TextField = (typeof textFields)[number];

export type Home = { country: string; region?: string | null };
let numbered = 0;

/** An empty item of the form. */
export function emptyItem(part: Partial<Item> = {}): ItemFields {
  numbered += 1;
  return {
    id: `item-${numbered}`,
    label: part.label ?? '',
    kind: part.kind ?? 'goods',
    amount: writeAmount(part.cents),
    exclusion: part.exclusion ? `${part.exclusion}` : '',
    lots: part.lots ?? false,
    secondHand: part.secondHand ?? false,
  };
}

/** What the form shows of an order, or of a draft; a draft gets one empty item to fill. */
export function fieldsOf(record: Order | OrderDraft, home: Home): OrderFields {
  const order: Partial<Omit<Order, 'items' | 'shop'>> & Omit<OrderDraft, 'quotes'> = record;
  const { shop, information } = order;
  const items = order.items.map((item) => emptyItem(item));
  return {
    name: shop.name ?? shop.host,
    host: shop.host,
    shopCountry: shop.country ?? '',
    address: shop.address ?? '',
    email: shop.email ?? '',
    withdrawalUrl: shop.withdrawalUrl ?? '',
    mediator: shop.mediator ?? '',
    siren: shop.siren ?? '',
    orderNumber: order.orderNumber ?? '',
    amount: writeAmount(order.amountCents),
    currency: order.currency ?? 'EUR',
    orderedOn: order.orderedOn,
    promisedBy: order.promisedBy ?? '',
    country: order.country ?? home.country,
    region: (order.country ? order.region : home.region) ?? '',
    information: information?.state ?? '',
    informationOn: information?.received ?? '',
    withdrawalDays: order.withdrawalDays ? `${order.withdrawalDays}` : '',
    notes: order.notes ?? '',
    items: items.length > 0 || 'id' in record ? items : [emptyItem()],
  };
}

/** The record's fields as typed; what is not in form is left to the schema to name. */
export function correctionOf(
  fields: OrderFields,
): Required<Pick<Correction, 'shop'>> & Pick<Order, 'orderedOn' | 'country'> & Correction {
  const text = (value: string) => value.trim() || undefined;
  const shop: Shop = {
    host: fields.host.trim(),
    name: fields.name.trim(),
    country: text(fields.shopCountry),
    address: text(fields.address),
    email: text(fields.email),
    withdrawalUrl: text(fields.withdrawalUrl),
    mediator: text(fields.mediator),
    siren: text(fields.siren.replace(/\s/g, '')),
  };
  return {
    shop,
    orderedOn: fields.orderedOn,
    orderNumber: text(fields.orderNumber),
    amountCents: readAmount(fields.amount),
    currency: fields.currency.trim().toUpperCase(),
    promisedBy: text(fields.promisedBy),
    country: fields.country,
    region: text(fields.region),
    information: informationOf(fields),
    withdrawalDays: fields.withdrawalDays.trim() ? Number(fields.withdrawalDays) : undefined,
    notes: fields.notes,
    items: fields.items.filter(({ label, amount }) => label.trim() || amount.trim()).map(itemOf),
  };
}

function informationOf({ information, informationOn }: OrderFields): Order['information'] {
  if (information === '') return undefined;
  const state = information as NonNullable<Order['information']>['state'];
  return { state, ...(informationOn && state === 'late' && { received: informationOn }) };
}

function itemOf(item: ItemFields): Item {
  return {
    label: item.label.trim(),
    kind: item.kind,
    cents: readAmount(item.amount),
    ...(item.exclusion && { exclusion: Number(item.exclusion) }),
    ...(item.lots && { lots: true }),
    ...(item.secondHand && { secondHand: true }),
  };
}
