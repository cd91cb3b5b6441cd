import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { CheckOutput, toJson } from '../../src/export/check-output.ts';
import { toHtml } from '../../src/export/html.ts';
import { toJunit } from '../../src/export/junit.ts';
import { toText } from '../../src/export/text.ts';
import { finding, HOSTILE, sampleOutput } from './sample-output.ts';

const languages = ['en', 'fr'] as const;

/** A journey of the sample page and the page before it. */
function journeyOutput(): CheckOutput {
  const output = sampleOutput();
  const [review] = output.reports;
  if (!review) throw new Error('no page');
  const cart = { ...review, input: 'cart.html', findings: [finding({ rule: 'all-in-price' })] };
  const all = [finding({ rule: 'all-in-price' }), ...review.findings];
  return { ...output, reports: [cart, review], journey: { findings: all } };
}

describe('JSON', () => {
  it('comes back as it went, keys in the order of the contract', () => {
    const output = sampleOutput();
    const text = toJson(output);
    expect(CheckOutput.parse(JSON.parse(text))).toEqual(output);
    expect(Object.keys(JSON.parse(text))).toEqual(['schemaVersion', 'tool', 'reports']);
    expect(text.endsWith('}\n')).toBe(true);
  });
});

describe('text', () => {
  it('says what, where, why, which law and what was not reached', () => {
    expect(toText(sampleOutput([finding()]), 'en', false)).toMatchInlineSnapshot(`
      "shop/review "1".html
        Address: https://boutique.example/commande
        Page: last step before the order (why: order-control, totals)
        Law applied: FR (why: domain) · Law of 2026-11-21 · Language: fr

        Possible problems (1)
          The order button [payment-obligation-button, Pay more]
            The button says “Valider ma commande”. It should clearly say that you will have to pay.
            Text found: “Valider ma commande”
            Place: #checkout >>> button.confirm
            To mend it: Write the obligation to pay on the button and nothing else, in the language of the page: “Order with obligation to pay”, “Pay now” or words as clear.
            As a customer: Clicking it may bind you to pay. Click only when you have seen the total.
            Law: C. conso., L221-14 https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000044563123

        What was not reached
          The layout is not known: what is hidden by style was read as if it were shown. With --engine chromium it is known.
          A part of the page comes from https://pay.example and cannot be read: check it by hand.

      This report says what the pages showed and what the law asks for. It does not say that the shop is at fault. General information, not legal advice.
      Pages: 1. Possible problems: 1. To check yourself: 0. Fine: 0.
      "
    `);
  });

  it('lets no word of a page move the cursor, break a line or turn the direction', () => {
    const text = toText(sampleOutput(), 'en', false);
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(text).toContain('onerror="alert(\'1\')"> & [31m payer');
  });

  it('is coloured only when asked, and says the same', () => {
    const coloured = toText(sampleOutput(), 'fr', true);
    expect(coloured).toContain('\u001b[31m');
    const plain = coloured.replaceAll(new RegExp(`${'\u001b'}\\[\\d+m`, 'g'), '');
    expect(plain).toBe(toText(sampleOutput(), 'fr', false));
  });

  it('names the page of each finding of a journey, and counts the purchase once', () => {
    const text = toText(journeyOutput(), 'en', false);
    expect(text).toContain('Page: cart.html');
    expect(text).toContain('Pages: 2. Possible problems: 2. To check yourself: 1. Fine: 1.');
  });

  it('marks what the baseline holds', () => {
    const text = toText(sampleOutput([finding({ known: true })]), 'en', false);
    expect(text).toContain('already in the baseline');
    expect(text).toContain('Already in the baseline: 1.');
  });
});

describe.each(languages)('HTML in %s', (language) => {
  const { document } = new JSDOM(toHtml(sampleOutput(), language)).window;

  it('stands alone: no script, nothing loaded, no handler', () => {
    expect(document.querySelectorAll('script, img, link, iframe, object, form')).toHaveLength(0);
    const attributes = [...document.querySelectorAll('*')].flatMap((one) =>
      one.getAttributeNames(),
    );
    expect(attributes.filter((name) => name.startsWith('on') || name === 'src')).toEqual([]);
    expect(toHtml(sampleOutput(), language)).not.toMatch(/@import|url\(/);
  });

  it('shows the words of the page as words', () => {
    const quotes = [...document.querySelectorAll('q')].map((one) => one.textContent);
    expect(quotes).toEqual(['Valider ma commande', HOSTILE.replaceAll(/\p{Cc}/gu, '')]);
  });

  it('says its language and links the law', () => {
    expect(document.documentElement.lang).toBe(language);
    expect(document.querySelector('article a')?.getAttribute('href')).toContain('legifrance');
    expect(document.body.textContent).not.toMatch(/\{\w+\}|undefined/);
  });

  it('links nothing but http addresses', () => {
    const [basis] = finding().basis;
    if (!basis) throw new Error('no basis');
    const bad = finding({ basis: [{ ...basis, url: 'javascript:alert(1)' }] });
    expect(toHtml(sampleOutput([bad]), language)).not.toContain('javascript:');
  });
});

describe('JUnit', () => {
  const read = (xml: string) =>
    new JSDOM(xml, { contentType: 'application/xml' }).window.document.documentElement;

  it('is XML: a violation fails, a question is skipped, a pass passes', () => {
    const suite = read(toJunit(sampleOutput(), 'en')).querySelector('testsuite');
    expect(
      ['name', 'tests', 'failures', 'errors', 'skipped'].map((name) => suite?.getAttribute(name)),
    ).toEqual(['shop/review "1".html', '4', '1', '0', '2']);
    const cases = [...(suite?.querySelectorAll('testcase') ?? [])];
    expect(cases.map((one) => one.firstElementChild?.localName ?? 'passed')).toEqual([
      'failure',
      'skipped',
      'passed',
      'skipped',
    ]);
    expect(cases[0]?.textContent).toContain('C. conso., L221-14 https://www.legifrance.gouv.fr');
  });

  it('does not fail on what the baseline holds', () => {
    const xml = toJunit(sampleOutput([finding({ known: true })]), 'en');
    expect(read(xml).querySelector('failure')).toBe(null);
  });

  it('has one suite for a journey, each case at its page', () => {
    const root = read(toJunit(journeyOutput(), 'fr'));
    expect(root.querySelectorAll('testsuite')).toHaveLength(1);
    expect(root.querySelector('testcase')?.getAttribute('classname')).toBe('cart.html');
  });
});
