import { expect, it } from 'vitest';
import { mergeFrames } from '../../src/facts/merge-frames.ts';
import { PageFacts } from '../../src/facts/page-facts.ts';
import { factsOf } from './read.ts';

const top = factsOf(
  '<p>a</p><iframe src="https://pay.shop.test/x" title=Pay></iframe><form><button>Buy</button></form>',
);
const inner = factsOf(
  '<form><label><input type=radio name=m> Card</label></form><iframe src="https://ads.test/"></iframe>',
);
const origin = 'https://pay.shop.test';

it('puts a frame in the place that the page left open', () => {
  const before = JSON.stringify(top);
  const merged = PageFacts.parse(mergeFrames(top, [{ origin, facts: inner }]));
  expect(JSON.stringify(top)).toBe(before);
  expect(merged.frames).toMatchObject([
    { origin, reached: true, why: null, title: 'Pay' },
    { origin: 'https://ads.test', reached: false },
  ]);
  expect(merged.controls.map(({ name, frame, form }) => [name, frame, form])).toEqual([
    ['Buy', 0, 0],
    ['Card', 1, 1],
  ]);
  const ats = [...merged.controls, ...merged.blocks].map((fact) => fact.at);
  expect(new Set(ats).size).toBe(ats.length);
  expect(merged.controls[1]?.target.length).toBe(2);
});

it('adds a frame that was not listed, and takes none twice', () => {
  const added = mergeFrames(top, [{ origin: 'https://new.test', facts: inner }]);
  expect(added.frames.map((frame) => frame.origin)).toEqual([
    origin,
    'https://new.test',
    'https://ads.test',
  ]);
  expect(added.controls[1]?.frame).toBe(2);
  const twice = mergeFrames(top, [
    { origin, facts: inner },
    { origin, facts: inner },
  ]);
  expect(twice.controls).toHaveLength(2);
});

it('knows no more than its least known part', () => {
  const cut = {
    ...inner,
    seen: { ...inner.seen, closedShadowRoots: 2, truncated: [{ what: 'time' as const, after: 9 }] },
  };
  const { seen } = mergeFrames({ ...top, seen: { ...top.seen, layout: true, fromStart: true } }, [
    { origin, facts: cut },
  ]);
  expect(seen).toMatchObject({
    layout: false,
    fromStart: false,
    closedShadowRoots: 2,
    truncated: [{ what: 'time' }],
  });
});
