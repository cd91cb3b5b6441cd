/** The extension's own pages, through axe-core: no violation of the rules for access. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { checked, visit } from '../session/reading.ts';
import type { Session } from '../session/session.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds wrong with a page, one line per violation. */
export async function violations(page: Page): Promise<string[]> {
  await page.waitForFunction(() => document.querySelector('main')?.textContent?.trim());
  await page.evaluate(axe);
  const result = (await page.evaluate('axe.run(document)')) as AxeResults;
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' · ')}`);
}

export function ownPages(session: () => Session): void {
  it.each(['light', 'dark'] as const)('popup with findings, %s', async (scheme) => {
    const shop = await visit(session(), 'automatic.test/paiement');
    const { tabId } = await checked(session(), shop);
    const page = await session().openOwnPage(`popup.html?tab=${tabId}`);
    await session().setColours(page, scheme);
    await page.waitForSelector('[data-rule]');
    expect(await violations(page)).toEqual([]);
    await page.close();
    await shop.close();
  });

  it('full report of a purchase', async () => {
    const shop = await visit(session(), 'automatic.test/paiement');
    const { tabId } = await checked(session(), shop);
    const page = await session().openOwnPage(`report.html?tab=${tabId}`);
    await page.waitForSelector('main blockquote, main q');
    expect(await violations(page)).toEqual([]);
    await page.close();
    await shop.close();
  });

  it.each(['light', 'dark'] as const)('where to complain about a finding, %s', async (scheme) => {
    const shop = await visit(session(), 'automatic.test/paiement');
    const { tabId } = await checked(session(), shop);
    const report = await session().openOwnPage(`report.html?tab=${tabId}`);
    await report.waitForSelector('a[href^="/complaint.html"]');
    const address = await report.$eval('a[href^="/complaint.html"]', (link) =>
      (link as HTMLAnchorElement).getAttribute('href'),
    );
    await report.close();
    const page = await session().openOwnPage(address?.slice(1) ?? '');
    await session().setColours(page, scheme);
    await page.waitForSelector('[data-place] a[href^="https://"]');
    expect(await violations(page)).toEqual([]);
    expect(await page.$eval('textarea', ({ value }) => value.length)).toBeGreaterThan(100);
    await page.close();
    await shop.close();
  });

  it.each([
    'popup.html?tab=0',
    'welcome.html',
    'options.html',
    'report.html?tab=0',
    'orders.html',
    'orders.html#new',
    'complaint.html',
    'rules.html',
    'rules.html#payment-obligation-button',
  ])('%s', async (path) => {
    const page = await session().openOwnPage(path);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });
}
