/** One generated page, measured: ours, the floor, axe-core, and the page's own first drawing. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'puppeteer-core';
import type { Checkout } from './in-page.ts';
import { freshWorld, worldFromStart } from './in-world.ts';
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
  /** The floor of the page where nobody shops. */
  floorElsewhere: number;
  sentinelElsewhere: number;
  sentinelText: number;
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

/** A checkout, a page where nobody shops, and one that has nothing but text. */
type Addresses = { shop: string; article: string; text: string };

/** Runs of each measure; the largest page takes long enough by itself. */
const runsFor = (elements: number) => (elements > 50_000 ? 3 : 7);

export async function measurePage(
  browser: Browser,
  { shop, article, text }: Addresses,
  scripts: Scripts,
  withAxe: boolean,
): Promise<Measured> {
  const floorElsewhere = await floorOf(browser, article, scripts);
  const page = await opened(browser, shop);
  const elements = await page.evaluate(() => document.querySelectorAll('*').length);
  const runs = runsFor(elements);
  const drawing = await drawingOf(page);
  const floor = await walked(page, runs, scripts);
  const checkouts: Checkout[] = [];
  for (let n = 0; n < runs; n++) {
    const call = `bench.checkout(${JSON.stringify(scripts.collect)}, ${scripts.packs})`;
    checkouts.push(await inFreshWorld<Checkout>(page, scripts, call));
  }
  const axe = withAxe ? await axeOn(page, elements > 10_000 ? 1 : 3) : null;
  const sentinelShop = await repeated(runs, () => sentinelOn(page, shop, scripts));
  const sentinelText = await repeated(runs, () => sentinelOn(page, text, scripts));
  const sentinelElsewhere = await repeated(runs, () => sentinelOn(page, article, scripts));
  await page.close();
  const of = (key: keyof Checkout) => median(checkouts.map((one) => one[key]));
  return {
    elements,
    floor: median(floor),
    floorElsewhere,
    sentinelElsewhere: median(sentinelElsewhere),
    sentinelText: median(sentinelText),
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

const walked = (page: Page, runs: number, scripts: Scripts): Promise<number[]> =>
  repeated(runs, () => inFreshWorld<number>(page, scripts, 'bench.walkBare()'));

/** In a tab of its own: what other measures left to be cleared away is not counted. */
export async function floorOf(
  browser: Browser,
  address: string,
  scripts: Scripts,
): Promise<number> {
  const page = await opened(browser, address);
  const floor = await walked(page, 7, scripts);
  await page.close();
  return median(floor);
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
export async function sentinelOn(page: Page, address: string, scripts: Scripts): Promise<number> {
  const { bench, firstStates, sentinel } = scripts;
  const stand = `${bench};bench.stand(${JSON.stringify(firstStates)}, ${JSON.stringify(sentinel)})`;
  const world = await worldFromStart(page, stand, address);
  const stood = await world.run<number>('bench.stood');
  if (stood < 0) throw new Error('the sentinel did not run');
  return stood;
}

/** Style and layout since the page began, as Chromium counts them; Firefox does not tell. */
async function drawingOf(page: Page): Promise<number | null> {
  await page.evaluate(() => document.body.offsetHeight);
  try {
    const { RecalcStyleDuration: style, LayoutDuration: layout } = await page.metrics();
    return style === undefined || layout === undefined ? null : (style + layout) * 1000;
  } catch {
    return null;
  }
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
