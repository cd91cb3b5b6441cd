/**
 * `npm run demo`: builds the extension, opens it in an installed browser on the sample shop, walks
 * from the product to the confirmation, and prints what it finds. Without a browser the embedded
 * engine of the command line checks the same pages. `--pictures DIR` makes the README's pictures.
 */
import { spawnSync } from 'node:child_process';
import { openChromium } from '../tests/e2e/session/chromium.ts';
import { openFirefox } from '../tests/e2e/session/firefox.ts';
import { ensureBrowsers } from './browsers.ts';
import { readArguments, type Wanted } from './demo/arguments.ts';
import { checkEmbedded } from './demo/embedded.ts';
import { takePictures } from './demo/pictures.ts';
import { walk } from './demo/walk.ts';

const FOLDER = 'demo';

function build(browser: Wanted['browser']): void {
  const name = browser === 'chromium' ? 'chrome' : 'firefox';
  const args = ['build', '-b', name, '--mv3', '--mode', 'e2e'];
  const run = spawnSync('wxt', args, { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`The build failed.\n${run.stdout}${run.stderr}`);
}

async function showInBrowser(wanted: Wanted): Promise<void> {
  const visible = wanted.screen;
  if (wanted.open && !visible) console.log('No display: the browser runs without a window.');
  console.log(`Building the extension and opening it in ${wanted.browser}…`);
  build(wanted.browser);
  const today = new Date().toISOString().slice(0, 10);
  const open = wanted.browser === 'chromium' ? openChromium : openFirefox;
  const session = await open({ build: 'e2e', language: wanted.language, visible, today });
  try {
    await walk({ session, language: wanted.language, folder: FOLDER, today });
    if (wanted.open && visible) {
      console.log('\nThe window stays open. Close it, or press Ctrl-C, to end.');
      await new Promise((closed) => session.browser.on('disconnected', closed));
    }
  } finally {
    await session.close();
  }
}

/** Whether the browser is there or can be installed; says why not. */
function browserFound(wanted: Wanted): boolean {
  try {
    ensureBrowsers([wanted.browser]);
    return true;
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
    return false;
  }
}

/** In Chromium without a window: only there can the popup, too, be photographed as it is. */
async function makePictures(folder: string): Promise<void> {
  build('chromium');
  const today = new Date().toISOString().slice(0, 10);
  const session = await openChromium({ build: 'e2e', language: 'en', today });
  try {
    console.log((await takePictures(session, folder)).join('\n'));
  } finally {
    await session.close();
  }
}

async function demo(wanted: Wanted): Promise<number> {
  if (wanted.pictures !== null) {
    ensureBrowsers(['chromium']);
    await makePictures(wanted.pictures);
    return 0;
  }
  if (browserFound(wanted)) {
    await showInBrowser(wanted);
    return 0;
  }
  console.log('Without a browser: the embedded engine checks the same pages, no layout known.\n');
  return checkEmbedded(FOLDER);
}

try {
  process.exitCode = await demo(readArguments(process.argv.slice(2), process.env));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
