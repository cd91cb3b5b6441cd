/** What the browser test of a bent page puts into it: what a proof reads of the page. */
import { privateBoxes } from '../../../src/browser/evidence/page/private-places.ts';
import { readHere } from '../../../src/browser/evidence/page/read-here.ts';

const none = () => null;
Object.assign(globalThis, {
  readProof: () => {
    const found = (text: string) =>
      [...text.matchAll(/Lovelace/g)].map(({ index }) => ({
        start: index,
        end: index + 8,
        class: 'name' as const,
      }));
    const { html, text, title, known, places } = readHere(document, [['#go']], none);
    return { html, text, title, known, places, boxes: privateBoxes(document, none, found).length };
  },
});
