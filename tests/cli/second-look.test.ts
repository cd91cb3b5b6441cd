import { describe, expect, it } from 'vitest';
import { APART, type Clock, readTwice } from '../../src/cli/second-look.ts';
import { block, facts } from '../check/facts.ts';

/** A clock that goes only while somebody waits or a page loads. */
function clockAt(start: number) {
  let time = start;
  const waited: number[] = [];
  const clock: Clock = {
    now: () => time,
    wait: async (ms) => {
      waited.push(ms);
      time += ms;
    },
  };
  return { clock, waited, pass: (ms: number) => (time += ms) };
}

const page = (text: string) => facts({ blocks: [block('Banc', { kind: 'heading' }), block(text)] });

describe('a second look', () => {
  it('is taken only where the first asks for it', async () => {
    const { clock, waited } = clockAt(5000);
    let loads = 0;
    const read = async () => {
      loads += 1;
      return page('En stock');
    };
    const asks = () => false;
    const found = await readTwice(read, { asks, tell: () => expect.unreachable() }, clock);
    expect([loads, waited, found.firstLook]).toEqual([1, [], undefined]);
  });

  it('comes long enough after the first, is told, and keeps both readings', async () => {
    const { clock, waited, pass } = clockAt(5000);
    const shown = ['00:14:58', '00:14:57'];
    const read = async () => {
      pass(2000);
      return page(shown.shift() ?? '');
    };
    let told = 0;
    const tell = () => {
      told += 1;
    };
    const found = await readTwice(read, { asks: () => true, tell }, clock);
    expect([told, waited]).toEqual([1, [APART - 2000]]);
    expect(found.blocks.at(-1)?.text).toBe('00:14:57');
    expect(found.moment).toEqual({ loaded: 18, read: 20 });
    expect(found.firstLook?.moment).toEqual({ loaded: 5, read: 7 });
    expect(found.firstLook?.blocks.at(-1)?.text).toBe('00:14:58');
  });

  it('leaves the first standing where the page cannot be had again', async () => {
    const { clock } = clockAt(0);
    const answers = [async () => page('00:14:58'), () => Promise.reject(new Error('gone'))];
    const read = () => (answers.shift() as () => Promise<ReturnType<typeof page>>)();
    const found = await readTwice(read, { asks: () => true, tell: () => undefined }, clock);
    expect(found.blocks.at(-1)?.text).toBe('00:14:58');
    expect(found.firstLook).toBeUndefined();
  });
});
