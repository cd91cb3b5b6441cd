/**
 * Reads a page once and returns what was seen. Read-only: nothing is written, clicked, focused or
 * dispatched. Works in a browser and, without layout, under embedded engines.
 */
import { emptyRun } from './blocks.ts';
import { currencyOf } from './currency.ts';
import { factsOf } from './facts.ts';
import type { Options, PageFacts, Reading } from './types.ts';
import { walk } from './walk.ts';

export type { Options as CollectOptions } from './types.ts';

/** Longest stretch of work, in milliseconds, before the page gets its turn. */
const SLICE = 8;
/** A page that changes under the reading is read anew, so many times. */
const RETRIES = 2;

/**
 * Collects in slices and gives the page its turn between them. Never throws for a page's sake; what
 * was cut short is recorded in `seen.truncated`.
 */
export async function collect(document: Document, options: Options): Promise<PageFacts> {
  const reading = readInSlices(document, options);
  let step = reading.next();
  while (!step.done) {
    await pause();
    step = reading.next();
  }
  return step.value;
}

/** The same in one go, for engines where nobody waits for a frame. */
export function collectSync(document: Document, options: Options): PageFacts {
  const reading = readInSlices(document, options);
  let step = reading.next();
  while (!step.done) step = reading.next();
  return step.value;
}

function* readInSlices(document: Document, options: Options): Generator<void, PageFacts> {
  let spent = 0;
  for (let tries = 0; ; tries++) {
    const reading = startReading(document, options);
    reading.spent = spent;
    let begun = options.now();
    const due = () => {
      const time = options.now();
      const used = time - begun;
      if (used < SLICE) return false;
      reading.spent += used;
      return true;
    };
    const resume = () => {
      begun = options.now();
    };
    const whole = yield* inTurns(walk(reading, document, due), resume);
    spent = reading.spent;
    if (!whole && tries < RETRIES) continue;
    if (!whole) reading.truncated.push({ what: 'nodes', after: reading.nodes });
    return yield* inTurns(factsOf(reading, document, due), resume);
  }
}

/** Hands on every pause, and lets the clock run again after it. */
function* inTurns<T>(work: Generator<void, T>, resume: () => void): Generator<void, T> {
  let step = work.next();
  while (!step.done) {
    yield;
    resume();
    step = work.next();
  }
  return step.value;
}

function startReading(document: Document, options: Options): Reading {
  return {
    options,
    currency: currencyOf(document),
    spent: 0,
    seq: 0,
    nodes: 0,
    chars: 0,
    stopped: false,
    blocks: [],
    links: [],
    controls: [],
    frames: [],
    forms: [],
    truncated: [],
    closedShadowRoots: 0,
    drawn: 0,
    run: emptyRun(),
    aside: emptyRun(),
    past: [],
    runs: 0,
    addresses: new Map(),
    boxAt: { run: -1, raw: 0 },
  };
}

type Scheduler = { yield?: () => Promise<void> };

function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  if (typeof scheduler?.yield === 'function') return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve, 0));
}
