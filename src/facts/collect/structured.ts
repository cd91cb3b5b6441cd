/** Structured data of schema.org: JSON-LD and microdata, bounded, never throwing. */

import { microdataOf } from './microdata.ts';
import { centsOf } from './money.ts';
import { read } from './reads.ts';
import type { PageFacts } from './types.ts';

type Structured = PageFacts['structured'];
/** An object of either notation: names to values, `@type` among them. */
export type Item = { [name: string]: unknown };

const SCRIPTS = 20;
const SCRIPT_CHARS = 200_000;
const ITEMS = 3000;
const KEPT = 50;

export function structuredOf(document: Document): Structured {
  const facts: Structured = { types: [], offers: [], delivery: [], returns: [], countries: [] };
  const roots: unknown[] = [];
  const scripts = read(document, 'querySelectorAll', 'script[type="application/ld+json"]');
  for (const script of [...(scripts as NodeListOf<Element>)].slice(0, SCRIPTS)) {
    roots.push(parsed(script.textContent ?? ''));
  }
  roots.push(microdataOf(document));
  visit(roots, facts);
  return facts;
}

function parsed(text: string): unknown {
  if (text.length > SCRIPT_CHARS) return null;
  try {
    return JSON.parse(
      text.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/)|(?:-->|\/\*\]\]>\*\/)\s*$/g, ''),
    );
  } catch {
    return null;
  }
}

/** Every object, however deep, in order; a stack, so that depth cannot hurt. */
function visit(roots: unknown[], facts: Structured): void {
  const stack = [...roots].reverse();
  for (let n = 0; stack.length > 0 && n < ITEMS; n++) {
    const value = stack.pop();
    if (Array.isArray(value)) {
      for (let i = Math.min(value.length, ITEMS) - 1; i >= 0; i--) stack.push(value[i]);
    } else if (value !== null && typeof value === 'object') {
      const item = value as Item;
      take(item, facts);
      stack.push(
        ...Object.values(item)
          .filter((v) => typeof v === 'object')
          .reverse(),
      );
    }
  }
}

function take(item: Item, facts: Structured): void {
  const types = list(item['@type'])
    .filter((t) => typeof t === 'string')
    .map(lastName);
  for (const type of types) keep(facts.types, type);
  const price = item.price ?? item.lowPrice;
  if (types.some((type) => /Offer$/.test(type))) {
    const cents = centsOf(String(price ?? '').trim());
    const currency = typeof item.priceCurrency === 'string' ? item.priceCurrency : null;
    push(facts.offers, {
      price: cents === null ? null : { cents, currency, text: String(price) },
      availability: lastName(item.availability),
    });
  }
  if (item.deliveryTime) for (const time of list(item.deliveryTime)) delivery(time, facts);
  if (types.includes('MerchantReturnPolicy')) {
    push(facts.returns, {
      days: whole(item.merchantReturnDays),
      category: lastName(item.returnPolicyCategory),
    });
  }
  const country = item.addressCountry;
  for (const one of list(country)) {
    const code = typeof one === 'string' ? one : (one as Item | null)?.name;
    if (typeof code === 'string' && /^[A-Za-z]{2}$/.test(code.trim())) {
      keep(facts.countries, code.trim().toUpperCase());
    }
  }
}

/** Handling and transit added; null where neither states a bound. */
function delivery(time: unknown, facts: Structured): void {
  if (time === null || typeof time !== 'object') return;
  const spans = ['handlingTime', 'transitTime'].map(
    (name) => (time as Item)[name] as Item | undefined,
  );
  const bound = (name: string): number | null => {
    const days = spans.map((span) => whole(span?.[name] ?? span?.value));
    return days.every((day) => day === null)
      ? null
      : days.reduce<number>((sum, day) => sum + (day ?? 0), 0);
  };
  push(facts.delivery, { minDays: bound('minValue'), maxDays: bound('maxValue') });
}

function list(value: unknown): unknown[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
}

/** `https://schema.org/InStock` is `InStock`. */
function lastName(value: unknown): string {
  return typeof value === 'string' ? (value.split(/[/#:]/).pop() ?? '').slice(0, 80) : '';
}

function whole(value: unknown): number | null {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isInteger(number) && number >= 0 && number < 10_000
    ? number
    : null;
}

function keep(into: string[], value: string): void {
  if (value !== '' && into.length < KEPT && !into.includes(value)) into.push(value);
}

function push<T>(into: T[], value: T): void {
  if (into.length < KEPT) into.push(value);
}
