import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { keepMemory, type Memory, memoryHere } from '../src/browser/choices-here.ts';
import { watchChoices } from '../src/facts/collect/choices.ts';
import { sameSite } from '../src/sentinel/once-here.ts';

/**
 * Registered with the sentinel, but before anything of the page: what is ticked before the user
 * can act was ticked by the page. The sentinel stops it where nobody shops.
 */
export default defineUnlistedScript(() => {
  if (memoryHere() || !sameSite(window)) return;
  let stop: (() => void) | null = null;
  const memory: Memory = {
    start() {
      if (stop) return;
      const choices = watchChoices(document);
      memory.choices = choices;
      stop = choices.stop;
    },
    stop() {
      stop?.();
      stop = null;
      memory.choices = undefined;
    },
  };
  keepMemory(memory);
  memory.start();
});
