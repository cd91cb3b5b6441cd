/** Running the extension's collector in a loaded page, out of the reach of the page's own scripts. */
import type { CDPSession, Page } from 'puppeteer-core';
import { mergeFrames } from '../facts/merge-frames.ts';
import { PageFacts } from '../facts/page-facts.ts';

/**
 * Collects in the main frame and in every frame that shares its process; the others are named in
 * the facts as not reached.
 *
 * @param live true when the page was loaded here: its first states were not touched by anybody
 * @throws Error when the page gives no answer
 */
export async function collectInPage(page: Page, script: string, live: boolean): Promise<PageFacts> {
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const top = await collectInFrame(session, frameTree.frame.id, script);
  const others: PageFacts[] = [];
  for (const frameId of framesBelow(frameTree)) {
    const facts = await collectInFrame(session, frameId, script).catch(() => null);
    if (facts !== null) others.push(facts);
  }
  const facts = mergeFrames(top, others);
  return { ...facts, seen: { ...facts.seen, fromStart: facts.seen.fromStart || live } };
}

async function collectInFrame(session: CDPSession, frameId: string, script: string) {
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId,
    worldName: 'caisse-claire',
  });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: script,
    contextId: executionContextId,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'no answer');
  const failure = (result.value as { failure?: unknown } | null)?.failure;
  if (failure !== undefined) throw new Error(String(failure));
  return PageFacts.parse(result.value);
}

type Tree = { childFrames?: (Tree & { frame: { id: string } })[] };

function framesBelow(tree: Tree): string[] {
  return (tree.childFrames ?? []).flatMap((child) => [child.frame.id, ...framesBelow(child)]);
}
