/** A proof from the popup to the verified file, by the access that the click gives. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { readZip } from '../../../src/evidence/archive/read-zip.ts';
import { ran } from '../../cli/fake-io.ts';
import { spellings } from '../../evidence/identity.ts';
import { plainChecks } from '../../evidence/plain-tools.ts';
import {
  exported,
  keepProof,
  kept,
  openDraft,
  seal,
  toPayment,
  typePayment,
  withTyped,
} from '../session/proofs.ts';
import type { Session } from '../session/session.ts';
import { until } from '../session/until.ts';

/** Every byte of an archive as text, what is packed inside unpacked too. */
function allText(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (const [name, entry] of readZip(bytes)) {
    const content = entry.bytes();
    parts.push(name, Buffer.from(content).toString('utf8'));
    if (name.endsWith('.wacz')) parts.push(allText(content));
    if (name.endsWith('.gz')) parts.push(gunzipSync(content).toString('utf8'));
  }
  return parts.join('\n');
}

/** One file of the sealed part. */
function sealedText(bytes: Uint8Array, name: string): string {
  const sealed = readZip(bytes).get('capture.wacz')?.bytes() ?? new Uint8Array();
  return Buffer.from(readZip(sealed).get(name)?.bytes() ?? []).toString('utf8');
}

/** Spellings of the person in what plain programs and readers would see of a file. */
function foundIn(text: string): string[] {
  const seen = text.toLowerCase();
  return spellings().filter((value) => seen.includes(value.toLowerCase()));
}

/** The names of the plain checks that did not hold. */
function notHeld(file: string): string[] {
  const all = Object.entries(plainChecks(file));
  return all.filter(([, { code }]) => code !== 0).map(([name, { said }]) => `${name}: ${said}`);
}

/** Kinds of what was masked, as the preview counts them for one picture. */
function maskedIn(page: Page, picture: number): Promise<string> {
  return page.$$eval(
    '.picture',
    (all, at) => all[at]?.querySelector('.masked')?.textContent ?? '',
    picture,
  );
}

/** Scrolls to a place. @returns where the page stood, from there to now */
async function watchScrolling(page: Page, top: number): Promise<() => Promise<number[]>> {
  await page.evaluate((to) => {
    // Browsers scroll back to the field that is typed into.
    (document.activeElement as HTMLElement).blur();
    scrollTo(0, to);
    const stoodAt = [scrollY];
    addEventListener('scroll', () => {
      if (scrollY !== stoodAt.at(-1)) stoodAt.push(scrollY);
    });
    Object.assign(globalThis, { stoodAt });
  }, top);
  return () => page.evaluate(() => (globalThis as unknown as { stoodAt: number[] }).stoodAt);
}

export function proofs(session: () => Session): void {
  it('is kept, looked at, sealed, exported and verified; nothing typed is in any byte', async () => {
    const shop = await withTyped(session(), 'proof.test?ways=1');
    const stoodAt = await watchScrolling(shop, 40);
    const first = await kept(session(), await keepProof(session(), shop));
    expect(first.missing).toBe(0);
    // Without a window Firefox undoes many a script's scrolling, in pages without extensions too:
    // that the page is put back is held in Chromium.
    if (session().name === 'chromium')
      await until('the page to be put back', stoodAt, (all) => all.length > 1 && all.at(-1) === 40);
    const filled = await openDraft(session(), first);
    expect(await maskedIn(filled, 0)).toMatch(
      /names.*e-mail addresses.*telephone numbers.*postal addresses/,
    );
    await seal(filled);
    const ofFields = await exported(filled);

    await toPayment(shop);
    await typePayment(shop);
    const second = await kept(session(), await keepProof(session(), shop));
    const page = await openDraft(session(), second);
    expect(await maskedIn(page, 0)).toMatch(
      /postal addresses.*card numbers.*frames of other sites/,
    );
    await addBoxByKeyboard(page);
    await seal(page);
    const file = await exported(page);
    // What stood on the pages before is in the facts of the purchase, and no longer on the page.
    await shop.bringToFront();
    await shop.click('[data-do=order]');
    await shop.waitForSelector('.thanks');
    const third = await openDraft(
      session(),
      await kept(session(), await keepProof(session(), shop)),
    );
    await seal(third);
    const ofThanks = await exported(third);
    await third.close();
    for (const one of [ofFields, file, ofThanks]) {
      const { code, out } = await ran(['verify', one]);
      expect(out).not.toMatch(/^FAIL/m);
      expect(out).toMatch(/^PASS/m);
      expect(code).toBe(0);
      const text = allText(readFileSync(one));
      expect(text).toContain('proof.test');
      expect(foundIn(text)).toEqual([]);
      expect(notHeld(one)).toEqual([]);
    }
    const text = allText(readFileSync(file));
    expect(text).toMatch(/"class":"brush","count":1/);
    const html = sealedText(readFileSync(file), 'evidence/dom/p02.html');
    expect(html).toContain('<button type="button"');
    expect(html).not.toMatch(/<script|onclick=|type="hidden"/);
    expect(text).toMatch(/"control":"[^"]*Express[^"]*","first":"on"/);
    await page.close();
    await filled.close();
    await shop.close();
  }, 120_000);

  it('is verified by the page of the extension, which names a change', async () => {
    const shop = await withTyped(session(), 'proof.test');
    const page = await openDraft(
      session(),
      await kept(session(), await keepProof(session(), shop)),
    );
    await seal(page);
    const bytes = readFileSync(await exported(page));
    expect(await verdictOf(session(), bytes)).toMatch(/^Whole and unchanged/);
    const inner = bytes.indexOf('evidence/env.json');
    const changed = Uint8Array.from(bytes);
    changed[inner + 30] = (changed[inner + 30] ?? 0) ^ 1;
    expect(await verdictOf(session(), changed)).toMatch(/^Changed or incomplete/);
    await page.close();
    await shop.close();
  });
}

/** A box in the middle of the first picture, moved with the arrows. */
async function addBoxByKeyboard(page: Page): Promise<void> {
  await page.focus('.picture button');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.matches('[data-brush-box]'));
  const before = await page.$eval('[data-brush-box]', (box) => (box as HTMLElement).style.top);
  await page.keyboard.press('ArrowUp');
  await page.waitForFunction(
    (top) => document.querySelector<HTMLElement>('[data-brush-box]')?.style.top !== top,
    {},
    before,
  );
}

async function verdictOf(session: Session, bytes: Uint8Array): Promise<string> {
  const page = await session.openOwnPage('verify.html');
  await page.waitForSelector('.drop input');
  await page.evaluate((base64) => {
    const file = new File([Uint8Array.fromBase64(base64)], 'dossier.zip');
    const chosen = new DataTransfer();
    chosen.items.add(file);
    const input = document.querySelector<HTMLInputElement>('.drop input');
    if (!input) throw new Error('no place for a file');
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, Buffer.from(bytes).toString('base64'));
  await page.waitForSelector('.verdict', { timeout: 20_000 });
  const said = await page.$eval('.verdict', (place) => (place as HTMLElement).innerText);
  await page.close();
  return said;
}
