/** verify.html as it ships in a dossier, opened from disk in a browser without a network. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBrowsers } from '../../scripts/browsers.ts';
import { verifierPage } from '../../scripts/build-verifier.ts';
import { packsUsed } from '../../src/check/packs-used.ts';
import { shippedPacks } from '../../src/check/shipped-packs.ts';
import { makeSigningKey } from '../../src/evidence/seal/signing-key.ts';
import { verifierWith } from '../../src/export/dossier/offline-verifier.ts';
import { verifyText } from '../../src/export/dossier/verification.ts';
import { sampleCapture } from '../evidence/sample-capture.ts';
import { contents, dossier, withSealed } from '../evidence/sealed-sample.ts';

const place = mkdtempSync(join(tmpdir(), 'verifier-'));
const at = (name: string) => join(place, name);
let browser: Browser;
let page: Page;
const asked: string[] = [];

beforeAll(async () => {
  const { context, pages } = sampleCapture();
  const facts = pages.map((one) => one.facts);
  const built = await verifierPage();
  const verifier = verifierWith(built, packsUsed(facts, context, shippedPacks));
  const { bytes } = await dossier({ key: await makeSigningKey(), verifier });
  writeFileSync(at('dossier.zip'), bytes);
  writeFileSync(at('verify.html'), contents(bytes).get('verify.html') as Uint8Array);
  writeFileSync(at('empty.html'), verifierWith(built, { law: [], words: [] }));
  const changed = await withSealed(bytes, (sealed) => {
    sealed.set('evidence/text/p02.txt', new TextEncoder().encode('x'));
  });
  writeFileSync(at('changed.zip'), changed);
  const { chromium } = ensureBrowsers(['chromium']);
  const args = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--lang=fr'];
  browser = await puppeteer.launch({ executablePath: chromium, headless: true, args });
  page = await browser.newPage();
  page.on('request', (request) => asked.push(request.url()));
});
afterAll(() => browser?.close());

async function verified(html: string, file: string): Promise<string[][]> {
  await page.goto(pathToFileURL(at(html)).href);
  const field = await page.waitForSelector('input[accept*=zip]');
  await (field as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(at(file));
  await page.waitForSelector('table');
  return page.$$eval('table tr', (rows) =>
    rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')),
  );
}

describe('the page that ships in a dossier', () => {
  it('makes the report again with the packs that it carries, and finds all whole', async () => {
    const rows = await verified('verify.html', 'dossier.zip');
    expect(rows.filter(([result]) => result === 'FAIL')).toEqual([]);
    expect(rows.at(-1)?.[0]).toBe('PASS');
    expect(rows.length).toBeGreaterThan(10);
  });

  it('names what was changed', async () => {
    const rows = await verified('verify.html', 'changed.zip');
    expect(
      rows
        .filter(([result]) => result === 'FAIL')
        .flat()
        .join(' '),
    ).toContain('evidence/text/p02.txt');
  });

  it('says so when it carries other packs', async () => {
    const rows = await verified('empty.html', 'dossier.zip');
    const names = [verifyText('fr', 'check.report'), verifyText('en', 'check.report')];
    const report = rows.find(([, name]) => names.includes(name ?? ''));
    expect(report?.[0]).toBe('UNKNOWN');
  });

  it('asks for nothing but itself, and stays small', () => {
    expect(asked.filter((url) => !url.startsWith('file:'))).toEqual([]);
    expect(
      contents(new Uint8Array(readFileSync(at('dossier.zip')))).get('verify.html')?.length,
    ).toBeLessThan(1.5e6);
  });
});
