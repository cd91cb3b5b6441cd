/** Runs both scripts that stand on every page, in a page whose globals count what is left behind. */
import firstStates from '../../entrypoints/first-states.ts';
import sentinel from '../../entrypoints/sentinel.ts';

export type Left = {
  /** Observers that observe. */
  observers: number;
  /** Timers, intervals, idle callbacks and frames that will still call. */
  waiting: number;
  /** How often something was observed or waited for, since the start. */
  ever: number;
  /** Kinds of events that are listened to. */
  listeners: string[];
  /** Messages and requests, in the order sent. */
  sent: string[];
};

const observers = new Set<unknown>();
const waiting = new Set<string>();
const listeners = new Set<string>();
const sent: string[] = [];
let ever = 0;

type Native = (this: unknown, ...args: unknown[]) => unknown;
/** Puts `instead` before a method; it is given the method as the browser has it. */
function wrap(owner: object, name: string, instead: (native: Native) => Native): void {
  const native = Reflect.get(owner, name) as Native | undefined;
  if (native) Object.defineProperty(owner, name, { value: instead(native), configurable: true });
}

for (const name of ['Mutation', 'Intersection', 'Resize', 'Performance']) {
  const { prototype } = Reflect.get(globalThis, `${name}Observer`) as { prototype: object };
  wrap(
    prototype,
    'observe',
    (native) =>
      function (...args) {
        ever++;
        observers.add(this);
        return native.apply(this, args);
      },
  );
  wrap(
    prototype,
    'disconnect',
    (native) =>
      function () {
        observers.delete(this);
        return native.call(this);
      },
  );
}

const TIMERS = [
  ['setTimeout', 'clearTimeout'],
  ['setInterval', 'clearInterval'],
  ['requestIdleCallback', 'cancelIdleCallback'],
  ['requestAnimationFrame', 'cancelAnimationFrame'],
] as const;
for (const [set, clear] of TIMERS) {
  wrap(globalThis, set, (native) => (call, ...args) => {
    const done = (...given: unknown[]) => {
      if (set !== 'setInterval') waiting.delete(key);
      return (call as Native)(...given);
    };
    const id = native.call(globalThis, done, ...args);
    const key = `${clear} ${id}`;
    ever++;
    waiting.add(key);
    return id;
  });
  wrap(globalThis, clear, (native) => (id) => {
    waiting.delete(`${clear} ${id}`);
    return native.call(globalThis, id);
  });
}

const named = (target: unknown, type: unknown) =>
  `${Object.prototype.toString.call(target).slice(8, -1)} ${type}`;
wrap(
  EventTarget.prototype,
  'addEventListener',
  (native) =>
    function (...args) {
      listeners.add(named(this, args[0]));
      return native.apply(this, args);
    },
);
wrap(
  EventTarget.prototype,
  'removeEventListener',
  (native) =>
    function (...args) {
      listeners.delete(named(this, args[0]));
      return native.apply(this, args);
    },
);

const runtime = {
  id: 'here',
  sendMessage: async ({ type }: { type: string }) => void sent.push(type),
};
Object.assign(globalThis, { browser: { runtime } });
for (const [owner, name] of [
  [globalThis, 'fetch'],
  [globalThis, 'postMessage'],
  [navigator, 'sendBeacon'],
  [XMLHttpRequest.prototype, 'send'],
] as const) {
  wrap(owner, name, () => () => void sent.push(name));
}

firstStates.main();
const start = () => {
  document.removeEventListener('DOMContentLoaded', start);
  sentinel.main();
};
document.addEventListener('DOMContentLoaded', start);

const left = (): Left => ({
  observers: observers.size,
  waiting: waiting.size,
  ever,
  listeners: [...listeners].sort(),
  sent: [...sent],
});
Object.assign(globalThis, { left });
