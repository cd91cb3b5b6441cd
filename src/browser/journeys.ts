/**
 * The pages of one purchase, per shop, in storage.session. Bounded: the oldest pages and the shops
 * not visited for longest go first, and a purchase is over after two hours without a page.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { PageKind } from '../check/report.ts';
import { PageFacts } from '../facts/page-facts.ts';

const Step = z.object({ kind: z.string(), facts: PageFacts, at: z.optional(z.number()) });
const StoredJourney = z.object({ last: z.number(), steps: z.array(Step) });
/** `at`: when the page was last read, in milliseconds since 1970; set when it is stored. */
export type Step = { kind: PageKind; facts: PageFacts; at?: number };

export const LIMITS = { steps: 8, bytes: 1_500_000, shops: 4, age: 2 * 60 * 60 * 1000 };

const keyOf = (shop: string, incognito: boolean) => `journey:${incognito ? 'private:' : ''}${shop}`;

/** Earlier pages of this shop's purchase, oldest first; none when it is over or not sound. */
export async function readJourney(shop: string, incognito: boolean, now = Date.now()) {
  const key = keyOf(shop, incognito);
  const stored = StoredJourney.safeParse((await browser.storage.session.get(key))[key]);
  if (!stored.success || now - stored.data.last > LIMITS.age) return [];
  return stored.data.steps as Step[];
}

/**
 * The earlier pages that count before `facts`: none after a confirmation, and none that is the same
 * page state (same address, same kind), read once more after a change or on the way back.
 */
export function earlierSteps(steps: Step[], facts: PageFacts, kind: PageKind): Step[] {
  const others = steps.filter((step) => step.facts.url !== facts.url || step.kind !== kind);
  const over = steps.at(-1)?.kind === 'confirmation' && kind !== 'confirmation';
  return over ? [] : others;
}

/** As many of the last steps as fit in number and bytes; the last one alone may be too large. */
export function bounded(steps: Step[], limits = LIMITS): Step[] {
  const kept: Step[] = [];
  let bytes = 0;
  for (const step of steps.slice(-limits.steps).reverse()) {
    bytes += JSON.stringify(step).length;
    if (bytes > limits.bytes) break;
    kept.unshift(step);
  }
  return kept;
}

let last: Promise<unknown> = Promise.resolve();

/**
 * Stores the journey of a shop and lets go of those that are too old or too many; one after the
 * other, since two tabs that write at once would not count each other.
 */
export function writeJourney(
  shop: string,
  incognito: boolean,
  steps: Step[],
  now = Date.now(),
): Promise<void> {
  const done = last.then(() => store(shop, incognito, steps, now));
  last = done.catch(() => undefined);
  return done;
}

async function store(shop: string, incognito: boolean, steps: Step[], now: number): Promise<void> {
  const key = keyOf(shop, incognito);
  const stored = await browser.storage.session.get(null);
  const others = Object.entries(stored)
    .filter(([name]) => name.startsWith('journey:') && name !== key)
    .map(([name, value]) => ({ name, last: Number((value as { last?: unknown })?.last) || 0 }))
    .sort((a, b) => b.last - a.last);
  const over = others.filter(
    ({ last }, index) => now - last > LIMITS.age || index >= LIMITS.shops - 1,
  );
  if (over.length > 0) await browser.storage.session.remove(over.map(({ name }) => name));
  const dated = bounded(steps).map((step) => ({ ...step, at: step.at ?? now }));
  await browser.storage.session.set({ [key]: { last: now, steps: dated } });
}

/** Forgets a shop's journey, and its legal pages: it was switched off. */
export async function forgetJourney(shop: string): Promise<void> {
  const keys = [false, true].map((incognito) => keyOf(shop, incognito));
  const legal = keys.map((key) => key.replace(/^journey:/, 'legal:'));
  await browser.storage.session.remove([...keys, ...legal]);
}

/** Forgets the journeys made in private windows, and the legal pages read there. */
export async function forgetPrivateJourneys(): Promise<void> {
  const names = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(
    names.filter((name) => /^(journey|legal):private:/.test(name)),
  );
}
