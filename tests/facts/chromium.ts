/** Chromium with the collector, bundled in memory as the extension bundles it. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import type { watchChoices } from '../../src/facts/collect/choices.ts';
import type { collect } from '../../src/facts/collect/collect.ts';
import type { PageFacts } from '../../src/facts/page-facts.ts';

/** What in-page.ts puts on globalThis of a page. */
export type World = {
  collect: typeof collect;
  watchChoices: typeof watchChoices;
  choices: ReturnType<typeof watchChoices>;
};

export async function bundle(entry = './in-page.ts'): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      lib: {
        entry: fileURLToPath(new URL(entry, import.meta.url)),
        formats: ['iife'],
        name: 'collector',
      },
    },
  });
  const [output] = [result].flat() as Rolldown.RolldownOutput[];
  return output?.output[0].code ?? '';
}

export async function launch(): Promise<Browser> {
  const path = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
    (one) => one !== undefined && existsSync(one),
  );
  return puppeteer.launch({
    executablePath: path ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  });
}

/** Facts of a page made of this HTML, with layout. */
export async function factsInChromium(page: Page, code: string, html: string): Promise<PageFacts> {
  await page.setContent(html);
  await page.evaluate(code);
  return collectIn(page);
}

export async function collectIn(page: Page): Promise<PageFacts> {
  return page.evaluate(() => {
    const { collect } = globalThis as unknown as World;
    const budget = { ms: 5000, nodes: 200_000, textChars: 2_000_000, controls: 20_000 };
    return collect(document, { now: () => performance.now(), budget, layout: true });
  });
}
