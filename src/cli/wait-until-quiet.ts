import type { Page } from 'puppeteer-core';
import { within } from './within.ts';

/** A page is quiet after this long without a request and without a change, in milliseconds. */
const QUIET = 500;
/** Some pages never are: then they are read as they stand. */
const NETWORK_AT_MOST = 10_000;
const CHANGES_AT_MOST = 5_000;

/** Waits until a page has loaded what it loads and stopped changing, within bounds. */
export async function waitUntilQuiet(page: Page): Promise<void> {
  await page
    .waitForNetworkIdle({ idleTime: QUIET, concurrency: 1, timeout: NETWORK_AT_MOST })
    .catch(() => {});
  const quiet = page
    .evaluate(
      (quiet, atMost) =>
        new Promise<void>((done) => {
          let timer = setTimeout(done, quiet);
          const observer = new MutationObserver(() => {
            clearTimeout(timer);
            timer = setTimeout(finish, quiet);
          });
          const finish = () => {
            observer.disconnect();
            done();
          };
          observer.observe(document, { subtree: true, childList: true, characterData: true });
          setTimeout(finish, atMost);
        }),
      QUIET,
      CHANGES_AT_MOST,
    )
    .catch(() => {});
  // A page that is busy for ever does not even say so.
  await within(CHANGES_AT_MOST + 1_000, quiet);
}
