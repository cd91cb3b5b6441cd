/** How a content script asks the background: without the polyfill, which would outweigh it. */
import type { SentinelMessage } from './messages.ts';

type Runtime = { id?: string; sendMessage(message: unknown): Promise<unknown> };

/**
 * Sends to the background and waits for its answer; once more when it was being started or
 * stopped. Rejects when the extension was removed or renewed under this page.
 */
export async function sendFromPage(type: SentinelMessage['type']): Promise<Answer> {
  const { browser, chrome } = globalThis as unknown as Record<string, { runtime?: Runtime }>;
  const send = async () => {
    const runtime = (browser ?? chrome)?.runtime;
    if (!runtime?.id) throw new Error('The extension is gone.');
    return (await runtime.sendMessage({ type })) as Answer;
  };
  return send().catch(send);
}

type Answer = { watch?: boolean; sleep?: boolean } | null | undefined;
