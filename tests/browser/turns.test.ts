import { describe, expect, it } from 'vitest';
import { createTurns, type Turn } from '../../src/browser/turns.ts';

function gate() {
  let open: () => void = () => undefined;
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, passed };
}

describe('turns', () => {
  it('never runs two works of one tab at once, and of those that wait only the newest', async () => {
    const turns = createTurns();
    const ran: string[] = [];
    let inside = 0;
    const work = (name: string, wait: Promise<void>) => async () => {
      expect(++inside).toBe(1);
      ran.push(name);
      await wait;
      inside--;
      return name;
    };
    const first = gate();
    const answers = [
      turns.take(1, 'page', work('first', first.passed)),
      turns.take(1, 'page', work('second', Promise.resolve())),
      turns.take(1, 'page', work('third', Promise.resolve())),
    ];
    first.open();
    expect(await Promise.all(answers)).toEqual(['first', 'third', 'third']);
    expect(ran).toEqual(['first', 'third']);
    expect(turns.busy(1)).toBe(false);
  });

  it('lets two tabs work side by side', async () => {
    const turns = createTurns();
    const never = gate();
    const slow = turns.take(1, 'page', () => never.passed);
    expect(await turns.take(2, 'page', async () => 'done')).toBe('done');
    expect(turns.busy(1)).toBe(true);
    never.open();
    await slow;
  });

  it('tells work under way that the page was turned, and not the work that follows', async () => {
    const turns = createTurns();
    const wait = gate();
    const saw: boolean[] = [];
    const old = turns.take(1, 'page', async ({ current }) => {
      await wait.passed;
      saw.push(current());
      return 'old';
    });
    turns.turnPage(1);
    const next = turns.take(1, 'page', async ({ current }) => {
      saw.push(current());
      return 'new';
    });
    wait.open();
    // Whoever asked before the page was turned gets the answer about what is there now.
    expect(await Promise.all([old, next])).toEqual(['new', 'new']);
    expect(saw).toEqual([false, true]);
  });

  it('goes on after work that failed', async () => {
    const turns = createTurns();
    const failed = turns.take(1, 'page', async () => {
      throw new Error('gone');
    });
    const next = turns.take(1, 'page', async () => 'well');
    await expect(failed).rejects.toThrow('gone');
    expect(await next).toBe('well');
  });

  it('works for the strongest of those who asked, whoever came last', async () => {
    const turns = createTurns();
    const wait = gate();
    const by: string[] = [];
    const work = async (turn: Turn) => {
      await wait.passed;
      by.push(turn.by());
    };
    const running = turns.take(1, 'page', work);
    const pressed = turns.take(1, 'click', work);
    const changed = turns.take(1, 'change', work);
    wait.open();
    await Promise.all([running, pressed, changed]);
    // The work under way answers the press too: what it writes is what the user looks at.
    expect(by).toEqual(['click', 'click']);
  });

  it('an old press that a new page overtakes is not forgotten', async () => {
    const turns = createTurns();
    const wait = gate();
    const pressed = turns.take(1, 'click', async () => {
      await wait.passed;
      throw new Error('gone');
    });
    turns.turnPage(1);
    const opened = turns.take(1, 'page', async ({ by }) => by());
    wait.open();
    expect(await Promise.all([pressed, opened])).toEqual(['click', 'click']);
  });
});
