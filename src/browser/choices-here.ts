/**
 * What the sentinel remembers of the choices on this document, for the collector that comes later:
 * both run in the extension's isolated world of the frame and share this one symbol on globalThis.
 */
import type { Choices } from '../facts/collect/choices.ts';

const KEY = Symbol.for('caisse-claire.choices');
type World = { [KEY]?: Choices };

export function keepChoices(choices: Choices | undefined): void {
  (globalThis as World)[KEY] = choices;
}

/** Undefined when nobody watched from the start. */
export function choicesHere(): Choices | undefined {
  return (globalThis as World)[KEY];
}
