/** The pages' side of the messages: sends one and parses its answer. */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { type PageMessage, TabState } from './messages.ts';

type Yes = Extract<PageMessage, { type: 'highlight' | 'access-changed' }>;

/**
 * Sends a message to the background. Throws when nobody answers, or when the answer is not of the
 * shape that messages.ts states.
 */
export function send(message: Yes): Promise<boolean>;
export function send(message: Exclude<PageMessage, Yes>): Promise<TabState>;
export async function send(message: PageMessage): Promise<boolean | TabState> {
  const answer: unknown = await browser.runtime.sendMessage(message);
  const yes = message.type === 'highlight' || message.type === 'access-changed';
  return yes ? z.boolean().parse(answer) : TabState.parse(answer);
}
