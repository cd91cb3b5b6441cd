/**
 * Two loads of one page, held side by side: what the earlier load showed is kept with the later
 * reading, cut down to the lines that a countdown or a count of pieces may be made of.
 */
import type { Block, FirstLook, Journey, PageFacts } from './page-facts.ts';

/** Lines kept before and after one that holds a figure: what the figure counts is said there. */
const AROUND = 3;
const KEPT = 200;
/** No countdown is said in a longer line. */
const LINE = 200;
/** Seconds by which two readings of one document may differ in when it was loaded. */
const SAME_LOAD = 1;

/**
 * @param earlier the pages of the purchase before it, in order
 * @returns the facts, with what the load before this one showed, where the same page was read in
 *   an earlier load: same address, same first heading
 */
export function withFirstLook(facts: PageFacts, earlier: Journey): PageFacts {
  if (facts.firstLook) return facts;
  const before = earlier.findLast(
    (one) => one.url === facts.url && heading(one) === heading(facts),
  );
  if (!before) return facts;
  const look = sameLoad(before, facts) ? before.firstLook : lookAt(before);
  return look ? { ...facts, firstLook: look } : facts;
}

/** The pages of a purchase, each with what the load before it showed. */
export function withFirstLooks(journey: Journey): PageFacts[] {
  return journey.map((facts, i) => withFirstLook(facts, journey.slice(0, i)));
}

/** Read twice without a reload between. Where no moment is known, two readings are two loads. */
function sameLoad(one: PageFacts, other: PageFacts): boolean {
  if (!one.moment || !other.moment) return false;
  return Math.abs(one.moment.loaded - other.moment.loaded) <= SAME_LOAD;
}

function heading({ blocks }: PageFacts): string {
  return blocks.find((one) => one.kind === 'heading' && one.visible !== 'no')?.text ?? '';
}

function lookAt({ blocks, moment }: PageFacts): FirstLook {
  const shown = blocks.filter((one) => one.visible !== 'no');
  const near = new Set<Block>();
  for (const [i, block] of shown.entries())
    if (mayCount(block))
      for (const one of shown.slice(Math.max(0, i - AROUND), i + AROUND + 1)) near.add(one);
  const kept = shown.filter((one) => near.has(one)).slice(0, KEPT);
  return { ...(moment && { moment }), blocks: kept };
}

/** A short line with a figure that is no price. */
function mayCount({ text, amounts, region }: Block): boolean {
  return text.length <= LINE && /\d/.test(text) && amounts.length === 0 && region !== 'footer';
}
