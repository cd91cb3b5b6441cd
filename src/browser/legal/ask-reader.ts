/** The background's side of the reader in the shop's page: one page at a time, within bounds. */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { LegalMiss, type LegalPage } from '../../facts/legal-page.ts';
import { PageFacts } from '../../facts/page-facts.ts';
import { AT_ONCE, inTime } from '../in-time.ts';
import type { Limits } from './fetch-page.ts';
import type { Reader } from './reader-here.ts';

/** One page may take ten seconds and three megabytes: terms are text. */
export const LIMITS: Limits = { ms: 10_000, bytes: 3_000_000 };
/** Milliseconds beyond, for reading what came. */
const MARGIN = 8_000;

const Answer = z.union([
  z.object({ came: z.literal('read'), facts: PageFacts }),
  z.object({ came: LegalMiss, detail: z.string() }),
]);
export type Came = Pick<LegalPage, 'came' | 'detail'> & { facts: PageFacts | null };

/** Reads one legal page from the page that a tab shows. Never throws. */
export async function readFrom(tabId: number, url: string): Promise<Came> {
  try {
    const script = { target: { tabId }, files: ['/legal-reader.js' as const] };
    await inTime(browser.scripting.executeScript(script), AT_ONCE);
    const asked = browser.scripting.executeScript({
      target: { tabId },
      func: askHere,
      args: [url, LIMITS],
    });
    const [top] = await inTime(asked, LIMITS.ms + MARGIN);
    const answer = Answer.safeParse(top?.result);
    if (!answer.success) return { came: 'not-reached', detail: '', facts: null };
    if (!('facts' in answer.data)) return { ...answer.data, facts: null };
    const { facts } = answer.data;
    const cut = facts.seen.truncated.length > 0;
    return { came: cut ? 'in-part' : 'read', detail: '', facts };
  } catch {
    return { came: 'late', detail: '', facts: null };
  }
}

/** Ends the reading under way in a tab; a tab that is gone reads nothing any more. */
export async function cancelIn(tabId: number): Promise<void> {
  const told = browser.scripting.executeScript({ target: { tabId }, func: cancelHere });
  await inTime(told, AT_ONCE).catch(() => undefined);
}

/** Runs in the page; its parts are all inside. */
function askHere(url: string, limits: Limits): unknown {
  const world = globalThis as { [key: symbol]: Reader | undefined };
  return world[Symbol.for('caisse-claire.legal')]?.read(url, limits);
}

/** Runs in the page; its parts are all inside. */
function cancelHere(): void {
  const world = globalThis as { [key: symbol]: Reader | undefined };
  world[Symbol.for('caisse-claire.legal')]?.cancel();
}
