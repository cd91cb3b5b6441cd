/** The command line and a countdown: the page is loaded twice, and only then judged. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CheckOutput } from '../../src/export/check-output.ts';
import { ran } from '../cli/fake-io.ts';
import { type Shop, startShop } from '../shop/server.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await startShop();
});
afterAll(() => shop.close());

async function check(query: string) {
  const address = `http://localhost:${shop.port}/${query}`;
  const args = ['check', address, '--format', 'json', '--country', 'FR'];
  const { out, err } = await ran(args, process.env);
  const page = CheckOutput.parse(JSON.parse(out)).reports[0];
  const finding = page?.findings.find((one) => one.rule === 'false-urgency');
  const loads = shop.requests.filter((one) => one.endsWith(` /${query}`)).length;
  return { finding, loads, err, out };
}

describe('check of an address that hurries', () => {
  it('finds the countdown that starts again with the page, and quotes both loads', async () => {
    const { finding, loads, err, out } = await check('?hurry=restarts');
    expect(finding).toMatchObject({ outcome: 'violation', reason: 'countdown-restarted' });
    const countdown = /^L’offre se termine dans 00:14:\d\d$/;
    expect(finding?.quote).toMatch(countdown);
    expect(finding?.data.before).toMatch(countdown);
    expect(loads).toBe(2);
    expect(err.join()).toMatch(/second time/);
    expect(out).not.toMatch(/"(?:moment|loaded|read)"/);
  }, 60_000);

  it('lets one pass that goes down with the clock', async () => {
    const { finding, loads } = await check('?hurry=real');
    expect([finding?.reason, loads]).toEqual(['countdown-kept-time', 2]);
  }, 60_000);

  it('loads a page that does not hurry once', async () => {
    const { finding, loads, err } = await check('?good=1');
    expect([finding?.outcome, loads, err]).toEqual(['not-applicable', 1, []]);
  }, 60_000);
});
