import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumEngine, openChromium } from '../../src/cli/engine-chromium.ts';
import { Refusal } from '../../src/cli/refusal.ts';
import { CheckOutput } from '../../src/export/check-output.ts';
import { ran } from '../cli/fake-io.ts';
import { WEAK_REVIEW } from '../cli/sample-pages.ts';

const html = 'text/html; charset=utf-8';
/** A shell that its script fills later, and ticks the extra without writing it into the markup. */
const BUILT_BY_SCRIPT = `<!doctype html><html lang="fr"><body><div id="root"></div><script>
alert('Bienvenue');
setTimeout(() => {
  root.innerHTML = ${JSON.stringify(WEAK_REVIEW.replace(' checked', ''))};
  document.querySelector('input').checked = true;
}, 300);
</script></body></html>`;
const NEVER_QUIET = WEAK_REVIEW.replace(
  '</body>',
  '<p id="clock"></p><script>setInterval(() => { clock.textContent += "."; }, 20)</script></body>',
);
const WITH_FRAME = WEAK_REVIEW.replace(
  '</main>',
  '<iframe src="http://localhost:PORT/weak" title="Paiement" width="300" height="200"></iframe></main>',
);

const TERMS =
  '<!doctype html><html lang="fr"><title>Rétractation</title><main><p>Vous pouvez vous rétracter dans un délai de 14 jours.</p></main></html>';

const requests: string[] = [];
const answer: RequestListener = (request, response) => {
  const path = request.url ?? '/';
  requests.push(path);
  const pages: Record<string, string> = {
    '/weak': WEAK_REVIEW,
    '/built': BUILT_BY_SCRIPT,
    '/restless': NEVER_QUIET,
    '/frame': WITH_FRAME.replace('PORT', String(port)),
    '/endless': WEAK_REVIEW.replace(
      '</body>',
      '<script>setTimeout(() => { for (;;); }, 50)</script></body>',
    ),
    '/linked': WEAK_REVIEW.replace('/cgv"', '/aide?page=terms&amp;client=f00ba12"').replace(
      '/retractation"',
      '/aide?page=withdrawal"',
    ),
    '/aide?page=withdrawal': TERMS,
    '/blank': '<!doctype html><title></title><body></body>',
  };
  const page = pages[path];
  if (page !== undefined) response.writeHead(200, { 'content-type': html }).end(page);
  else if (path === '/broken') response.writeHead(503, { 'content-type': html }).end(WEAK_REVIEW);
  else if (path === '/terms.pdf') {
    response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.7');
  } else if (path === '/save') {
    const headers = { 'content-type': html, 'content-disposition': 'attachment; filename=a.html' };
    response.writeHead(200, headers).end(WEAK_REVIEW);
  } else if (path === '/moved') response.writeHead(302, { location: '/weak' }).end();
  else if (path === '/huge') {
    response.writeHead(200, { 'content-type': html });
    Readable.from(['<!--', ...Array(60).fill('Livraison '.repeat(1e5))]).pipe(response);
  } else if (path === '/announced') {
    response.writeHead(200, { 'content-type': html, 'content-length': 100e6 }).write('<html>');
  } else if (path !== '/silent') response.writeHead(404, { 'content-type': html }).end(WEAK_REVIEW);
};
const server = createServer(answer);
const folder = mkdtempSync(join(tmpdir(), 'caisse-claire-chromium-'));
let port = 0;
let site = '';
let engine: ChromiumEngine;

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  port = (server.address() as AddressInfo).port;
  site = `http://127.0.0.1:${port}`;
  engine = await openChromium(process.env, { offline: false, language: undefined, patience: 5 });
});
afterAll(async () => {
  await engine.close();
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  rmSync(folder, { recursive: true });
});

const refusalOf = (path: string): Promise<Refusal> =>
  engine.readAddress(path.startsWith('http') ? path : site + path).then(
    () => Promise.reject(new Error(`read: ${path}`)),
    (error) => (error instanceof Refusal ? error : Promise.reject(error)),
  );

