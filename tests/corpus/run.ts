/**
 * `npm run corpus -- <folder> [--engine dom|chromium] [--on YYYY-MM-DD]`: measures the check on a
 * labelled folder and prints precision, recall and the misses per question. It never fails for a
 * figure: it measures.
 */
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { check } from '../../src/check/check.ts';
import type { PageReport } from '../../src/check/report.ts';
import { openChromium } from '../../src/cli/engine-chromium.ts';
import { readWithDom } from '../../src/cli/engine-dom.ts';
import { decodeHtml } from '../../src/facts/collect/decode-html.ts';
import type { Judged } from './judged.ts';
import { readManifest } from './manifest.ts';
import { printOrderButtons } from './order-buttons.ts';
import { printPages } from './print-pages.ts';
import { printRules } from './print-rules.ts';
import { printSentinel, type Watched, watched } from './print-sentinel.ts';
import { printWalks } from './print-walks.ts';
import { readWalks } from './walks.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    on: { type: 'string', default: '2026-11-21' },
    engine: { type: 'string', default: 'dom' },
  },
});
const folder = positionals[0];
if (!folder) {
  console.error('corpus: name a folder with a manifest.json: npm run corpus -- <folder>');
  process.exit(2);
}

const chromium =
  values.engine === 'chromium'
    ? await openChromium(process.env, { offline: true, language: undefined })
    : null;
const judged: Judged[] = [];
const looked: Watched[] = [];
for (const page of await readManifest(folder)) {
  const html = decodeHtml(await readFile(join(folder, page.file)));
  if (html === null) throw new Error(`corpus: ${page.file} is no text`);
  const url = `https://shop.example/${page.path ?? basename(page.file)}`;
  judged.push({ page, report: await judgePage(html, url) });
  looked.push(watched(page, html));
}
printPages(judged);
printSentinel(looked);
printRules(judged);
await printOrderButtons(folder);
await printWalks(await readWalks(folder), judgePage);
await chromium?.close();

async function judgePage(html: string, url: string): Promise<PageReport> {
  const facts = await (chromium?.readHtml(html, url, folder as string) ?? readWithDom(html, url));
  return check([facts], { on: values.on }).pages[0] as PageReport;
}
