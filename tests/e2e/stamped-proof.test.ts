/**
 * A proof stamped by a timestamp service on this machine, from the choice in the settings to
 * openssl; and a service that answers wrongly or not at all.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import words from '../../assets/texts/evidence.en.json' with { type: 'json' };
import { newNonce, readRequest, timestampRequest } from '../../src/evidence/timestamp/request.ts';
import { plainChecks } from '../evidence/plain-tools.ts';
import { type Service, timestampService } from '../evidence/timestamp-service.ts';
import { STAMPS, type Stamps } from '../shop/server.ts';
import { type Options, openChromium } from './session/chromium.ts';
import { openFirefox } from './session/firefox.ts';
import { exported, keepProof, kept, openDraft, pressSeal, seal } from './session/proofs.ts';
import { visit } from './session/reading.ts';
import type { Session } from './session/session.ts';
import { until } from './session/until.ts';
import { silence } from './suites/network.ts';

let service: Service;
let session: Session;
let answer: Stamps;
/** What came to the service. */
const asked: Uint8Array[] = [];

const both: [string, (options: Options) => Promise<Session>][] = [
  ['Chromium', openChromium],
  ['Firefox', openFirefox],
];

/** A new proof of a page with an order button, before its seal. */
async function draft(): Promise<Page> {
  const shop = await visit(session, 'stampedproof.test/paiement');
  await shop.waitForSelector('[data-do=order]');
  const page = await openDraft(session, await kept(session, await keepProof(session, shop)));
  await shop.close();
  return page;
}

/** What the page says after the seal, beside the dossier. */
function said(page: Page): Promise<string> {
  return until(
    'what became of the timestamp',
    () => page.$eval('main', (main) => main.ownerDocument.body.innerText),
    (text) => text.includes(words['stamp.kept']) || text.includes('No timestamp was kept'),
  );
}

function verified(file: string) {
  const args = ['src/cli/main.ts', 'verify', file, '--ca', service.rootFile, '--format', 'json'];
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  const { grade, verdict } = JSON.parse(stdout) as { grade: string; verdict: string };
  return { status, grade, verdict };
}

describe.each(both)('in %s', (_name, open) => {
  beforeAll(async () => {
    service ??= timestampService();
    asked.length = 0;
    session = await open({
      build: 'e2e',
      stamps: (request) => {
        asked.push(request);
        return answer(request);
      },
    });
  });
  afterAll(async () => {
    if (session?.browser.connected) await session.close();
  });

  it('nothing is asked until a service is chosen', async () => {
    answer = service.answer;
    const page = await draft();
    await seal(page);
    expect(verified(await exported(page))).toMatchObject({ grade: 'signed', verdict: 'whole' });
    expect(asked).toEqual([]);
    await page.close();
  });

  it('a sound stamp is kept, and openssl agrees', async () => {
    const settings = await session.openOwnPage('evidence.html#settings');
    await (await settings.waitForSelector('.services label:last-child input'))?.click();
    await settings.waitForFunction(
      (text) => document.body.innerText.includes(text),
      {},
      words['settings.saved'],
    );
    await settings.close();
    const page = await draft();
    expect(await page.$eval('.seal', (part) => (part as HTMLElement).innerText)).toContain(
      words['seal.leaves'].replace('{service}', 'Stamps of the tests'),
    );
    await pressSeal(page);
    expect(await said(page)).toContain(words['stamp.kept']);
    const file = await exported(page);
    expect(verified(file)).toEqual({ status: 0, grade: 'timestamped', verdict: 'whole' });
    const checks = plainChecks(file, service.rootFile);
    expect(checks.timestamp?.said).toContain('Verification: OK');
    expect(Object.values(checks).map(({ code }) => code)).toEqual([0, 0, 0, 0, 0, 0, 0]);
    // A hash and a random number: a request is no longer than that.
    expect(asked.map(({ length }) => length < 80)).toEqual([true]);
    await page.close();
  });

  it.each<[string, Stamps, string]>([
    [
      'answers another request',
      (request) => service.answer(otherNonce(request)),
      'did not stand the checks (timestamp-nonce)',
    ],
    [
      'cannot be reached',
      () => {
        throw new Error('no answer');
      },
      words['stamp.no-answer'],
    ],
  ])('of a service that %s no stamp is kept, and that is said', async (_how, gives, why) => {
    answer = gives;
    const page = await draft();
    await pressSeal(page);
    expect(await said(page)).toContain(why);
    await page.waitForSelector('.sheet-head button.main');
    const file = await exported(page);
    expect(verified(file)).toEqual({ status: 0, grade: 'signed', verdict: 'whole' });
    await page.close();
  });

  it('saw no other request than those for stamps', () => {
    const stamps = session.shop.requests.filter((one) => one.startsWith(STAMPS));
    expect(new Set(stamps)).toEqual(new Set([`${STAMPS} /`]));
    const carried = session.shop.asked.filter(({ request }) => request.startsWith(STAMPS));
    expect(carried.filter(({ cookie, referer }) => cookie || referer)).toEqual([]);
  });

  describe('the network', () =>
    silence(
      () => session,
      (url) => new URL(url).host === STAMPS,
    ));
});

it.each(['chrome', 'firefox'])('the build for users of %s knows no such service', (browser) => {
  const folder = `.output/${browser}-mv3`;
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const scripts = all.filter((name) => name.endsWith('.js'));
  const texts = scripts.map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
  expect(texts.filter((text) => text.includes('freetsa.org'))).not.toEqual([]);
  expect(scripts.filter((_, index) => texts[index]?.includes(STAMPS))).toEqual([]);
});

/** A request for the same hash that is not the one sent. */
function otherNonce(request: Uint8Array): Uint8Array {
  const { hash } = readRequest(request);
  return timestampRequest(Uint8Array.fromHex(hash), newNonce());
}
