/** A storage area: one call after the other, each takes a moment, changes are told of. */
import type { Clock } from './clock.ts';

export type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;
/** Milliseconds that one call takes. */
const TAKES = 2;

export function createArea(clock: Clock, tell: (changes: Changes) => void) {
  const kept = new Map<string, unknown>();
  const change = (key: string, newValue: unknown): Changes => {
    const oldValue = kept.get(key);
    if (newValue === undefined) kept.delete(key);
    else kept.set(key, structuredClone(newValue));
    return { [key]: { oldValue, newValue } };
  };
  const later = async <T>(act: () => T): Promise<T> => {
    await clock.wait(TAKES);
    return act();
  };
  return {
    /** What is kept, read past all waiting. */
    now: () => structuredClone(Object.fromEntries(kept)),
    get: (keys: string | null) =>
      later(() => {
        const wanted = [...kept].filter(([key]) => keys === null || key === keys);
        return structuredClone(Object.fromEntries(wanted));
      }),
    set: (values: Record<string, unknown>) =>
      later(() => {
        const changes = Object.entries(values).map(([key, value]) => change(key, value));
        tell(Object.assign({}, ...changes));
      }),
    remove: (keys: string | string[]) =>
      later(() => {
        const there = [keys].flat().filter((key) => kept.has(key));
        if (there.length > 0)
          tell(Object.assign({}, ...there.map((key) => change(key, undefined))));
      }),
  };
}
