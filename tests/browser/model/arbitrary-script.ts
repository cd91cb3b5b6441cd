/** Scripts that nobody wrote. */
import fc from 'fast-check';
import type { Act, Step } from './acts.ts';
import { HOSTS, PATHS } from './shop.ts';

const host = fc.constantFrom(...HOSTS);
const path = fc.constantFrom(...PATHS);
/** In milliseconds; around what the sentinel and the watch wait for, and beyond. */
const moment = fc.constantFrom(
  0,
  1,
  3,
  10,
  100,
  350,
  390,
  401,
  500,
  590,
  610,
  900,
  1500,
  2500,
  4000,
);
const delays = fc.array(moment, { minLength: 1, maxLength: 3 });
/** Until a shop that changed its address draws what belongs there: looked for no longer than this. */
const lag = fc.constantFrom(0, 3, 100, 390, 401, 500, 610, 900, 1500);
const tab = fc.constantFrom(1, 1, 1, 2);

const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({ does: fc.constant('open' as const), tab, host, path, delays }),
  },
  {
    weight: 8,
    arbitrary: fc.record({ does: fc.constant('route' as const), tab, path, delays, lag }),
  },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('back' as const), tab }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('tick' as const), tab }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('look' as const), tab }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('check' as const), tab }) },
  {
    weight: 3,
    arbitrary: fc.record({ does: fc.constant('off' as const), tab, off: fc.boolean() }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constant('pause' as const), paused: fc.boolean() }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constant('access' as const), host, given: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('close' as const), tab }) },
  { weight: 3, arbitrary: fc.constant({ does: 'stop-background' as const }) },
  { weight: 1, arbitrary: fc.constant({ does: 'fail' as const }) },
);

export type Script = { first: Act; steps: Step[]; slowness: number[] };

export const script: fc.Arbitrary<Script> = fc.record({
  first: fc.record({
    does: fc.constant('open' as const),
    tab: fc.constant(1),
    host: fc.constant('boutique.example' as const),
    path,
    delays,
  }),
  steps: fc.array(fc.record({ after: moment, act }), { maxLength: 8 }),
  slowness: fc.array(fc.constantFrom(0, 2, 20, 300, 700, 2000, 2900), {
    minLength: 1,
    maxLength: 6,
  }),
});
