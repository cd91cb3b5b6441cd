/**
 * Puts the facts of frames that were read apart (same shop, other origin) into those of the page.
 * Pure: the facts given are not changed.
 */
import type { Frame, PageFacts } from './page-facts.ts';

/**
 * Each of `others` takes the place of the first frame of its origin that the page could not reach;
 * a frame that the page did not list is added. What the page has read itself (same origin, reached)
 * is not taken twice. `at` and `frame` are renumbered: the content of a frame comes after that of
 * the page, in the order given, so "before" is only known within one document.
 */
export function mergeFrames(
  top: PageFacts,
  others: { origin: string; facts: PageFacts }[],
): PageFacts {
  const merged: PageFacts = {
    ...top,
    controls: [...top.controls],
    blocks: [...top.blocks],
    links: [...top.links],
    frames: top.frames.map((frame) => ({ ...frame })),
    structured: { ...top.structured },
    seen: { ...top.seen, truncated: [...top.seen.truncated] },
  };
  for (const { origin, facts } of others) {
    const place = placeOf(merged.frames, origin, facts.title);
    if (place !== null) add(merged, facts, place);
  }
  return merged;
}

/** Number of the frame that the facts fill, 1 for the first; null when it was read already. */
function placeOf(frames: Frame[], origin: string, title: string): number | null {
  const missing = frames.findIndex((frame) => frame.origin === origin && !frame.reached);
  if (missing >= 0) {
    Object.assign(frames[missing] as Frame, { reached: true, why: null });
    return missing + 1;
  }
  if (frames.some((frame) => frame.origin === origin)) return null;
  return frames.push({ origin, reached: true, why: null, visible: 'unknown', title });
}

function add(merged: PageFacts, facts: PageFacts, place: number): void {
  const from = nextAt(merged);
  const inner = merged.frames.length;
  const moved = <T extends { at: number; frame: number; target: string[] }>(fact: T): T => ({
    ...fact,
    at: fact.at + from,
    frame: fact.frame === 0 ? place : fact.frame + inner,
    target: [`iframe(${place})`, ...fact.target],
  });
  const forms = 1 + Math.max(-1, ...merged.controls.map((control) => control.form ?? -1));
  merged.controls.push(
    ...facts.controls.map((control) => ({
      ...moved(control),
      form: control.form === null ? null : control.form + forms,
      group: control.group === null ? null : `${place}/${control.group}`,
    })),
  );
  merged.blocks.push(...facts.blocks.map(moved));
  merged.links.push(...facts.links.map(moved));
  merged.frames.push(...facts.frames);
  merged.structured = joined(merged.structured, facts.structured);
  const { seen } = merged;
  merged.seen = {
    layout: seen.layout && facts.seen.layout,
    truncated: [...seen.truncated, ...facts.seen.truncated],
    closedShadowRoots: seen.closedShadowRoots + facts.seen.closedShadowRoots,
    drawn: seen.drawn + facts.seen.drawn,
    fromStart: seen.fromStart && facts.seen.fromStart,
  };
}

function nextAt(facts: PageFacts): number {
  let last = -1;
  for (const list of [facts.controls, facts.blocks, facts.links]) {
    for (const { at } of list) last = Math.max(last, at);
  }
  return last + 1;
}

function joined(a: PageFacts['structured'], b: PageFacts['structured']): PageFacts['structured'] {
  return {
    types: [...new Set([...a.types, ...b.types])],
    offers: [...a.offers, ...b.offers],
    delivery: [...a.delivery, ...b.delivery],
    returns: [...a.returns, ...b.returns],
    countries: [...new Set([...a.countries, ...b.countries])],
  };
}
