/** What the browser test of a bent page puts into it: what a proof reads of the page. */
import { pose, unpose } from '../../../src/browser/evidence/page/pose.ts';
import { privateBoxes } from '../../../src/browser/evidence/page/private-places.ts';
import { readHere } from '../../../src/browser/evidence/page/read-here.ts';

const none = () => null;
Object.assign(globalThis, {
  readProof: async () => {
    const found = (text: string) =>
      [...text.matchAll(/Lovelace/g)].map(({ index }) => ({
        start: index,
        end: index + 8,
        class: 'name' as const,
      }));
    const { html, text, title, known, places } = readHere(document, [['#go']], none);
    const posed = await pose(document, ['#go'], none);
    await unpose();
    const boxes = privateBoxes(document, none, found).length;
    return { html, text, title, known, places, boxes, posed };
  },
});
