import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { CAPTURE, type CaptureHere } from '../src/browser/evidence/page/capture-here.ts';
import { finder, gather } from '../src/browser/evidence/page/gather.ts';
import { look, lookAgain } from '../src/browser/evidence/page/look.ts';
import { unpose } from '../src/browser/evidence/page/pose.ts';
import { serverDate } from '../src/browser/evidence/page/server-date.ts';
import { openShadow } from '../src/browser/open-shadow.ts';

/** Put into the page when proof is kept of it; stays there for the pictures that follow. */
export default defineUnlistedScript(() => {
  const find = () => finder(document, openShadow);
  const here: CaptureHere = {
    gather: (given) => gather(document, given, openShadow),
    look: (target) => look(document, target, openShadow, find()),
    lookAgain: (target) => lookAgain(document, target, openShadow, find()),
    unpose,
    serverDate,
  };
  (globalThis as unknown as Record<symbol, CaptureHere>)[Symbol.for(CAPTURE)] ??= here;
});
