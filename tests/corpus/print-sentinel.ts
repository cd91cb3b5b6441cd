/**
 * Would the page have been looked at by itself? What the sentinel says, with an address that tells
 * nothing: on real pages the address helps.
 */
import { JSDOM, VirtualConsole } from 'jsdom';
import { looksLikeShop, type Verdict } from '../../src/sentinel/signals.ts';
import type { LabelledPage } from './manifest.ts';
import { list, say } from './say.ts';

export type Watched = { page: LabelledPage; verdict: Verdict };

const ADDRESS = 'https://shop.example/';

export function watched(page: LabelledPage, html: string): Watched {
  const { window } = new JSDOM(html, { url: ADDRESS, virtualConsole: new VirtualConsole() });
  const verdict = looksLikeShop(window.document, ADDRESS);
  window.close();
  return { page, verdict };
}

export function printSentinel(all: Watched[]): void {
  const purchases = all.filter(({ page }) => page.labels.checkout_page === 'yes');
  const others = all.filter(({ page }) => page.labels.checkout_page === 'no');
  const count = (pages: Watched[], verdict: Verdict) =>
    String(pages.filter((one) => one.verdict === verdict).length);
  const row = (name: string, pages: Watched[]) => [
    name,
    String(pages.length),
    count(pages, 'shop'),
    count(pages, 'perhaps'),
    count(pages, 'no'),
  ];
  say('Sentinel, address hidden', [
    ['', 'pages', 'wakes', 'looks again when it changes', 'sleeps'],
    row('checkouts', purchases),
    row('other pages', others),
  ]);
  list(
    'checkout on which it sleeps',
    purchases.filter(({ verdict }) => verdict === 'no').map(({ page }) => page.id),
  );
}
