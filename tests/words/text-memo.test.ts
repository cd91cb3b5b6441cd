import { expect, it } from 'vitest';
import { textMemo } from '../../src/words/text-memo.ts';

const reader = {};
const text = (n: number) => `text ${n} `.repeat(10);

it('knows a text for the reader who kept it, and for no other', () => {
  const memo = textMemo<number>();
  expect(memo.get(reader, 'a')).toBeUndefined();
  expect(memo.keep(reader, 'a', 1)).toBe(1);
  expect(memo.get(reader, 'a')).toBe(1);
  expect(memo.get({}, 'a')).toBeUndefined();
});

it('keeps no more than it has room for, whoever reads', () => {
  const most = 20_000;
  const memo = textMemo<number>(most);
  const readers = [{}, {}, {}];
  const total = 3000;
  for (let n = 0; n < total; n += 1) memo.keep(readers[n % 3] as object, text(n), n);
  let left = 0;
  for (let n = 0; n < total; n += 1)
    if (memo.get(readers[n % 3] as object, text(n)) !== undefined) left += text(n).length;
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThanOrEqual(most);
});

it('lets go of what was not used for longest', () => {
  const memo = textMemo<number>(20_000);
  memo.keep(reader, 'used', 7);
  memo.keep(reader, 'left alone', 8);
  for (let n = 0; n < 500; n += 1) {
    memo.keep(reader, text(n), n);
    expect(memo.get(reader, 'used')).toBe(7);
  }
  expect(memo.get(reader, 'left alone')).toBeUndefined();
});
