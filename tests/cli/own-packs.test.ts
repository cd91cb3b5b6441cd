/** A new country and a new language: two JSON files in a folder, and no code. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CheckOutput } from '../../src/export/check-output.ts';
import { ran } from './fake-io.ts';

const packs = 'tests/freedonia';
const folder = mkdtempSync(join(tmpdir(), 'caisse-claire-packs-'));
const at = (name: string) => join(folder, name);

/** The last step of a shop in Freedonia; nothing on it is in a language that ships. */
const review = (delivery: string, extra: string, button: string) => `<!doctype html>
<html lang="xfr"><head><meta charset="utf-8"><title>Kasarik – Lumpo</title></head><body>
<main><h1>Kasarik</h1><form action="/kasarik" method="post">
<table><tr><td>Lumpo mek</td><td>1</td><td>49,90 €</td></tr>
<tr><td>Vozikpren</td><td></td><td>4,90 €</td></tr>
<tr><th>Sumak</th><td></td><td>54,80 €</td></tr></table>
<p>${delivery}</p>${extra}
<fieldset><legend>Plonkmod</legend><label><input type="radio" name="p"> Visa</label>
<label><input type="radio" name="p"> PayPal</label></fieldset>
<label><input type="checkbox" name="t"> Zgodim pravnik</label> <a href="/izmenik">Izmenik</a>
<button type="submit">${button}</button></form></main>
<footer><a href="/pravnik">Pravnik</a> <a href="/firmarik">Firmarik</a> <a href="/tajnik">Tajnik</a>
<p>Lumpo, 12-A Fredville, Freedonia · XF123B</p></footer></body></html>`;

beforeAll(() => {
  const ticked =
    '<p><label><input type="checkbox" name="v" checked> Varnostik (4,99 €)</label></p>';
  writeFileSync(at('weak.html'), review('Vozik', ticked, 'Zorbik'));
  writeFileSync(at('good.html'), review('Vozik do 2026-11-27', '', 'Zorbik plonkumak'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function checked(page: string, ...args: string[]) {
  const { out, err } = await ran(['check', at(page), '--format', 'json', ...args]);
  expect(err).toEqual([]);
  const report = CheckOutput.parse(JSON.parse(out)).reports[0];
  const finding = (rule: string) => report?.findings.find((one) => one.rule === rule);
  return { report, finding };
}

describe('an invented country and its language', () => {
  it('are judged like any other', async () => {
    const { report, finding } = await checked('weak.html', '--packs', packs);
    expect(report).toMatchObject({
      page: { kind: 'review' },
      language: 'xfr',
      jurisdiction: { country: 'XF', why: 'vat-number' },
    });
    expect(finding('payment-obligation-button')).toMatchObject({
      outcome: 'violation',
      reason: 'button-says-order-only',
      quote: 'Zorbik',
    });
    expect(finding('preticked-extra-payment')?.outcome).toBe('violation');
    expect(finding('delivery-date')?.basis[0]).toMatchObject({ act: 'Freedonian Trade Act' });
    expect(finding('delivery-date')?.outcome).not.toBe('pass');
  });

  it('let a page pass that does what it must', async () => {
    const { finding } = await checked('good.html', '--packs', packs);
    for (const rule of ['payment-obligation-button', 'preticked-extra-payment', 'delivery-date'])
      expect(finding(rule)?.outcome, rule).toBe('pass');
  });

  it('can be asked for by name, and are unknown without their packs', async () => {
    const named = ['--country', 'XF', '--language', 'xfr'];
    const { report } = await checked('weak.html', '--packs', packs, ...named);
    expect(report).toMatchObject({ language: 'xfr', jurisdiction: { why: 'setting' } });
    const refused = await ran(['check', at('weak.html'), ...named]);
    expect(refused).toMatchObject({ code: 2, err: [expect.stringContaining('xfr')] });
    const { report: without } = await checked('weak.html');
    expect(without).toMatchObject({ page: { kind: 'unknown' }, jurisdiction: { country: 'EU' } });
  });
});

describe('a folder of packs', () => {
  it('without a JSON file is refused in one line', async () => {
    const { code, err } = await ran(['check', at('weak.html'), '--packs', folder]);
    expect([code, err.length]).toEqual([2, 1]);
    expect(err[0]).toContain(folder);
  });

  it.each([
    ['{', 'JSON'],
    ['{"language":"xfr"}', 'schemaVersion'],
    ['[]', 'law pack'],
  ])('with %s in it is refused by name', async (text, said) => {
    const own = mkdtempSync(join(folder, 'bad-'));
    cpSync(packs, own, { recursive: true });
    writeFileSync(join(own, 'odd.json'), text);
    const { code, err } = await ran(['check', at('weak.html'), '--packs', own]);
    expect(code).toBe(2);
    expect(err[0]).toContain('odd.json');
    expect(err[0]).toContain(said);
  });
});
