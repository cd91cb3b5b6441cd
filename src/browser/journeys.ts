/**
 * The pages of one purchase, per shop, in storage.session. Bounded: the oldest pages and the shops
 * not visited for longest go first, and a purchase is over after two hours without a page.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { PageKind } from '../check/report.ts';
import { type Control, PageFacts } from '../facts/page-facts.ts';

const Step = z.object({ kind: z.string(), facts: PageFacts, at: z.optional(z.number()) });
const StoredJourney = z.object({ last: z.number(), steps: z.array(z.unknown()) });
/** `at`: when the page was last read, in milliseconds since 1970; set when it is stored. */
export type Step = { kind: PageKind; facts: PageFacts; at?: number };
/** `lost`: pages of it were read before, and what was stored of them cannot be read. */
export type Purchase = { steps: Step[]; lost: boolean };

/** `bytes`: of all pages of a shop · `page`: of the last one, which is kept alone when it is larger. */
export const LIMITS = {
  steps: 8,
  bytes: 1_500_000,
  page: 4_000_000,
  shops: 4,
  /** Of all shops together: with the reports and legal pages they stay within the browser's quota. */
  all: 6_000_000,
  age: 2 * 60 * 60 * 1000,
};

const keyOf = (shop: string, incognito: boolean) => `journey:${incognito ? 'private:' : ''}${shop}`;

/** Earlier pages of this shop's purchase, oldest first; none when it is over. */
export async function readJourney(shop: string, incognito: boolean, now = Date.now()) {
  return (await readPurchase(shop, incognito, now)).steps;
}

/**
 * The same, with whether pages of this purchase are lost: what is stored of them cannot be read, now
 * or when an earlier page was judged. The pages that can be read are kept.
 */
export async function readPurchase(
  shop: string,
  incognito: boolean,
  now = Date.now(),
): Promise<Purchase> {
  const key = keyOf(shop, incognito);
  const stored = (await browser.storage.session.get(key))[key];
  if (stored === undefined) return { steps: [], lost: false };
  const journey = StoredJourney.safeParse(stored);
  if (!journey.success) return { steps: [], lost: true };
  if (now - journey.data.last > LIMITS.age) return { steps: [], lost: false };
  const sound = journey.data.steps.map((step) => Step.safeParse(step));
  const steps = sound.flatMap(({ data }) => (data ? [data as Step] : []));
  const lost = steps.length < sound.length || steps.some(({ facts }) => facts.seen.earlierLost);
  return { steps, lost };
}

/**
 * The earlier pages that count before `facts`: none after a confirmation, and none that is the same
 * page state (same address, same kind), read once more after a change or on the way back, nor the
 * same page before it was drawn whole, nor another page that still stood at its address.
 */
export function earlierSteps(steps: Step[], facts: PageFacts, kind: PageKind): Step[] {
  const others = steps.filter(
    (step, place) =>
      !steps.slice(0, place).some((before) => isLeftOver(step, before)) &&
      (step.facts.url !== facts.url || (step.kind !== kind && !isHalfOf(step, facts))),
  );
  return isOver(steps, kind) ? [] : others;
}

/** What may be a page whose form or button is still on its way. */
const UNDECIDED: PageKind[] = ['other', 'unknown'];

/**
 * Whether a step is this page, not drawn whole yet: it was no step of a purchase, and all that one
 * could press there still stands. A step that one has left took its way on with it, and what it told
 * of a fee was told before.
 */
function isHalfOf({ kind, facts }: Step, whole: PageFacts): boolean {
  const there = new Set(whole.controls.map(nameOf));
  return (
    UNDECIDED.includes(kind) &&
    facts.controls.every((one) => !one.enabled || one.visible === 'no' || there.has(nameOf(one)))
  );
}

/**
 * Whether a step is a page before it under the next one's address: a shop that changes the address
 * first and draws what belongs there later shows it for a while.
 */
function isLeftOver({ facts }: Step, before: Step): boolean {
  const drawn = ({ controls, blocks }: PageFacts) => [
    ...controls.map(nameOf),
    ...blocks.map(({ text }) => text),
  ];
  const here = drawn(facts);
  return (
    before.facts.url !== facts.url &&
    here.length > 0 &&
    JSON.stringify(drawn(before.facts)) === JSON.stringify(here)
  );
}

const nameOf = ({ kind, name, label }: Control) => JSON.stringify([kind, name, label]);

/** Whether a page of this kind begins another purchase: the one before was confirmed. */
export function isOver(steps: Step[], kind: PageKind): boolean {
  return steps.at(-1)?.kind === 'confirmation' && kind !== 'confirmation';
}

/**
 * As many of the last steps as fit in number and bytes. The last one may have a room of its own: a
 * proof of the open page is made from it; what is larger even than that is not kept.
 */
export function bounded(steps: Step[], limits = LIMITS): Step[] {
  const kept: Step[] = [];
  let bytes = 0;
  for (const step of steps.slice(-limits.steps).reverse()) {
    bytes += JSON.stringify(step).length;
    const room = kept.length === 0 ? Math.max(limits.bytes, limits.page) : limits.bytes;
    if (bytes > room) break;
    kept.unshift(step);
  }
  return kept;
}

let last: Promise<unknown> = Promise.resolve();

/**
 * Stores the journey of a shop and lets go of those that are too old or too many; one after the
 * other, since two tabs that write at once would not count each other.
 * @param still asked when its turn has come; false when nothing may be written any more
 */
export function writeJourney(
  shop: string,
  incognito: boolean,
  steps: Step[],
  now = Date.now(),
  still = () => true,
): Promise<void> {
  const done = last.then(() => store(shop, incognito, steps, now, still));
  last = done.catch(() => undefined);
  return done;
}

async function store(
  shop: string,
  incognito: boolean,
  steps: Step[],
  now: number,
  still: () => boolean,
): Promise<void> {
  const key = keyOf(shop, incognito);
  const stored = await browser.storage.session.get(null);
  const others = Object.entries(stored)
    .filter(([name]) => name.startsWith('journey:') && name !== key)
    .map(([name, value]) => ({
      name,
      last: Number((value as { last?: unknown })?.last) || 0,
      size: JSON.stringify(value).length,
    }))
    .sort((a, b) => b.last - a.last);
  const dated = bounded(steps).map((step) => ({ ...step, at: step.at ?? now }));
  let all = JSON.stringify(dated).length;
  const over = others.filter(({ last, size }, index) => {
    all += size;
    return now - last > LIMITS.age || index >= LIMITS.shops - 1 || all > LIMITS.all;
  });
  if (over.length > 0) await browser.storage.session.remove(over.map(({ name }) => name));
  // Asked last: what is forgotten after this is stored is forgotten after it.
  if (still()) await browser.storage.session.set({ [key]: { last: now, steps: dated } });
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
