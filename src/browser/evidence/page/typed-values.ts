/** What stands in the fields of the page: values that must not be kept, and where they are drawn. */
import type { KnownPrivate, PrivateClass } from '../../../evidence/capture.ts';
import { purposeOf } from '../../../facts/collect/purpose.ts';
import { attr } from '../../../facts/collect/reads.ts';
import type { Control } from '../../../facts/page-facts.ts';
import { elementsOf, type OpenShadow } from './roots.ts';

export type PrivateField = { el: Element; class: PrivateClass; frames: HTMLIFrameElement[] };
type Purpose = NonNullable<Control['purpose']>;

const CLASS_OF: Partial<Record<Purpose, PrivateClass>> = {
  name: 'name',
  email: 'email',
  phone: 'phone',
  street: 'postal-address',
  'postal-code': 'postal-address',
  city: 'postal-address',
  company: 'postal-address',
  'vat-number': 'customer-number',
  card: 'card',
};
/** Nobody is known by what he searches or by a voucher: hidden where it stands, nowhere else. */
const ONLY_THERE = new Set<Purpose>(['search', 'coupon', 'country']);
const NOT_TYPED = new Set('checkbox radio button submit reset image file range color'.split(' '));

/**
 * @returns `known`: values that are masked wherever they occur; `fields`: the boxes that show a
 *   value. Never stored.
 */
export function typedValues(
  document: Document,
  open: OpenShadow,
): { known: KnownPrivate[]; fields: PrivateField[] } {
  const known = new Map<string, PrivateClass>();
  const fields: PrivateField[] = [];
  for (const { el, tag, frames } of elementsOf(document, open)) {
    const read = tag === 'select' ? readList(el) : readBox(el, tag);
    if (!read) continue;
    if (read.shown) fields.push({ el, class: read.class, frames });
    for (const value of read.values) {
      const plain = value.replace(/\s+/g, ' ').trim();
      if (worth(plain, read.class)) known.set(plain, known.get(plain) ?? read.class);
    }
  }
  return { known: [...known].map(([value, why]) => ({ class: why, value })), fields };
}

type Read = { values: string[]; class: PrivateClass; shown: boolean };

function readBox(el: Element, tag: string): Read | null {
  if (isEditable(el)) {
    const value = el.textContent ?? '';
    return value.trim() ? { values: [value], class: 'typed', shown: true } : null;
  }
  if (tag !== 'input' && tag !== 'textarea') return null;
  const box = el as HTMLInputElement;
  const type = (attr(el, 'type') ?? 'text').toLowerCase();
  if (NOT_TYPED.has(type)) return null;
  const value = box.value ?? '';
  if (type === 'hidden') return { values: [value], class: 'hidden-field', shown: false };
  const purpose = purposeOf(el, box.labels?.[0]?.textContent ?? '');
  const why = CLASS_OF[purpose] ?? 'typed';
  // Filled by the browser: drawn, but not told to scripts before the user acts.
  if (value === '') return isFilled(el) ? { values: [], class: why, shown: true } : null;
  // A quantity tells nothing of a person.
  if (purpose === 'other' && /^\d{1,4}$/.test(value)) return null;
  return { values: ONLY_THERE.has(purpose) ? [] : [value], class: why, shown: true };
}

/** A list of saved addresses, names or cards. */
function readList(el: Element): Read | null {
  const list = el as HTMLSelectElement;
  const why = CLASS_OF[purposeOf(el, list.labels?.[0]?.textContent ?? '')];
  if (!why) return null;
  const long = [...list.options].map(({ text }) => text).filter((text) => /\d|\s.*\s/.test(text));
  return long.length > 0 ? { values: long, class: why, shown: true } : null;
}

/** Short values stand in too many other words to be masked everywhere. */
function worth(value: string, why: PrivateClass): boolean {
  if (why === 'hidden-field') return value.length >= 8 && /[^a-z]/.test(value);
  if (/^\d+$/.test(value)) return value.length >= 4;
  return value.length >= (why === 'typed' ? 4 : 2);
}

function isEditable(el: Element): boolean {
  const editable = attr(el, 'contenteditable');
  if (editable !== null && editable !== 'false') return true;
  return attr(el, 'role') === 'textbox' && !('value' in el);
}

function isFilled(el: Element): boolean {
  try {
    return el.matches(':autofill');
  } catch {
    return false;
  }
}
