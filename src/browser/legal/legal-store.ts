/**
 * The legal pages of a shop, in storage.session: those that were read, what came of the others, and
 * what is still to be read, so that a background that was stopped goes on where it was.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { LegalReading } from '../../check/with-legal-pages.ts';
import { LegalPage } from '../../facts/legal-page.ts';
import { PageFacts } from '../../facts/page-facts.ts';
import { LIMITS } from '../journeys.ts';

const StoredLegal = z.object({
  last: z.number(),
  /** Null when the reading is over. */
  reading: z.nullable(
    z.object({
      tabId: z.number(),
      origin: z.string(),
      queue: z.array(z.omit(LegalPage, { came: true, detail: true })),
      total: z.number(),
    }),
  ),
  pages: z.array(LegalPage),
  facts: z.array(PageFacts),
});
export type StoredLegal = z.infer<typeof StoredLegal>;

/** Characters of facts kept for one shop: with the journeys they stay within the browser's quota. */
export const MOST_KEPT = 800_000;

const PREFIX = 'legal:';
export const legalKey = (shop: string, incognito: boolean) =>
  `${PREFIX}${incognito ? 'private:' : ''}${shop}`;

/** What is stored under a key; null when there is nothing or it is not sound. */
export async function readStored(key: string): Promise<StoredLegal | null> {
  const stored = StoredLegal.safeParse((await browser.storage.session.get(key))[key]);
  return stored.success ? stored.data : null;
}

/** Stores it, and lets go of the shops read longest ago. */
export async function writeStored(key: string, stored: StoredLegal): Promise<void> {
  const all = await browser.storage.session.get(null);
  const others = Object.entries(all)
    .filter(([name]) => name.startsWith(PREFIX) && name !== key)
    .map(([name, value]) => ({ name, last: Number((value as { last?: unknown })?.last) || 0 }))
    .sort((a, b) => b.last - a.last);
  const over = others.slice(LIMITS.shops - 1).map(({ name }) => name);
  if (over.length > 0) await browser.storage.session.remove(over);
  await browser.storage.session.set({ [key]: stored });
}

/**
 * The legal pages of a shop that were asked for in this purchase; none when it is over. `lost`: some
 * were, and what is stored of them cannot be read.
 */
export async function legalRead(
  shop: string,
  incognito: boolean,
  now = Date.now(),
): Promise<LegalReading & { lost: boolean }> {
  const key = legalKey(shop, incognito);
  const stored = (await browser.storage.session.get(key))[key];
  const sound = StoredLegal.safeParse(stored);
  if (!sound.success) return { pages: [], facts: [], lost: stored !== undefined };
  const { last, pages, facts } = sound.data;
  if (now - last > LIMITS.age) return { pages: [], facts: [], lost: false };
  return { pages, facts, lost: false };
}

/** The keys of the readings that are not over: to be gone on with. */
export async function unfinished(): Promise<{ key: string; tabId: number }[]> {
  const all = await browser.storage.session.get(null);
  return Object.entries(all).flatMap(([key, value]) => {
    const stored = key.startsWith(PREFIX) ? StoredLegal.safeParse(value) : null;
    const reading = stored?.success ? stored.data.reading : null;
    return reading ? [{ key, tabId: reading.tabId }] : [];
  });
}
