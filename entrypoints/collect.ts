import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { memoryHere } from '../src/browser/choices-here.ts';
import { openShadow } from '../src/browser/open-shadow.ts';
import { collect } from '../src/facts/collect/collect.ts';

/** Far above what a checkout needs; the work is done in slices, the page keeps its turn. */
const BUDGET = { ms: 2000, nodes: 200_000, textChars: 1_000_000, controls: 5000 };

/** Answers this frame's PageFacts, or the words of what went wrong. */
export default defineUnlistedScript(async () => {
  try {
    return await collect(document, {
      now: () => performance.now(),
      budget: BUDGET,
      layout: true,
      openShadow,
      choices: memoryHere()?.choices,
    });
  } catch (error) {
    return { failure: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
});
