/** A page that hurries its visitors is loaded a second time: one look cannot tell, two can. */
import { setTimeout } from 'node:timers/promises';
import { withFirstLook } from '../facts/first-look.ts';
import type { PageFacts } from '../facts/page-facts.ts';

/** Milliseconds between the two loads: enough to tell a countdown from one that starts anew. */
export const APART = 13_000;

export type SecondLook = {
  /** Whether what this load shows can only be answered by another. */
  asks: (facts: PageFacts) => boolean;
  /** Told before the wait. */
  tell: () => void;
};

/** Milliseconds since 1970, and waiting for so many. */
export type Clock = { now(): number; wait(ms: number): Promise<unknown> };

const CLOCK: Clock = { now: () => Date.now(), wait: (ms) => setTimeout(ms) };

/**
 * Reads a page, and once more where its first load asks for it. The later reading is the answer,
 * with what the earlier load showed; where the page cannot be read again, the earlier one stands.
 *
 * @param read loads the page anew and reads it
 */
export async function readTwice(
  read: () => Promise<PageFacts>,
  { asks, tell }: SecondLook,
  clock: Clock = CLOCK,
): Promise<PageFacts> {
  const begun = clock.now();
  const first = await timed(read, clock);
  if (!asks(first)) return first;
  tell();
  await clock.wait(Math.max(0, begun + APART - clock.now()));
  const second = await timed(read, clock).catch(() => null);
  const compared = second && withFirstLook(second, [first]);
  return compared?.firstLook ? compared : first;
}

async function timed(read: () => Promise<PageFacts>, clock: Clock): Promise<PageFacts> {
  const loaded = clock.now() / 1000;
  const facts = await read();
  return { ...facts, moment: { loaded, read: clock.now() / 1000 } };
}
