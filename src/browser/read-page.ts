/** Reads the page in a tab: which document it is, and its facts from all frames within reach. */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { mergeFrames } from '../facts/merge-frames.ts';
import { PageFacts } from '../facts/page-facts.ts';
import { AT_ONCE, inTime } from './in-time.ts';
import { shopOf } from './shop-host.ts';

/** Which document a tab shows: no two documents of a tab were born at the same moment. */
const Shown = z.object({ born: z.number(), href: z.string() });
export type ShownDocument = z.infer<typeof Shown>;

export type Reading =
  | { is: 'read'; facts: PageFacts }
  | { is: 'refused'; message: string }
  | { is: 'failed'; message: string };

/** Milliseconds until a page that does not answer is given up. */
const PATIENCE = 20_000;
/** Frames of other origins read at most. */
const FRAMES = 8;

/**
 * The document a tab shows; the browser's words of refusal when it may not be read. The page's own
 * process says which address that is: where the browser says another site, nothing is believed.
 */
export async function shownDocument(tabId: number): Promise<ShownDocument | { refused: string }> {
  try {
    const asked = browser.scripting.executeScript({
      target: { tabId },
      func: () => ({ born: performance.timeOrigin, href: location.href }),
    });
    const [top] = await inTime(asked, AT_ONCE);
    const shown = Shown.safeParse(top?.result);
    if (!shown.success) return { refused: 'no document' };
    const { url } = await browser.tabs.get(tabId);
    const known = shopOf(url ?? '');
    if (known !== '' && known !== shopOf(shown.data.href)) return { refused: 'another address' };
    return shown.data;
  } catch (error) {
    return { refused: wordsOf(error) };
  }
}

/**
 * Collects the facts of the page: its own document and the frames of its origin, and of the frames
 * of other origins those that the browser lets us enter and that belong to the purchase.
 */
export async function readPage(tabId: number): Promise<Reading> {
  let top: unknown;
  try {
    [{ result: top } = { result: null }] = await collectIn({ tabId });
  } catch (error) {
    return { is: 'refused', message: wordsOf(error) };
  }
  const facts = PageFacts.safeParse(top);
  if (!facts.success) {
    const { failure } = (top ?? {}) as { failure?: unknown };
    return { is: 'failed', message: String(failure ?? 'The page gave no answer.') };
  }
  const shop = shopOf(facts.data.url);
  const others = await readFrames(tabId, facts.data);
  return {
    is: 'read',
    facts: mergeFrames(
      facts.data,
      others.filter((one) => belongs(one, shop)),
    ),
  };
}

type FrameFacts = { origin: string; facts: PageFacts };

/** A frame of the shop itself, or one that asks for a card: not an advertisement's. */
function belongs({ origin, facts }: FrameFacts, shop: string): boolean {
  return shopOf(origin) === shop || facts.controls.some(({ purpose }) => purpose === 'card');
}

/** Reads the shown frames that the page could not read itself, as far as access goes. */
async function readFrames(tabId: number, facts: PageFacts): Promise<FrameFacts[]> {
  const missing = new Set(
    facts.frames.filter((one) => !one.reached && one.visible !== 'no').map(({ origin }) => origin),
  );
  if (missing.size === 0) return [];
  try {
    const frames = await inTime(
      browser.scripting.executeScript({
        target: { tabId, allFrames: true },
        func: () => location.origin,
      }),
      AT_ONCE,
    );
    const frameIds = frames
      .filter(({ frameId, result }) => frameId !== 0 && missing.has(String(result)))
      .map(({ frameId }) => frameId)
      .slice(0, FRAMES);
    if (frameIds.length === 0) return [];
    const read = await collectIn({ tabId, frameIds });
    return read.flatMap(({ result }) => {
      const sound = PageFacts.safeParse(result);
      return sound.success ? [{ origin: new URL(sound.data.url).origin, facts: sound.data }] : [];
    });
  } catch {
    // A frame that cannot be read stays what it is in the facts: not reached.
    return [];
  }
}

function collectIn(target: { tabId: number; frameIds?: number[] }) {
  return inTime(browser.scripting.executeScript({ target, files: ['/collect.js'] }), PATIENCE);
}

/** The words of an error, without its stack: they may be shown to the user. */
export function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
