import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { drawMarks, type Mark } from '../src/browser/highlight/overlay.ts';
import { openShadow } from '../src/browser/open-shadow.ts';

/** Puts one function into the isolated world, for the background to call. */
export default defineUnlistedScript(() => {
  (globalThis as unknown as Record<symbol, unknown>)[Symbol.for('caisse-claire.highlight')] ??= (
    marks: Mark[],
    index: number | null,
  ) => drawMarks(window, marks, index, openShadow);
});
