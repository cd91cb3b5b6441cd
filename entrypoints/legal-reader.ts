import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readerHere } from '../src/browser/legal/reader-here.ts';

/** Puts the reader of legal pages into this page's isolated world, for the background to call. */
export default defineUnlistedScript(() => {
  const world = globalThis as { [key: symbol]: unknown };
  world[Symbol.for('caisse-claire.legal')] ??= readerHere();
});
