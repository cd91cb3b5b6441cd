/** One check at a time per tab, and no answer that outlived its question. */

/** Who asks, from the weakest to the strongest: a watched page that changed, a page that opened, the user. */
const ASKERS = ['change', 'page', 'click'] as const;
export type Asker = (typeof ASKERS)[number];

export type Turn = {
  /** The strongest of those who asked for this work, also of those who came while it ran. */
  by(): Asker;
  /** False once the tab shows something else: nothing may be written then. */
  current(): boolean;
};

export type Turns = {
  /**
   * Runs `work` when the tab's earlier work is done. Of the works that wait, only the newest runs,
   * for the strongest of those who asked; all of them get its answer. So do those whose work was
   * under way when a page opened: what they asked about is gone, what they asked for is not.
   */
  take<T>(tabId: number, by: Asker, work: (turn: Turn) => Promise<T>): Promise<T>;
  /** The tab shows something else now: work under way must not write its answer. */
  turnPage(tabId: number): void;
  /** The same of every tab where work is under way, since it began under what no longer holds: those. */
  turnEvery(): number[];
  /** Whether work is under way in this background; false after it was stopped and started anew. */
  busy(tabId: number): boolean;
};

type Work = (turn: Turn) => Promise<unknown>;
type Active = { by: Asker; turn: Turn; ended: Promise<unknown>; next?: Promise<unknown> };
type Waiting = { by: Asker; work: Work; done: Promise<unknown> };

export function createTurns(): Turns {
  const pages = new Map<number, number>();
  const active = new Map<number, Active>();
  const waiting = new Map<number, Waiting>();

  const turnPage = (tabId: number) => {
    pages.set(tabId, (pages.get(tabId) ?? 0) + 1);
  };
  const start = (tabId: number, by: Asker, work: Work) => {
    const page = pages.get(tabId);
    const turn = { by: () => mine.by, current: () => pages.get(tabId) === page };
    const mine: Active = { by, turn, ended: Promise.resolve() };
    mine.ended = work(turn).finally(() => {
      if (active.get(tabId) === mine) active.delete(tabId);
    });
    active.set(tabId, mine);
    const overtaken = () => (turn.current() ? undefined : mine.next);
    return mine.ended.then(
      (answer) => overtaken() ?? answer,
      (error) => overtaken() ?? Promise.reject(error),
    );
  };

  return {
    take<T>(tabId: number, by: Asker, work: (turn: Turn) => Promise<T>) {
      const before = active.get(tabId);
      if (!before) return start(tabId, by, work) as Promise<T>;
      const asked = stronger(by, before.turn.current() ? by : before.by);
      if (before.turn.current()) before.by = stronger(before.by, by);
      const next = waiting.get(tabId);
      if (next) {
        next.work = work;
        next.by = stronger(next.by, asked);
        return next.done as Promise<T>;
      }
      const mine: Waiting = { by: asked, work, done: Promise.resolve() };
      mine.done = before.ended
        .catch(() => undefined)
        .then(() => {
          waiting.delete(tabId);
          return start(tabId, mine.by, mine.work);
        });
      waiting.set(tabId, mine);
      before.next = mine.done;
      return mine.done as Promise<T>;
    },
    turnPage,
    turnEvery() {
      const tabs = [...active.keys()];
      for (const tabId of tabs) turnPage(tabId);
      return tabs;
    },
    busy: (tabId) => active.has(tabId) || waiting.has(tabId),
  };
}

function stronger(one: Asker, other: Asker): Asker {
  return ASKERS.indexOf(one) > ASKERS.indexOf(other) ? one : other;
}
