/** What the bench runs inside a page, in a world of its own. */
import { checkInSteps } from '../../src/check/check-in-steps.ts';
import type { Packs } from '../../src/check/packs.ts';
import type { PageFacts } from '../../src/facts/page-facts.ts';
import { allRules } from '../../src/rules/all-rules.ts';

// The extension's own files, run as the browser runs them; biome.json allows it here alone.
const evaluate = globalThis.eval;

/** The floor: one bare walk over all nodes, reading tag and text. @returns milliseconds */
function walkBare(): number {
  const begun = performance.now();
  const walker = document.createTreeWalker(
    document,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
  );
  let sum = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    sum += node.nodeType === 3 ? (node as Text).data.length : (node as Element).localName.length;
  }
  const took = performance.now() - begun;
  if (sum === 0) throw new Error('the page is empty');
  return took;
}

type Collected = { facts: PageFacts; ms: number; longest: number };

/** Runs the shipped collector. `ms`: its work, without the turns that it gives to the page. */
async function collected(script: string): Promise<Collected> {
  const { scheduler } = globalThis as unknown as { scheduler: { yield: () => Promise<void> } };
  const turn = scheduler.yield.bind(scheduler);
  const slices: number[] = [];
  let begun = performance.now();
  scheduler.yield = async () => {
    slices.push(performance.now() - begun);
    await turn();
    begun = performance.now();
  };
  try {
    const facts = (await evaluate(script)) as PageFacts;
    slices.push(performance.now() - begun);
    const ms = slices.reduce((all, one) => all + one, 0);
    return { facts, ms, longest: Math.max(...slices) };
  } finally {
    scheduler.yield = turn;
  }
}

/** Judges the page. @returns milliseconds and how many possible problems there are */
function checked(facts: PageFacts, packs: Packs): { ms: number; problems: number } {
  const begun = performance.now();
  const judging = checkInSteps([facts], { on: '2026-11-21' }, packs, allRules);
  let step = judging.next();
  while (!step.done) step = judging.next();
  const ms = performance.now() - begun;
  const findings = step.value.pages[0]?.findings ?? [];
  return { ms, problems: findings.filter(({ outcome }) => outcome === 'violation').length };
}

export type Checkout = {
  collect: number;
  check: number;
  longest: number;
  recheck: number;
  problems: number;
  truncated: number;
};

/** Reads and judges the page; then one line changes, and it is read and judged again. */
async function checkout(script: string, packs: Packs): Promise<Checkout> {
  const first = await collected(script);
  const judged = checked(first.facts, packs);
  const line = document.querySelector('#recap td:last-child');
  if (!line) throw new Error('no line to change');
  line.textContent = '58,90 €';
  const again = await collected(script);
  const recheck = again.ms + checked(again.facts, packs).ms;
  line.textContent = '59,90 €';
  return {
    collect: first.ms,
    check: judged.ms,
    longest: first.longest,
    recheck,
    problems: judged.problems,
    truncated: first.facts.seen.truncated.length,
  };
}

/** Milliseconds of running a whole script, compiling included. */
function run(script: string): number {
  const begun = performance.now();
  evaluate(script);
  return performance.now() - begun;
}

/**
 * Both scripts that stand on every page, when the browser runs them: the first before anything of
 * the page, the second when it is read to its end. `bench.stood` says how many milliseconds both took.
 */
function stand(firstStates: string, sentinel: string): void {
  const before = run(firstStates);
  document.addEventListener('DOMContentLoaded', () => {
    bench.stood = before + run(sentinel);
  });
}

const bench = { walkBare, checkout, stand, stood: -1 };
Object.assign(globalThis, { bench });
