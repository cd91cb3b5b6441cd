/** No end-to-end run with the extension goes by without a look at what it asked the network for. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('every end-to-end run reads the network log of its browser', () => {
  const runs = globSync('tests/e2e/*.test.ts').filter((file) =>
    /from '\.\/session\/(chromium|firefox)\.ts'/.test(readFileSync(file, 'utf8')),
  );
  expect(runs.length).toBeGreaterThan(8);
  const unwatched = runs.filter(
    (file) => !/\b(network|silence)\(|byExtension/.test(readFileSync(file, 'utf8')),
  );
  expect(unwatched).toEqual([]);
});
