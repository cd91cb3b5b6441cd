/**
 * How quick a hundred dossiers are: `npm run evidence-figures [-- how many]` fills the built
 * extension (npm run build:chrome) in a browser of its own and prints milliseconds.
 */
import type { Page } from 'puppeteer-core';
import { entry } from '../tests/browser/evidence/sample-entry.ts';
import { openChromium } from '../tests/e2e/session/chromium.ts';

const many = Number(process.argv[2] ?? 100);
/** Bytes of one archive: that of the sample shop with four pictures. */
const SIZE = 360_000;
const RULES = [
  'payment-obligation-button',
  'delivery-date',
  'all-in-price',
  'withdrawal-information',
];

const entries = Array.from({ length: many }, (_, n) => {
  const id = n.toString(16).padStart(32, '0');
  const findings = RULES.map((rule) => ({
    rule,
    outcome: 'violation' as const,
    reason: 'r',
    quote: `Quote ${n} of ${rule}, as long as the words on a button`,
    data: {},
  }));
  const sealedAt = new Date(Date.UTC(2026, 0, 1) + n * 3_600_000).toISOString();
  return entry({ id, host: `shop${n}.example`, file: `dossier-${n}.zip`, sealedAt, findings });
});

async function fill(page: Page): Promise<void> {
  await page.evaluate(
    async (all, size) => {
      const asked = indexedDB.open('evidence');
      await new Promise((done) => asked.addEventListener('success', done));
      const change = asked.result.transaction(['dossiers', 'files'], 'readwrite');
      for (const one of all) {
        change.objectStore('dossiers').put(one);
        const bytes = new Uint8Array(size);
        for (let at = 0; at < size; at += 60_000) {
          crypto.getRandomValues(bytes.subarray(at, at + 60_000));
        }
        change.objectStore('files').put(bytes, one.id);
      }
      await new Promise((done) => change.addEventListener('complete', done));
      asked.result.close();
    },
    entries,
    SIZE,
  );
}

/** From the opening of the page to a list that stands. */
async function listed(page: Page): Promise<number> {
  const start = performance.now();
  await page.reload();
  await page.waitForFunction(
    (n) => document.querySelectorAll('.dossier-line').length === n,
    { polling: 'mutation' },
    many,
  );
  return performance.now() - start;
}

/** From the last letter typed to what was found. */
function searched(page: Page): Promise<number> {
  return page.evaluate(async (last) => {
    const field = document.querySelector<HTMLInputElement>('input[type=search]');
    if (!field) throw new Error('no search');
    const start = performance.now();
    field.value = `shop${last}.example quote`;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    while (document.querySelectorAll('.dossier-line').length !== 1) {
      await new Promise((done) => setTimeout(done));
    }
    return performance.now() - start;
  }, many - 1);
}

/** From the button to the file. */
async function exported(page: Page): Promise<number> {
  await page.evaluate((id) => {
    location.hash = `#dossier/${id}`;
  }, entries[0]?.id);
  await page.waitForSelector('.sheet-head button.main');
  return page.evaluate(async () => {
    const real = URL.createObjectURL;
    const start = performance.now();
    const made = new Promise<void>((done) => {
      URL.createObjectURL = (blob: Blob) => {
        done();
        return real(blob);
      };
    });
    document.querySelector<HTMLElement>('.sheet-head button.main')?.click();
    await made;
    return performance.now() - start;
  });
}

const session = await openChromium({ build: 'production' });
try {
  const page = await session.openOwnPage('evidence.html');
  await page.waitForSelector('.empty');
  await fill(page);
  const list = await listed(page);
  const [search, file] = [await searched(page), await exported(page)];
  const said = (name: string, ms: number) => console.log(`${name.padEnd(28)} ${Math.round(ms)} ms`);
  console.log(`${many} dossiers of ${SIZE / 1000} kB`);
  said('list, from opening the page', list);
  said('search', search);
  said('export of one', file);
} finally {
  await session.close();
}
