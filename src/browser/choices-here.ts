/**
 * What is remembered of the choices on this document, for the collector that comes later: the
 * scripts of the extension share one isolated world per frame, and this one symbol in it.
 */
import type { Choices } from '../facts/collect/choices.ts';

/** Remembers from `start` to `stop`; `choices` is what is known, undefined when it is stopped. */
export type Memory = { choices?: Choices; start(): void; stop(): void };

const KEY = Symbol.for('caisse-claire.choices');
type World = { [KEY]?: Memory };

export function keepMemory(memory: Memory): void {
  (globalThis as World)[KEY] = memory;
}

/** Undefined when nobody watched from the start. */
export function memoryHere(): Memory | undefined {
  return (globalThis as World)[KEY];
}
