/** The background's calls into the capture script of a tab (entrypoints/capture.ts). */
import { browser } from 'wxt/browser';
import { inTime } from '../in-time.ts';
import { CAPTURE, type CaptureHere } from './page/capture-here.ts';

type Call = keyof CaptureHere;

/** Milliseconds that a very large page may take. */
const PATIENCE = 20_000;

/** Puts the script into the page. Throws where the browser does not allow it. */
export async function startCapture(tabId: number): Promise<void> {
  const files: ['/capture.js'] = ['/capture.js'];
  await inTime(browser.scripting.executeScript({ target: { tabId }, files }), PATIENCE);
}

/** Throws when the page is gone, does not answer, or the script is not in it. */
export async function callCapture<C extends Call>(
  tabId: number,
  name: C,
  ...args: Parameters<CaptureHere[C]>
): Promise<Awaited<ReturnType<CaptureHere[C]>>> {
  const asked = browser.scripting.executeScript({
    target: { tabId },
    func: callHere,
    // As text: Chromium leaves out what is null in an argument.
    args: [CAPTURE, name, JSON.stringify(args)],
  });
  const [answer] = await inTime(asked, PATIENCE);
  const { value, failure } = (answer?.result ?? { failure: 'no answer' }) as {
    value?: unknown;
    failure?: string;
  };
  if (failure !== undefined) throw new Error(failure);
  return value as Awaited<ReturnType<CaptureHere[C]>>;
}

/** Runs in the page's isolated world: it may use nothing from outside its own body. */
async function callHere(key: string, name: string, args: string) {
  const here = (globalThis as unknown as Record<symbol, Record<string, unknown>>)[Symbol.for(key)];
  const act = here?.[name];
  if (typeof act !== 'function') return { failure: 'The page changed.' };
  try {
    return { value: (await act(...JSON.parse(args))) ?? null };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}
