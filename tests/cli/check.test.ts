import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readWithDom } from '../../src/cli/engine-dom.ts';
import { CheckOutput } from '../../src/export/check-output.ts';
import { ran } from './fake-io.ts';
import { GOOD_REVIEW, PRODUCT, WEAK_REVIEW } from './sample-pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'caisse-claire-check-'));
const weak = join(folder, 'weak.html');
const good = join(folder, 'good.html');
const product = join(folder, 'product.html');

beforeAll(() => {
  writeFileSync(weak, WEAK_REVIEW);
  writeFileSync(good, GOOD_REVIEW);
  writeFileSync(product, PRODUCT);
});
afterAll(() => rmSync(folder, { recursive: true }));

async function json(...args: string[]): Promise<CheckOutput> {
  const { out, err } = await ran(['check', '--format', 'json', ...args]);
  expect(err).toEqual([]);
  return CheckOutput.parse(JSON.parse(out));
}
const outcomes = (output: CheckOutput, rule: string) =>
  output.reports.map((page) => page.findings.find((one) => one.rule === rule)?.outcome);

describe('check', () => {
  it('finds the weak button and the ticked extra, and fails', async () => {
    const { code, out, err } = await ran(['check', weak]);
    expect([code, err]).toEqual([1, []]);
    expect(out).toContain('Valider ma commande');
    expect(out).toContain('preticked-extra-payment');
    expect(out).toContain('L221-14');
  });

  it('lets a page pass that does what it must', async () => {
    const { code, out } = await ran(['check', good, '--country', 'FR']);
    expect(out).toContain('Possible problems: 0.');
    expect(code).toBe(0);
  });

  it('writes one report per input, in order, as the contract has it', async () => {
    const output = await json(product, weak);
    expect(output.tool.name).toBe('caisse-claire');
    expect(output.reports.map((page) => page.input)).toEqual([product, weak]);
    expect(output.reports.map((page) => page.page.kind)).toEqual(['product', 'review']);
    expect(output).not.toHaveProperty('journey');
    expect(outcomes(output, 'payment-obligation-button')[1]).toBe('violation');
    const [button] =
      output.reports[1]?.findings.filter((one) => one.rule === 'payment-obligation-button') ?? [];
    expect(button).toMatchObject({
      reason: 'button-says-order-only',
      quote: 'Valider ma commande',
    });
    expect(output.reports[1]?.jurisdiction.country).toBe('FR');
  });

  it('says the same bytes twice', async () => {
    const args = ['check', product, weak, '--journey', '--format', 'json'];
    expect((await ran(args)).out).toBe((await ran(args)).out);
  });

  it('applies the country, the day and the language that it is told', async () => {
    const output = await json(weak, '--country', 'de', '--on', '2026-06-18', '--language', 'fr');
    expect(output.reports[0]).toMatchObject({
      jurisdiction: { country: 'DE', why: 'setting' },
      on: '2026-06-18',
      language: 'fr',
    });
    expect(outcomes(output, 'withdrawal-function')).toEqual(['not-applicable']);
  });

  it('gives each file its own address, in order', async () => {
    const urls = ['https://boutique.example/lampe', 'https://boutique.example/commande'];
    const output = await json(product, weak, ...urls.flatMap((url) => ['--url', url]));
    expect(output.reports.map((page) => page.url)).toEqual(urls);
  });

  it('judges a journey as one purchase', async () => {
    const output = await json(product, weak, '--journey');
    expect(output.journey?.findings.map((one) => one.rule)).toContain('payment-obligation-button');
    expect(output.reports).toHaveLength(2);
  });

  it('reads facts, one page or several, and judges them alike', async () => {
    const facts = await readWithDom(WEAK_REVIEW, 'https://boutique.example/commande');
    const file = join(folder, 'facts.json');
    writeFileSync(file, JSON.stringify([facts, facts]));
    const [first, second] = (await json(file)).reports;
    expect(first).toEqual(second);
    const saved = await json(weak, '--url', 'https://boutique.example/commande');
    expect(first?.findings).toEqual(saved.reports[0]?.findings);
  });

  it('says on stderr that a country has no rules of its own', async () => {
    const { code, err } = await ran(['check', weak, '--country', 'US']);
    expect(err).toEqual(['US: no rules of its own: only the common rules of the EU were checked']);
    expect(code).toBe(1);
  });

  it.each(['json', 'html', 'sarif', 'junit', 'text'])('writes %s to a file', async (format) => {
    const file = join(folder, `out.${format}`);
    const { code, out } = await ran(['check', weak, '--format', format, '--out', file]);
    expect([code, out]).toEqual([1, '']);
    expect(readFileSync(file, 'utf8')).toContain('Valider ma commande');
  });
});

describe('the exit code', () => {
  it.each([
    ['violation', 1],
    ['needs-review', 1],
    ['never', 0],
  ])('of a page with violations is, with --fail-on %s, %i', async (failOn, code) => {
    expect((await ran(['check', weak, '--fail-on', failOn])).code).toBe(code);
  });

  it('is 0 for violations that stand in the baseline, 1 for another', async () => {
    const baseline = join(folder, 'baseline.json');
    await ran(['check', weak, '--format', 'json', '--out', baseline]);
    expect((await ran(['check', weak, '--baseline', baseline])).code).toBe(0);
    const worse = join(folder, 'worse.html');
    const second = '<label><input type="checkbox" checked> Emballage cadeau (3,50 €)</label>';
    writeFileSync(worse, WEAK_REVIEW.replace('<p>Livré', `${second}<p>Livré`));
    const { code, out } = await ran(['check', worse, '--baseline', baseline]);
    expect(code).toBe(1);
    expect(out).toContain('Emballage cadeau');
    expect(out).toMatch(/Already in the baseline: [1-9]/);
  });
});
