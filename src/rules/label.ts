/** How a control is called, in the order of trust that the register asks for. */
import type { Control } from '../facts/page-facts.ts';

/** The words on a button: as rendered, else its text or value, else its accessible name. */
export function buttonWords(control: Control): string {
  return control.text || control.content || control.name;
}

/** What a choice says: its visible label, else its accessible name. */
export function choiceLabel(control: Control): string {
  return control.label || control.name;
}

/** What a choice is called, for a sentence that says its price beside it: its label up to there. */
export function nameBeforePrice(label: string, price: string): string {
  const at = price === '' ? -1 : even(label).indexOf(even(price));
  const name = label.slice(0, Math.max(at, 0)).replace(/[\s:(–—-]+$/, '');
  return name.length >= 3 ? name : label;
}

/** Each space the same, so that places stay: a price keeps its own kinds of space. */
const even = (text: string) => text.replace(/\s/g, ' ');
