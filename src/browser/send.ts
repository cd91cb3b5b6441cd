/** The pages' side of the messages: sends one and parses its answer. */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { LegalProgress, PacksKnown, type PageMessage, ShopDeadline, TabState } from './messages.ts';

/** The shape of the answer to each message. */
const ANSWERS = {
  'get-state': TabState,
  check: TabState,
  highlight: z.boolean(),
  'set-off': TabState,
  'read-legal': z.boolean(),
  'get-legal': z.nullable(LegalProgress),
  'cancel-legal': z.boolean(),
  'access-changed': z.boolean(),
  'get-packs': PacksKnown,
  'get-shop-deadline': z.nullable(ShopDeadline),
  'get-draft': z.nullable(z.string()),
} satisfies Record<PageMessage['type'], z.ZodMiniType>;

type Answer<M extends PageMessage> = z.infer<(typeof ANSWERS)[M['type']]>;

/**
 * Sends a message to the background. Throws when nobody answers, or when the answer is not of the
 * shape that messages.ts states.
 */
export async function send<M extends PageMessage>(message: M): Promise<Answer<M>> {
  const answer: unknown = await browser.runtime.sendMessage(message);
  return ANSWERS[message.type].parse(answer) as Answer<M>;
}
