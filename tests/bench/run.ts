/**
 * `npm run bench [-- --firefox] [--json] [--sizes 1000,5000] [--no-axe]`: measures the extension as
 * built (npm run build, npm run build:e2e first) on generated checkouts and on the sample shop,
 * beside a bare walk, axe-core and the page's own drawing. It never fails for a figure.
 */
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { lawPacks } from '../../src/law/packs.ts';
import { languagePack } from '../../src/words/packs.ts';
import { openChromium } from '../e2e/session/chromium.ts';
import { openFirefox } from '../e2e/session/firefox.ts';
import { bundle } from '../facts/chromium.ts';
import { generatedArticle, generatedCheckout } from './generated-checkout.ts';
import { measureExtension } from './measure-extension.ts';
import { type Measured, measurePage, type Scripts } from './measure-page.ts';
import { asText, type Results } from './say.ts';

const { values } = parseArgs({
  options: {
    firefox: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    axe: { type: 'boolean', default: true },
    sizes: { type: 'string', default: '1000,5000,20000,100000' },
  },
  allowNegative: true,
});

/** Above this axe-core takes minutes. */
const AXE_UP_TO = 20_000;

const sizes = values.sizes.split(',').map(Number);
const others = new Map<string, string>();
for (const size of sizes) {
  others.set(`bench.test/checkout-${size}`, generatedCheckout(size));
  others.set(`bench.test/article-${size}`, generatedArticle(size, true));
  others.set(`bench.test/text-${size}`, generatedArticle(size, false));
}
const open = values.firefox ? openFirefox : openChromium;

const pages: Measured[] = [];
// Without site access the extension leaves these pages alone: the bench runs its scripts itself.
const bare = await open({ build: 'production', others, fineClock: true });
const version = await bare.browser.version();
const scripts = await scriptsOf(values.firefox ? 'firefox-mv3' : 'chrome-mv3');
for (const size of sizes) {
  console.error(`bench: ${size} elements`);
  const address = (kind: string) => `http://bench.test/${kind}-${size}`;
  const [shop, article, text] = [address('checkout'), address('article'), address('text')];
  const axe = values.axe && size <= AXE_UP_TO;
  pages.push(await measurePage(bare.browser, { shop, article, text }, scripts, axe));
}
await bare.close();
console.error('bench: the extension in the sample shop');
const session = await open({ build: 'e2e' });
const felt = await measureExtension(session);
await session.close();

const processor = cpus()[0]?.model ?? 'unknown';
const results: Results = {
  machine: `${cpus().length} × ${processor}`,
  browser: version,
  pages,
  felt,
};
console.log(values.json ? JSON.stringify(results, null, 2) : asText(results));

async function scriptsOf(build: string): Promise<Scripts> {
  const built = (name: string) => readFileSync(join('.output', build, `${name}.js`), 'utf8');
  return {
    collect: built('collect'),
    sentinel: built('sentinel'),
    firstStates: built('first-states'),
    bench: await bundle('../bench/in-page.ts'),
    packs: JSON.stringify({
      law: lawPacks.filter(({ country }) => country === 'EU' || country === 'FR'),
      words: [languagePack('fr')],
    }),
  };
}
