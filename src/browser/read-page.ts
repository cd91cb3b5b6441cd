/** Reads the page in a tab: which document it is, and its facts from all frames within reach. */
import { browser } from 'wxt/browser';
import { PageFacts } from '../facts/page-facts.ts';

/** Which document a tab shows: no two documents of a tab were born at the same moment. */
export type ShownDocument = { born: number; href: string };

export type Reading =
  | { is: 'read'; facts: PageFacts }
  | { is: 'refused'; message: string }
  | { is: 'failed'; message: string };

const PATIENCE = 20_000;

/** The document a tab shows; the browser's words of refusal when it may not be read. */
export async function shownDocument(tabId: number): Promise<ShownDocument | { refused: string }> {
  try {
    const [top] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => ({ born: performance.timeOrigin, href: location.href }),
    });
    const shown = top?.result as ShownDocument | undefined;
    return shown ?? { refused: 'no document' };
  } catch (error) {
    return { refused: wordsOf(error) };
  }
}

/** Collects the facts of every frame that the browser lets us enter, as one page. */
export async function readPage(tabId: number): Promise<Reading> {
  let answers: { frameId: number; result?: unknown }[];
  try {
    answers = await inTime(
      browser.scripting.executeScript({
        target: { tabId, allFrames: true },
        files: ['/collect.js'],
      }),
    );
  } catch (error) {
    return { is: 'refused', message: wordsOf(error) };
  }
  const frames = answers.map(({ frameId, result }) => ({
    frameId,
    facts: PageFacts.safeParse(result),
    failure: (result as { failure?: unknown } | null)?.failure,
  }));
  const top = frames.find(({ frameId }) => frameId === 0);
  if (!top?.facts.success) {
    return { is: 'failed', message: String(top?.failure ?? 'The page gave no answer.') };
  }
  return { is: 'read', facts: top.facts.data };
}

function inTime<T>(promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The page did not answer in time.')), PATIENCE);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** The words of an error, without its stack: they may be shown to the user. */
export function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
