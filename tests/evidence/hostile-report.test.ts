/** A page that writes into its own record: whatever its words are, they stay words. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/check.ts';
import { block, review, ticked } from '../check/facts.ts';
import { SEALED_AT, sampleCapture } from './sample-capture.ts';
import { contents, dossier, verify } from './sealed-sample.ts';

const EVIL = `</style></title></textarea>"'><script>evil()</script><img src="https://evil.example/x" onerror=evil()><svg/onload=evil()>`;
const TURNED = '\u202e gnp.exe \u2066';
const ELEMENTS = new Set(
  (
    'html head meta title style body header h1 h2 h3 h4 dl dt dd strong main section p small ul ol li article q code ' +
    'a br table thead tbody tr th td figure img figcaption aside footer'
  ).split(' '),
);

function hostile() {
  const sample = sampleCapture();
  const text = `Valider ${EVIL} ${TURNED}`;
  const facts = review(text, {
    url: `https://boutique.example/${encodeURIComponent(EVIL)}?x=`,
    title: text,
    controls: [ticked(`Garantie ${EVIL} (9,90 €)`, 990, { at: 4, target: [`#a${EVIL}`] })],
    blocks: [block(EVIL), block(`Livraison : ${TURNED}`)],
  });
  const [, page] = sample.pages;
  if (!page) throw new RangeError('the sample has two pages');
  return {
    pages: [{ ...page, facts, title: text, url: facts.url, finalUrl: facts.url, text }],
    report: check([facts], sample.context),
    operator: { role: 'association' as const, name: EVIL },
    env: { ...sample.env, browser: EVIL, os: EVIL, zone: EVIL, protocol: { [EVIL]: EVIL } },
    steps: [
      {
        t: '2026-11-22T04:48:00.000Z',
        type: 'first-state' as const,
        url: EVIL,
        detail: { control: EVIL, [EVIL]: EVIL },
      },
    ],
    notes: [{ at: SEALED_AT, text: EVIL }],
  };
}

describe('the report of a hostile page', () => {
  it.each(['fr', 'en'] as const)('holds its words and none of its elements (%s)', async (of) => {
    const { bytes, name } = await dossier({ language: of }, hostile());
    expect(name).toMatch(/^[\w.-]+$/);
    const html = new TextDecoder().decode(contents(bytes).get('report.html'));
    const { document } = new JSDOM(html).window;
    const elements = [...document.querySelectorAll('*')];
    const names = new Set(elements.map((one) => one.localName));
    expect([...names].filter((one) => !ELEMENTS.has(one))).toEqual([]);
    for (const element of elements) {
      const attributes = [...element.attributes];
      expect(attributes.filter((one) => one.name.startsWith('on'))).toEqual([]);
      for (const { name: key, value } of attributes) {
        if (key === 'src') expect(value).toMatch(/^data:image\/png;base64,/);
        if (key === 'href') expect(value).toMatch(/^https:\/\//);
        if (key === 'href') expect(value).not.toContain('evil');
      }
    }
    expect(document.body.textContent).toContain('<script>evil()</script>');
    expect((html.match(/<\/style>/g) ?? []).length).toBe(1);
    expect((await verify(bytes)).verdict).toBe('whole');
  });
});
