/** One generated page, measured: ours, the floor, axe-core, and the page's own first drawing. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'puppeteer-core';
import type { Checkout } from './in-page.ts';
import { freshWorld } from './in-world.ts';
import { median } from './median.ts';

export type Scripts = {
  /** The extension's own files, as built. */
  collect: string;
  sentinel: string;
  firstStates: string;
  /** in-page.ts, bundled. */
  bench: string;
  /** French words and law, as JSON. */
  packs: string;
};

/** Milliseconds, medians; null where this browser does not tell or it was left out. */
export type Measured = {
  elements: number;
  floor: number;
  sentinelElsewhere: number;
  sentinelShop: number;
  collect: number;
  check: number;
  both: number;
  longest: number;
  recheck: number;
  drawing: number | null;
  axe: number | null;
  problems: number;
  truncated: number;
};

/** Runs of each measure; the largest page takes long enough by itself. */
const runsFor = (elements: number) => (elements > 50_000 ? 3 : 7);

export async function measurePage(
  browser: Browser,
  shop: string,
  elsewhere: string,
  scripts: Scripts,
  withAxe: boolean,
): Promise<Measured> {
  const page = await opened(browser, shop);
  const elements = await page.evaluate(() => document.querySelectorAll('*').length);
  const runs = runsFor(elements);
  const drawing = await drawingOf(page);
  const floor = await repeated(runs, () => inFreshWorld<number>(page, scripts, 'bench.walkBare()'));
  const checkouts: Checkout[] = [];
  for (let n = 0; n < runs; n++) {
    const call = `bench.checkout(${JSON.stringify(scripts.collect)}, ${scripts.packs})`;
    checkouts.push(await inFreshWorld<Checkout>(page, scripts, call));
  }
  const sentinelShop = await repeated(runs, () => sentinelOn(page, scripts));
  const axe = withAxe ? await axeOn(page, elements > 10_000 ? 1 : 3) : null;
  await page.close();
  const article = await opened(browser, elsewhere);
  const sentinelElsewhere = await repeated(runs, () => sentinelOn(article, scripts));
  await article.close();
  const of = (key: keyof Checkout) => median(checkouts.map((one) => one[key]));
  return {
    elements,
    floor: median(floor),
    sentinelElsewhere: median(sentinelElsewhere),
    sentinelShop: median(sentinelShop),
    collect: of('collect'),
    check: of('check'),
    both: median(checkouts.map((one) => one.collect + one.check)),
    longest: of('longest'),
    recheck: of('recheck'),
    drawing,
    axe,
    problems: of('problems'),
    truncated: of('truncated'),
  };
}

async function opened(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(address);
  return page;
}

async function repeated(runs: number, measure: () => Promise<number>): Promise<number[]> {
  const all: number[] = [];
  for (let n = 0; n < runs; n++) all.push(await measure());
  return all;
}

async function inFreshWorld<Answer>(page: Page, scripts: Scripts, call: string): Promise<Answer> {
  const world = await freshWorld(page);
  await world.run(scripts.bench);
  return world.run<Answer>(call);
}

/** Both scripts that stand on every page, from their first byte to their last line. */
const sentinelOn = (page: Page, scripts: Scripts): Promise<number> =>
  inFreshWorld<number>(
    page,
    scripts,
    `bench.run(${JSON.stringify(scripts.firstStates)}) + bench.run(${JSON.stringify(scripts.sentinel)})`,
  );

/** Style and layout since the page began, as Chromium counts them. */
async function drawingOf(page: Page): Promise<number | null> {
  await page.evaluate(() => document.body.offsetHeight);
  const metrics = await page.metrics().catch(() => null);
  const { RecalcStyleDuration: style, LayoutDuration: layout } = metrics ?? {};
  return style === undefined || layout === undefined ? null : (style + layout) * 1000;
}

async function axeOn(page: Page, runs: number): Promise<number> {
  const path = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
  await page.evaluate(readFileSync(path, 'utf8'));
  return median(
    await repeated(runs, () =>
      page.evaluate(async () => {
        const { axe } = globalThis as unknown as { axe: { run(root: Document): Promise<unknown> } };
        const begun = performance.now();
        await axe.run(document);
        return performance.now() - begun;
      }),
    ),
  );
}
