/** One check at a time per tab, and no answer that outlived its question. */

export type Turns = {
  /**
   * Runs `work` when the tab's earlier work is done. Of the works that wait, only the newest runs;
   * all who asked get its answer.
   */
  take<T>(tabId: number, work: (current: () => boolean) => Promise<T>): Promise<T>;
  /** The tab shows something else now: work under way must not write its answer. */
  turnPage(tabId: number): void;
  /** Whether work is under way in this background; false after it was stopped and started anew. */
  busy(tabId: number): boolean;
};

type Work = (current: () => boolean) => Promise<unknown>;

export function createTurns(): Turns {
  const pages = new Map<number, number>();
  const active = new Map<number, Promise<unknown>>();
  const waiting = new Map<number, { work: Work; done: Promise<unknown> }>();

  const start = (tabId: number, work: Work) => {
    const page = pages.get(tabId);
    const done = work(() => pages.get(tabId) === page).finally(() => {
      if (active.get(tabId) === done) active.delete(tabId);
    });
    active.set(tabId, done);
    return done;
  };

  return {
    take<T>(tabId: number, work: (current: () => boolean) => Promise<T>) {
      const next = waiting.get(tabId);
      if (next) {
        next.work = work;
        return next.done as Promise<T>;
      }
      const before = active.get(tabId);
      if (!before) return start(tabId, work) as Promise<T>;
      const mine: { work: Work; done: Promise<unknown> } = {
        work,
        done: before
          .catch(() => undefined)
          .then(() => {
            waiting.delete(tabId);
            return start(tabId, mine.work);
          }),
      };
      waiting.set(tabId, mine);
      return mine.done as Promise<T>;
    },
    turnPage(tabId) {
      pages.set(tabId, (pages.get(tabId) ?? 0) + 1);
    },
    busy: (tabId) => active.has(tabId) || waiting.has(tabId),
  };
}
