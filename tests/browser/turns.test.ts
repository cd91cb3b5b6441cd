import { describe, expect, it } from 'vitest';
import { createTurns } from '../../src/browser/turns.ts';

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
      turns.take(1, work('first', first.passed)),
      turns.take(1, work('second', Promise.resolve())),
      turns.take(1, work('third', Promise.resolve())),
    ];
    first.open();
    expect(await Promise.all(answers)).toEqual(['first', 'third', 'third']);
    expect(ran).toEqual(['first', 'third']);
    expect(turns.busy(1)).toBe(false);
  });

  it('lets two tabs work side by side', async () => {
    const turns = createTurns();
    const never = gate();
    const slow = turns.take(1, () => never.passed);
    expect(await turns.take(2, async () => 'done')).toBe('done');
    expect(turns.busy(1)).toBe(true);
    never.open();
    await slow;
  });

  it('tells work under way that the page was turned, and not the work that follows', async () => {
    const turns = createTurns();
    const wait = gate();
    const old = turns.take(1, async (current) => {
      await wait.passed;
      return current();
    });
    turns.turnPage(1);
    const next = turns.take(1, async (current) => current());
    wait.open();
    expect(await old).toBe(false);
    expect(await next).toBe(true);
  });

  it('goes on after work that failed', async () => {
    const turns = createTurns();
    const failed = turns.take(1, async () => {
      throw new Error('gone');
    });
    const next = turns.take(1, async () => 'well');
    await expect(failed).rejects.toThrow('gone');
    expect(await next).toBe('well');
  });
});
