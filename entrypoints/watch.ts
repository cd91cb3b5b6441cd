import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openShadow } from '../src/browser/open-shadow.ts';
import { sendFromPage } from '../src/browser/send-from-page.ts';
import { keepWatch, watchHere } from '../src/browser/watch-here.ts';
import { sameSite } from '../src/sentinel/once-here.ts';
import { findShadowRoots } from '../src/sentinel/shadow-roots.ts';
import { watchChanges } from '../src/sentinel/watch-changes.ts';

/** Started by the background on a checkout, in the page and its own frames: tells of changes. */
export default defineUnlistedScript(() => {
  if (watchHere()) return watchHere()?.wake();
  if (!sameSite(window)) return;
  const stop = () => {
    watch.stop();
    keepWatch(undefined);
  };
  const changed = async () => {
    const answer = await sendFromPage('changed').catch(() => null);
    if (!answer?.watch) stop();
  };
  const watch = watchChanges(window, () => findShadowRoots(document, openShadow), changed);
  keepWatch({ stop, wake: watch.wake });
});