describe('check of an address', () => {
  it('goes from a running shop to findings and an exit code', async () => {
    const args = ['check', `${site}/weak`, '--format', 'json', '--country', 'FR'];
    const { code, out, err } = await ran(args, process.env);
    expect([code, err]).toEqual([1, []]);
    const [page] = CheckOutput.parse(JSON.parse(out)).reports;
    expect(page).toMatchObject({ input: `${site}/weak`, url: `${site}/weak`, notReached: [] });
    const violations = page?.findings.filter((one) => one.outcome === 'violation');
    expect(violations?.map((one) => one.quote)).toEqual(
      expect.arrayContaining(['Valider ma commande']),
    );
  });

  it('reads the legal pages by their whole addresses, but for those that may say who asks', async () => {
    requests.length = 0;
    const args = ['check', `${site}/linked`, '--format', 'json', '--legal-pages'];
    const { code, out } = await ran(args, process.env);
    const [page] = CheckOutput.parse(JSON.parse(out)).reports;
    expect(page?.legalPages?.map(({ url }) => url)).toEqual([`${site}/aide?page=`]);
    expect(page?.notReached).toContainEqual(
      expect.objectContaining({ what: 'legal-page', why: 'address' }),
    );
    expect(requests.slice(-2)).toEqual(['/robots.txt', '/aide?page=withdrawal']);
    expect(code).toBe(1);
  });

  it('waits for what scripts build, past a dialog, and knows who ticked the box', async () => {
    const facts = await engine.readAddress(`${site}/built`);
    expect(facts.seen).toMatchObject({ layout: true, fromStart: true, truncated: [] });
    expect(facts.controls.find((one) => one.kind === 'checkbox')).toMatchObject({
      state: 'on',
      setBy: 'page',
      visible: 'yes',
    });
  });

  it('reads a page that never becomes quiet', async () => {
    const facts = await engine.readAddress(`${site}/restless`);
    expect(facts.controls.map((one) => one.text)).toContain('Valider ma commande');
  });

  it('follows a redirection and says where it came to', async () => {
    expect((await engine.readAddress(`${site}/moved`)).url).toBe(`${site}/weak`);
  });

  it('names the frame of another origin that it could not read', async () => {
    const { frames } = await engine.readAddress(`${site}/frame`);
    expect(frames).toMatchObject([{ origin: `http://localhost:${port}`, reached: false }]);
  });

  it.each([
    ['/gone', 'http-status', 3],
    ['/broken', 'http-status', 3],
    ['/silent', 'timeout', 3],
    ['/huge', 'too-large-address', 3],
    ['/announced', 'too-large-address', 3],
    ['/endless', 'page-crashed', 3],
    ['http://no-such-shop.invalid/', 'no-host', 3],
    ['http://127.0.0.1:1/', 'refused', 3],
    ['/terms.pdf', 'download', 2],
    ['/save', 'download', 2],
  ])('refuses %s: %s, exit code %i', async (path, key, exitCode) => {
    expect(await refusalOf(path)).toMatchObject({ key, exitCode });
  });

  it('never looks green on an empty page', async () => {
    const { code, err } = await ran(['check', `${site}/blank`], process.env);
    expect([code, err.length]).toEqual([3, 1]);
    expect(err[0]).toContain('the page has no text and no control after loading');
  });
});

describe('check of a saved page with Chromium', () => {
  it('finds what the embedded engine finds', async () => {
    const file = join(folder, 'weak.html');
    writeFileSync(file, WEAK_REVIEW);
    const problems = async (...more: string[]) => {
      const { out } = await ran(['check', file, '--format', 'json', ...more], process.env);
      const [page] = CheckOutput.parse(JSON.parse(out)).reports;
      return page?.findings.filter((one) => one.outcome === 'violation');
    };
    expect(await problems('--engine', 'chromium')).toEqual(await problems());
  });

  it('sends nothing, runs no script, and uses the style saved beside it', async () => {
    mkdirSync(join(folder, 'weak_files'));
    writeFileSync(
      join(folder, 'weak_files', 'style.css'),
      '.confirm { text-transform: uppercase }',
    );
    const calls = `<link rel="stylesheet" href="weak_files/style.css"><img src="${site}/spy.png">
<iframe src="${site}/spy"></iframe><script>document.body.textContent = 'gone'</script>
<script src="${site}/spy.js"></script><meta http-equiv="refresh" content="0; url=${site}/spy">`;
    requests.length = 0;
    const saved = WEAK_REVIEW.replace('</main>', `${calls}</main>`);
    const facts = await engine.readHtml(saved, `${site}/commande`, folder);
    expect(requests).toEqual([]);
    expect(facts.url).toBe(`${site}/commande`);
    expect(facts.controls.map((one) => one.text)).toContain('VALIDER MA COMMANDE');
  });
});
