/** The watch of this document, shared by the scripts of the extension's isolated world. */
import type { Watch } from '../sentinel/watch-changes.ts';

const KEY = Symbol.for('caisse-claire.watch');
type World = { [KEY]?: Watch };

export function keepWatch(watch: Watch | undefined): void {
  (globalThis as World)[KEY] = watch;
}

/** Undefined when this document is not watched. */
export function watchHere(): Watch | undefined {
  return (globalThis as World)[KEY];
}
