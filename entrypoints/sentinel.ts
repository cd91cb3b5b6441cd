import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { memoryHere } from '../src/browser/choices-here.ts';
import { sendFromPage } from '../src/browser/send-from-page.ts';
import { watchHere } from '../src/browser/watch-here.ts';
import { onceHere } from '../src/sentinel/once-here.ts';
import { runSentinel } from '../src/sentinel/run.ts';

/** Registered at run time where the user gave access; see src/browser/access.ts. */
export default defineUnlistedScript(() => {
  onceHere(window, (end) =>
    runSentinel({
      window,
      send: sendFromPage,
      memory: memoryHere(),
      stopWatch: () => watchHere()?.stop(),
      end,
    }),
  );
});
