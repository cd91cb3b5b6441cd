// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchPage } from '../../src/browser/legal/fetch-page.ts';
import { factsOfText } from '../../src/browser/legal/inert-page.ts';

const URL_ = 'https://boutique.example/cgv';
const LIMITS = { ms: 200, bytes: 100 };
const html = { 'content-type': 'text/html; charset=iso-8859-1' };

/** A response as a server gives it; `url`: where it came from in the end. */
function response(body: BodyInit | null, init: ResponseInit, url = URL_): Response {
  const made = new Response(body, init);
  Object.defineProperties(made, {
    url: { value: url },
    redirected: { value: url !== URL_ },
  });
  return made;
}
const answering = (made: Response) => {
  const asked = vi.fn(async (_url: string, _init: RequestInit) => made);
  vi.stubGlobal('fetch', asked);
  return asked;
};
const fetched = () => fetchPage(URL_, LIMITS, new AbortController());
afterEach(() => vi.unstubAllGlobals());

describe('a legal page', () => {
  it('is asked for without anything of the user, and nowhere else', async () => {
    const asked = answering(response('<p>CGV', { headers: html }));
    await fetched();
    expect(asked).toHaveBeenCalledOnce();
    expect(asked.mock.calls[0]?.[1]).toMatchObject({
      method: 'GET',
      mode: 'same-origin',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
  });

  it('is read in the characters that its server names', async () => {
    answering(response(new Uint8Array([60, 112, 62, 233]), { headers: html }));
    expect(await fetched()).toEqual({ html: '<p>é', url: URL_ });
  });

  it.each([
    ['is missing', response('', { status: 404 }), 'not-reached', '404'],
    [
      'is no page',
      response('%PDF', { headers: { 'content-type': 'application/pdf' } }),
      'not-html',
      'application/pdf',
    ],
    [
      'says that it is too large',
      response('<p>', { headers: { ...html, 'content-length': '101' } }),
      'too-large',
      '',
    ],
    ['is too large', response('x'.repeat(101), { headers: html }), 'too-large', ''],
    [
      'leads to the first page',
      response('<p>', { headers: html }, 'https://boutique.example/'),
      'not-reached',
      '',
    ],
  ])('that %s is not read', async (_, made, came, detail) => {
    answering(made);
    expect(await fetched()).toEqual({ came, detail });
  });

  it('that does not answer in time is late; one that was cancelled is not', async () => {
    vi.stubGlobal('fetch', (_url: string, { signal }: RequestInit) => {
      return new Promise((_, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason));
      });
    });
    expect(await fetched()).toEqual({ came: 'late', detail: '' });
    const cancel = new AbortController();
    const page = fetchPage(URL_, LIMITS, cancel);
    cancel.abort();
    expect(await page).toEqual({ came: 'cancelled', detail: '' });
  });

  it('that nobody serves is not reached', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await fetched()).toEqual({ came: 'not-reached', detail: '' });
  });
});

describe('the text of a page', () => {
  it('becomes facts of its own address, its links resolved there, nothing shown for sure', async () => {
    const text = `<html lang="fr"><title>CGV</title><base href="/aide/">
      <script>document.title = 'run'</script><main><p>14 jours</p><a href="retour?id=7">Retours</a></main>`;
    const facts = await factsOfText({ html: text, url: `${URL_}?lang=fr` });
    expect(facts).toMatchObject({
      url: `${URL_}?lang=`,
      title: 'CGV',
      lang: 'fr',
      seen: { layout: false, truncated: [] },
    });
    expect(facts.links.map(({ href }) => href)).toEqual([
      'https://boutique.example/aide/retour?id=',
    ]);
    expect(facts.blocks.map(({ text, visible }) => [text, visible])).toContainEqual([
      '14 jours',
      'unknown',
    ]);
  });
});
