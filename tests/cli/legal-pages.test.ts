import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mannersOf } from '../../src/cli/legal/robots.ts';
import { visit } from '../../src/cli/legal/visitor.ts';
import { CheckOutput } from '../../src/export/check-output.ts';
import { type Shop, startShop } from '../shop/server.ts';
import { HELP } from '../shop/site/state.ts';
import { ran } from './fake-io.ts';

const folder = mkdtempSync(join(tmpdir(), 'caisse-claire-legal-'));
const file = join(folder, 'paiement.html');
let shop: Shop;
let site = '';
let args: string[] = [];

beforeAll(async () => {
  shop = await startShop({ today: '2026-11-21' });
  site = `http://localhost:${shop.port}`;
  const url = `${site}/paiement?help=1`;
  const page = await (await fetch(url)).text();
  // The page that never answers has a test of its own.
  writeFileSync(file, page.replaceAll(HELP.delivery, 'mailto:aide@orvelune.example'));
  args = ['check', file, '--url', url, '--country', 'FR', '--format', 'json'];
  shop.requests.length = 0;
  shop.asked.length = 0;
});
afterAll(async () => {
  await shop.close();
  rmSync(folder, { recursive: true });
});

describe('check --legal-pages', () => {
  it('reads them as robots.txt allows, names each, and says which could not be read', async () => {
    const { out, err, code } = await ran([...args, '--legal-pages']);
    const [report, ...others] = CheckOutput.parse(JSON.parse(out)).reports;
    expect(others).toEqual([]);
    expect(report?.legalPages?.map(({ kind, name }) => `${kind}: ${name}`)).toEqual([
      'terms: Conditions générales de vente',
      'legal-notice: Mentions légales',
      'withdrawal: Droit de rétractation',
    ]);
    const legal = report?.notReached.filter(({ what }) => what === 'legal-page');
    expect(legal).toEqual([
      {
        what: 'legal-page',
        origin: `${site}/retours`,
        name: 'Retours',
        why: 'not-reached',
        detail: '404',
      },
      {
        what: 'legal-page',
        origin: `${site}/confidentialite?help=`,
        name: 'Données personnelles',
        why: 'robots',
      },
      {
        what: 'legal-page',
        origin: `${site}/cgu`,
        name: 'Conditions d’utilisation',
        why: 'other-site',
        detail: `pay.localhost:${shop.port}`,
      },
    ]);
    expect(err[0]).toBe(`legal page 1 of 6: Conditions générales de vente (${site}/cgv?help=)`);
    expect(err).toHaveLength(6);
    expect(shop.asked.map(({ request }) => request.split(' ')[1])).toEqual([
      '/robots.txt',
      '/cgv?help=1',
      '/mentions-legales?help=1',
      '/retractation?help=1',
      '/retours',
      '/cgu',
    ]);
    const agents = new Set(
      shop.asked.map(({ agent, cookie, referer }) => [agent, cookie, referer]),
    );
    for (const carried of agents)
      expect(carried).toEqual([
        expect.stringMatching(/^CaisseClaire\/\d+\.\d+\.\d+ \(\+https:\/\/[^)]+\)$/),
        undefined,
        undefined,
      ]);
    // What they say answers what the page leaves open; what they lack changes no exit code.
    const told = (output: typeof report) =>
      output?.findings.find(({ rule }) => rule === 'withdrawal-information')?.outcome;
    expect(told(report)).toBe('pass');
    const without = await ran(args);
    expect(told(CheckOutput.parse(JSON.parse(without.out)).reports[0])).toBe('needs-review');
    expect(code).toBe(without.code);
  });

  it('belongs to the last page of a journey, whose reports stay one per input', async () => {
    const { out } = await ran([
      ...args,
      file,
      '--url',
      `${site}/panier`,
      '--journey',
      '--legal-pages',
    ]);
    const output = CheckOutput.parse(JSON.parse(out));
    expect(output.reports.map(({ legalPages }) => legalPages?.length)).toEqual([undefined, 3]);
    expect(output.journey?.findings.length).toBeGreaterThan(0);
  });

  it('is said in the text and in the page that people read', async () => {
    const text = await ran([...args, '--legal-pages', '--format', 'text']);
    expect(text.out).toContain('Legal pages read (3)');
    expect(text.out).toContain('The legal page “Données personnelles” was not read: the site asks');
    const html = await ran([...args, '--legal-pages', '--format', 'html']);
    expect(html.out).toContain('Legal pages read (3)');
  });

  it('wants to know where a saved page comes from', async () => {
    const { code, err } = await ran(['check', file, '--legal-pages']);
    expect([code, err]).toEqual([
      2,
      [`--legal-pages: where ${file} comes from is not known: give its address with --url`],
    ]);
  });

  it('says that a page links to none', async () => {
    const bare = join(folder, 'bare.html');
    writeFileSync(
      bare,
      '<!doctype html><html lang="fr"><h1>Votre panier</h1><p>Une lampe</p></html>',
    );
    const { err, code } = await ran(['check', bare, '--url', `${site}/x`, '--legal-pages']);
    expect(err).toEqual([`${site}/x: no link to a legal page of its site was found`]);
    expect(code).toBe(0);
  });
});

describe('a visit', () => {
  it('ends when its time is over', async () => {
    expect(await visit(site + HELP.delivery, { ms: 200, bytes: 1000 })).toEqual({
      failed: 'late',
      detail: '',
    });
  });

  it('takes no more than the limit', async () => {
    expect(await visit(`${site}/cgv`, { ms: 5000, bytes: 50 })).toMatchObject({ bytes: null });
  });

  it('of nobody fails', async () => {
    const nobody = await visit('http://127.0.0.1:1/', { ms: 5000, bytes: 50 });
    expect(nobody).toEqual({ failed: 'not-reached', detail: '' });
  });
});

describe('robots.txt', () => {
  const served = async (status: number, text: string) => {
    const server = createServer((_, response) => response.writeHead(status).end(text));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const manners = await mannersOf(origin);
    server.close();
    return { refuses: manners.refuses(`${origin}/cgv`), delay: manners.delay };
  };

  it.each([
    ['that is missing allows all', 404, '', null, 0],
    ['that cannot be given lets nothing be read', 503, '', 'not-reached', 0],
    ['that names us is for us', 200, 'User-agent: CaisseClaire\nDisallow: /cgv', 'robots', 0],
    ['for others is not for us', 200, 'User-agent: Other\nDisallow: /', null, 0],
    ['may slow us down, within bounds', 200, 'User-agent: *\nCrawl-delay: 60', null, 10],
  ])('%s', async (_, status, text, refuses, delay) => {
    expect(await served(status, text)).toEqual({ refuses, delay });
  });
});
