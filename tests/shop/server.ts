/**
 * The sample shop on this machine: one server, virtual hosts by name. `pay.*` is the payment
 * service, another origin; `stamps.test` a timestamp service, if the test has one; every other name
 * is a shop. Nothing is stored and nothing leaves.
 */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import { extname, join, normalize } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { cardPage } from './card-page.ts';
import { body, title } from './site/page.ts';
import { firstState, HELP, OFFER, paymentDelay, ROUTES, type State } from './site/state.ts';

const FOLDER = join(import.meta.dirname, 'site');
const TYPES: Record<string, string> = {
  '.ts': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

export type Shop = {
  port: number;
  /** Every request so far, as "host path", query included. */
  requests: string[];
  /** The same requests, and what they carried of whoever asked. */
  asked: Asked[];
  close(): Promise<void>;
};

export type Asked = { request: string; cookie?: string; referer?: string; agent?: string };

/** What programs are asked to leave alone. */
const ROBOTS = `User-agent: *\nDisallow: ${ROUTES.privacy}\n`;

/** Escapes JSON for use inside a script element. */
const json = (state: State) => JSON.stringify(state).replaceAll('<', '\\u003c');

function document(state: State): string {
  return `<!doctype html>
<html lang="${state.lang}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title(state)}</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/site/style.css">
<script type="application/json" id="state">${json(state)}</script>
<script type="module" src="/site/app.ts"></script></head>
<body><div id="shop">${body(state)}</div></body></html>`;
}

/** The payment service beside this host: pay.test for *.test, pay.localhost:PORT for localhost. */
function payOrigin(host: string): string {
  const [name = '', port] = host.split(':');
  const zone = name.split('.').at(-1);
  return `http://pay.${zone}${port ? `:${port}` : ''}`;
}

/** Content of a file of the site, types stripped from scripts; null when there is none. */
async function asset(path: string): Promise<string | null> {
  const file = join(FOLDER, normalize(path.replace(/^\/site\//, '/')));
  if (!file.startsWith(FOLDER) || !(extname(file) in TYPES)) return null;
  const text = await readFile(file, 'utf8').catch(() => null);
  return text !== null && file.endsWith('.ts') ? stripTypeScriptTypes(text) : text;
}

/** Pages that stand at an address of their own, beside the shop: "host/path" → HTML. */
export type OtherPages = ReadonlyMap<string, string>;

/** Host of the timestamp service: the one that the build for the tests knows. */
export const STAMPS = 'stamps.test';
/** Answers an RFC 3161 request; what it throws ends the connection without an answer. */
export type Stamps = (request: Uint8Array) => Uint8Array;

async function stampFor(request: IncomingMessage, response: ServerResponse, stamps: Stamps) {
  const bytes = stamps(await buffer(request));
  response.writeHead(200, { 'content-type': 'application/timestamp-reply' }).end(bytes);
}

type Manners = { today: string; others: OtherPages; offerEnds: number; stamps?: Stamps };

/**
 * @param today civil date that the shop counts its promises from, YYYY-MM-DD
 * @param offerEnds when an offer that really ends does so, in milliseconds since 1970
 */
async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { today, others, offerEnds, stamps }: Manners,
) {
  const host = request.headers.host ?? 'localhost';
  const url = new URL(request.url ?? '/', `http://${host}`);
  const send = (status: number, type: string, text: string) => {
    // Pages may be kept by the back/forward cache: the tests go back and forward.
    response.writeHead(status, { 'content-type': type, 'cache-control': 'no-cache' });
    response.end(text);
  };
  if (stamps && host === STAMPS) return stampFor(request, response, stamps);
  const html = 'text/html; charset=utf-8';
  const other = others.get(host + url.pathname);
  if (other !== undefined) return send(200, html, other);
  if (host.startsWith('pay.')) {
    const slow = url.searchParams.get('slow') === '1';
    if (slow) await setTimeout(paymentDelay({ slow }));
    return send(200, html, cardPage(url.searchParams.get('lang')));
  }
  if (url.pathname.startsWith('/site/')) {
    const text = await asset(url.pathname);
    return send(text === null ? 404 : 200, TYPES[extname(url.pathname)] ?? html, text ?? '');
  }
  if (url.pathname === '/robots.txt') return send(200, 'text/plain', ROBOTS);
  if (url.pathname === HELP.delivery) return;
  if (url.pathname === HELP.use) {
    response.writeHead(302, { location: `${payOrigin(host)}/moved` }).end();
    return;
  }
  const state = firstState(url, today, payOrigin(host), offerEnds);
  return state ? send(200, html, document(state)) : send(404, html, '<h1>404</h1>');
}

/**
 * Starts the shop on 127.0.0.1.
 * @param options.port 0 or absent: any free port. `today`: civil date, absent: this day in UTC.
 *   `others`: pages that it serves beside its own. `stamps`: the timestamp service on STAMPS.
 */
export function startShop(
  options: { port?: number; today?: string; others?: OtherPages; stamps?: Stamps } = {},
): Promise<Shop> {
  const others = options.others ?? new Map();
  const today = options.today ?? new Date().toISOString().slice(0, 10);
  const offerEnds = Date.now() + OFFER;
  const requests: string[] = [];
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.headers.host} ${request.url}`);
    const { cookie, referer, 'user-agent': agent } = request.headers;
    asked.push({ request: requests.at(-1) ?? '', cookie, referer, agent });
    answer(request, response, { today, others, offerEnds, stamps: options.stamps }).catch(
      (error: Error) => response.destroy(error),
    );
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      const close = () =>
        new Promise<void>((done) => {
          server.close(() => done());
          server.closeAllConnections();
        });
      resolve({ port, requests, asked, close });
    });
  });
}
