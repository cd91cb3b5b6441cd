/** The way to a timestamp service: asked first, only the request leaves, nothing large comes back. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { NoTimestamp, sendTo } from '../../../src/browser/evidence/ask-timestamp.ts';
import {
  originOf,
  TIMESTAMP_SERVICES,
  timestampService,
} from '../../../src/browser/evidence/timestamp-services.ts';

const [service] = TIMESTAMP_SERVICES;
if (!service) throw new Error('no service');
const request = new Uint8Array([48, 1, 2]);
const asked: [string, RequestInit | undefined][] = [];
let answer: () => Promise<Response> = async () => new Response(new Uint8Array([48, 0]));
let allowed = true;

beforeEach(() => {
  asked.length = 0;
  allowed = true;
  Object.assign(browser, { permissions: { contains: async () => allowed } });
  vi.stubGlobal('fetch', (url: string, part?: RequestInit) => {
    asked.push([url, part]);
    return answer();
  });
});
afterEach(() => vi.unstubAllGlobals());

const why = (error: unknown) => (error instanceof NoTimestamp ? error.why : String(error));

describe('services', () => {
  it('are spoken to over HTTPS only; none is chosen by itself', () => {
    for (const one of TIMESTAMP_SERVICES) expect(one.url).toMatch(/^https:/);
    expect(timestampService(null)).toBeNull();
    expect(timestampService('gone')).toBeNull();
  });

  it('need access to their host, whatever the port', () => {
    const accv = TIMESTAMP_SERVICES.find(({ url }) => url.includes(':8318'));
    expect(accv && originOf(accv)).toBe('https://tss.accv.es/*');
  });
});

describe('a request', () => {
  it('is all that leaves, without cookies', async () => {
    expect(await sendTo(service)(request)).toEqual(new Uint8Array([48, 0]));
    expect(asked).toHaveLength(1);
    expect(asked[0]?.[0]).toBe(service.url);
    expect(asked[0]?.[1]).toMatchObject({
      method: 'POST',
      body: request,
      credentials: 'omit',
      redirect: 'error',
      headers: { 'content-type': 'application/timestamp-query' },
    });
  });

  it('does not leave without access', async () => {
    allowed = false;
    expect(await sendTo(service)(request).catch(why)).toBe('no-access');
    expect(asked).toEqual([]);
  });

  it.each<[string, () => Promise<Response>]>([
    ['no network', () => Promise.reject(new TypeError('network'))],
    ['an error page', async () => new Response('no', { status: 500 })],
    ['nothing', async () => new Response('')],
    ['far too much', async () => new Response(new Uint8Array(200_000))],
  ])('that brings %s is no answer', async (_name, gives) => {
    const before = answer;
    answer = gives;
    expect(await sendTo(service)(request).catch(why)).toBe('no-answer');
    answer = before;
  });
});
