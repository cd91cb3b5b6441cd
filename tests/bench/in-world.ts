/** Fresh isolated worlds: what a script of an extension finds when it first meets a page. */
import type { Page } from 'puppeteer-core';

let worlds = 0;

export type World = { run<Answer>(expression: string): Promise<Answer> };

/**
 * A new world of the page's document: its wrappers are not made yet, its code not yet compiled.
 * @throws Error with the words of the page, when what runs in it throws
 */
export async function freshWorld(page: Page): Promise<World> {
  const name = `bench-${++worlds}`;
  return (await isFirefox(page)) ? inSandbox(page, name) : inIsolatedWorld(page, name);
}

/**
 * Opens `address` with `script` in a new world that is there before anything of the page, as the
 * browser runs a script of an extension that stands at the start of documents.
 */
export async function worldFromStart(page: Page, script: string, address: string): Promise<World> {
  const name = `bench-${++worlds}`;
  if (await isFirefox(page)) {
    const added = await bidiOf(page).send('script.addPreloadScript', {
      functionDeclaration: `() => {${script}}`,
      contexts: [contextOf(page)],
      sandbox: name,
    });
    await page.goto(address);
    await bidiOf(page).send('script.removePreloadScript', { script: added.result.script });
    return inSandbox(page, name);
  }
  const session = await page.createCDPSession();
  await session.send('Page.enable');
  const { identifier } = await session.send('Page.addScriptToEvaluateOnNewDocument', {
    source: script,
    worldName: name,
  });
  await page.goto(address);
  await session.send('Page.removeScriptToEvaluateOnNewDocument', { identifier });
  await session.detach();
  return inIsolatedWorld(page, name);
}

const isFirefox = async (page: Page): Promise<boolean> =>
  (await page.browser().version()).toLowerCase().startsWith('firefox');

/** The world of that name; made if there is none. */
async function inIsolatedWorld(page: Page, worldName: string): Promise<World> {
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName,
  });
  return {
    async run(expression) {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        contextId: executionContextId,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'threw');
      return result.value;
    },
  };
}

type BidiAnswer = {
  result: {
    type: string;
    result: { value?: string };
    exceptionDetails?: { text: string };
    script?: string;
  };
};
type Bidi = { send(method: string, params: object): Promise<BidiAnswer> };

const bidiOf = (page: Page): Bidi => (page.browser() as unknown as { connection: Bidi }).connection;
const contextOf = (page: Page): string => (page.mainFrame() as unknown as { _id: string })._id;

/** WebDriver BiDi: a sandbox has globals of its own over the same document. */
async function inSandbox(page: Page, sandbox: string): Promise<World> {
  return {
    async run(expression) {
      const { result } = await bidiOf(page).send('script.evaluate', {
        expression: `Promise.resolve(${asValue(expression)}).then((value) => JSON.stringify(value ?? null))`,
        target: { context: contextOf(page), sandbox },
        awaitPromise: true,
      });
      if (result.type === 'exception') throw new Error(result.exceptionDetails?.text ?? 'threw');
      return JSON.parse(result.result.value ?? 'null');
    },
  };
}

/** The value of a whole script is that of its last expression, as when it is run by itself. */
const asValue = (script: string): string => `(0, eval)(${JSON.stringify(script)})`;
