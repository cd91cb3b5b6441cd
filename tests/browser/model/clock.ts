/** A clock that stands still until it is told to go on: pages, browser and background live by it. */

type Timer = { id: number; at: number; act: () => void };
export type Clock = {
  now(): number;
  setTimeout(act: () => void, ms?: number): number;
  clearTimeout(id?: number): void;
  wait(ms: number): Promise<void>;
  /** Lets so many milliseconds pass, with all that was to happen in them. */
  pass(ms: number): Promise<void>;
};

export function createClock(start: number): Clock {
  let now = start;
  let ids = 0;
  const timers: Timer[] = [];
  const setTimeout = (act: () => void, ms = 0) => {
    timers.push({ id: ++ids, at: now + Math.max(0, ms), act });
    return ids;
  };
  return {
    now: () => now,
    setTimeout,
    clearTimeout(id) {
      const place = timers.findIndex((timer) => timer.id === id);
      if (place >= 0) timers.splice(place, 1);
    },
    wait: (ms) => new Promise((resolve) => void setTimeout(resolve, ms)),
    async pass(ms) {
      const until = now + ms;
      await settled();
      for (;;) {
        const next = timers.reduce<Timer | null>(
          (first, timer) =>
            timer.at <= until && timer.at < (first?.at ?? Infinity) ? timer : first,
          null,
        );
        if (!next) break;
        timers.splice(timers.indexOf(next), 1);
        now = Math.max(now, next.at);
        next.act();
        await settled();
      }
      now = until;
    },
  };
}

/** Everything that promises still had to say is said. */
const settled = () => new Promise((resolve) => void setImmediate(resolve));

/** Puts `clock` in the place of the real one; the answer puts the real one back. */
export function liveBy(clock: Clock): () => void {
  const { setTimeout, clearTimeout } = globalThis;
  const dateNow = Date.now;
  const performanceNow = performance.now;
  Object.assign(globalThis, { setTimeout: clock.setTimeout, clearTimeout: clock.clearTimeout });
  Date.now = clock.now;
  performance.now = clock.now;
  return () => {
    Object.assign(globalThis, { setTimeout, clearTimeout });
    Date.now = dateNow;
    performance.now = performanceNow;
  };
}
