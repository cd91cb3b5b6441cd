/** Plays a script until everything is quiet, and says what does not agree then. */
import { play, type Step } from './acts.ts';
import { disagreements } from './agrees.ts';
import { createClock, liveBy } from './clock.ts';
import { createWorld } from './world.ts';

const START = 1_800_000_000_000;
/** Milliseconds after which no page, watch or script of ours is still at it. */
const QUIET = 60_000;

/** @returns one line for each thing that is not as it must be; none when all is well */
export async function playScript(steps: Step[], slowness: number[] = [2]): Promise<string[]> {
  const clock = createClock(START);
  const stop = liveBy(clock);
  const unheard: unknown[] = [];
  const listen = (error: unknown) => void unheard.push(error);
  process.on('unhandledRejection', listen);
  const world = await createWorld(clock, slowness);
  try {
    world.hear('runtime.onInstalled', { reason: 'update' });
    await clock.pass(100);
    for (const { after, act } of steps) {
      await clock.pass(after);
      await play(world, act);
    }
    await clock.pass(QUIET);
    const found = await disagreements(world);
    return [...found, ...unheard.map((error) => `nobody heard: ${String(error)}`)];
  } finally {
    world.end();
    await clock.pass(0);
    process.off('unhandledRejection', listen);
    stop();
  }
}
