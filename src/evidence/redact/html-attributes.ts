/** Which attributes of a captured page stay, and as what. */
import { PRIVATE_MARK, type PrivateClass } from '../capture.ts';
import { entities } from './escapes.ts';
import type { Attribute } from './html-tokens.ts';
import { redactAddress } from './redact-address.ts';

const ADDRESSES = new Set(
  'href src action formaction poster cite background xlink:href longdesc data manifest'.split(' '),
);
/** Whole sets of addresses, or code: nothing of them is needed to see what the page showed. */
const DROPPED = new Set(
  'srcset imagesrcset srcdoc ping nonce integrity itemid attributionsrc http-equiv'.split(' '),
);
/** Inputs whose value is a label that everybody sees. */
const LABELLED = new Set(['submit', 'button', 'reset']);
/** Kept of `<meta>`: what says how to show the page. */
const META = /^(?:viewport|robots|color-scheme|theme-color|description|og:[\w:]+)$/i;
/** Data attributes hold application state: only plain short words stay. */
const PLAIN_WORD = /^[a-z][a-z _-]{0,31}$/i;
const STATE_OF_PERSON = /user|customer|client|account|mail|phone|token|csrf|session|name|addr/;

export type Noted = (of: PrivateClass) => void;

/** The attributes that stay; `mask` is applied to every text among them. Null: drop the element. */
export function keptAttributes(
  element: string,
  attributes: readonly Attribute[],
  mask: (text: string) => string,
  note: Noted,
): Attribute[] | null {
  const get = (name: string) => attributes.find((one) => one.name === name)?.value ?? null;
  const type = (get('type') ?? 'text').toLowerCase();
  if (element === 'input' && type === 'hidden') {
    note('hidden-field');
    return null;
  }
  if (element === 'meta' && !metaStays(get('name') ?? get('property'), get('charset'))) return null;
  if (element === 'link' && !/\b(?:stylesheet|canonical|icon)\b/i.test(get('rel') ?? '')) {
    return null;
  }
  return attributes.flatMap(({ name, value }): Attribute[] => {
    if (name.startsWith('on') || DROPPED.has(name) || name === PRIVATE_MARK) return [];
    if (name === 'value' && holdsTyped(element, type)) {
      if (value) note('typed');
      return [];
    }
    if (value === null) return [{ name, value }];
    const text = entities(value);
    if (ADDRESSES.has(name)) return [{ name, value: mask(redactAddress(text, note)) }];
    if (name === 'style') return [{ name, value: mask(withoutAddresses(text)) }];
    if (name.startsWith('data-')) {
      const stays = PLAIN_WORD.test(text) && !STATE_OF_PERSON.test(name);
      return stays ? [{ name, value: mask(text) }] : [];
    }
    return [{ name, value: mask(text) }];
  });
}

function metaStays(name: string | null, charset: string | null): boolean {
  return charset !== null || (name !== null && META.test(name));
}

/** A choice has its state; what it sends when chosen may be a number of an address or a card. */
function holdsTyped(element: string, type: string): boolean {
  if (element === 'input') return !LABELLED.has(type);
  return ['option', 'button', 'textarea', 'param', 'data', 'output'].includes(element);
}

/** Style without anything it would load. */
export function withoutAddresses(css: string): string {
  return css
    .replace(/@import[^;{}]*;?/gi, '')
    .replace(/url\(\s*(?:"[^"]*"|'[^']*'|[^)]*)\s*\)/gi, 'none');
}
