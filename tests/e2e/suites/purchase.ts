/** A purchase over several pages, on one page, and with the payment in a frame of another origin. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { TabState } from '../../../src/browser/messages.ts';
import type { Control, PageFacts } from '../../../src/facts/page-facts.ts';
import { badge, checked, findingsOf, problemsOf, visit } from '../session/reading.ts';
import type { Session } from '../session/session.ts';
import { until } from '../session/until.ts';

/** Presses what the shop draws, once it is drawn. */
async function act(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector);
  await page.$eval(selector, (element) => (element as HTMLElement).click());
}

/** The controls of the purchase that the background remembers of a shop. */
async function kept(session: Session, shop: string): Promise<Control[]> {
  const key = `journey:${shop}`;
  const stored = await session.inExtension((name) => browser.storage.session.get(name), key);
  const { steps } = stored[key] as { steps: { facts: PageFacts }[] };
  return steps.flatMap(({ facts }) => facts.controls);
}

export function purchase(session: () => Session): void {
  it('follows a purchase through its pages, whose address changes without a new document', async () => {
    const page = await visit(session(), 'journey.test/');
    await act(page, '[data-do=add]');
    await checked(session(), page, ({ url }) => url.endsWith('/panier'));
    await act(page, 'aside a.primary');
    await checked(session(), page, ({ url }) => url.endsWith('/livraison'));
    await act(page, '[data-do=pay]');
    const state = await checked(session(), page, (one) =>
      problemsOf(one).includes('payment-obligation-button'),
    );
    const kinds = state.report?.pages.map(({ page: { kind } }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['cart', 'checkout', 'review']));
    // The handling fee was on no page before: only the journey can tell.
    expect(problemsOf(state)).toContain('all-in-price');
    await act(page, '[data-do=order]');
    const end = await checked(session(), page, ({ url }) => url.endsWith('/confirmation'));
    expect(end.report?.pages.at(-1)?.page.kind).toBe('confirmation');
    await page.close();
  });

  it('reads a payment page again whose card form and button come late, as one page', async () => {
    const page = await visit(session(), 'slow.test/?slow=1');
    await act(page, '[data-do=add]');
    await checked(session(), page, ({ url }) => url.endsWith('/panier'));
    await act(page, 'aside a.primary');
    await checked(session(), page, ({ url }) => url.endsWith('/livraison'));
    await act(page, '[data-do=pay]');
    const state = await checked(
      session(),
      page,
      (one) => one.report?.pages.at(-1)?.page.kind === 'review',
    );
    expect(problemsOf(state)).toContain('payment-obligation-button');
    // The fee stood there before the button did: that is no earlier page that told of it.
    expect(findingsOf(state).map(({ rule, outcome }) => `${rule} ${outcome}`)).toContain(
      'all-in-price violation',
    );
    const whole = await checked(
      session(),
      page,
      (one) => one.report?.pages.at(-1)?.notReached.length === 0,
    );
    // Whether the product page was read before it was left is a question of who is quicker.
    const kinds = whole.report?.pages.map(({ page: { kind } }) => kind);
    expect(kinds?.filter((kind) => kind !== 'product')).toEqual(['cart', 'checkout', 'review']);
    await page.close();
  });

  it('reads a checkout on one page, and again after a choice was changed', async () => {
    const page = await visit(session(), 'onepage.test/commande?onepage=1');
    const state = await checked(session(), page, (one) =>
      problemsOf(one).includes('payment-obligation-button'),
    );
    expect(state.report?.pages.at(-1)?.page.kind).toBe('review');
    expect(problemsOf(state)).toContain('preticked-extra-payment');
    const before = await badge(session(), page, ({ text }) => /^\d+$/.test(text));
    await act(page, '[name=warranty]');
    await checked(session(), page, (one) => !problemsOf(one).includes('preticked-extra-payment'));
    const after = await badge(session(), page, ({ text }) => text !== before.text);
    expect(Number(after.text)).toBeLessThan(Number(before.text));
    await page.close();
  });

  it('takes what the user ticked for the user’s, on this page and when the shop shows it again', async () => {
    const page = await visit(session(), 'ticked.test/commande?onepage=1');
    const of = (state: TabState) =>
      findingsOf(state).find(({ rule }) => rule === 'preticked-extra-payment')?.outcome;
    const after = (outcome: string) => checked(session(), page, (one) => of(one) === outcome);
    await after('violation');
    // With the mouse: what a script clicks is nobody's choice.
    const press = async () => {
      await page.bringToFront();
      await (await page.waitForSelector('.extra'))?.click();
    };
    await press();
    await after('pass');
    await press();
    await until(
      'the box to be read as ticked by the user',
      () => kept(session(), 'ticked.test'),
      (controls) =>
        controls.some(
          (one) => one.handle === 'warranty' && one.state === 'on' && one.setBy === 'user',
        ),
    );
    expect(of(await after('pass'))).toBe('pass');
    // The shop remembers, in a new document that cannot know who ticked it.
    await page.goto('http://ticked.test/panier?onepage=1');
    const cart = await checked(session(), page, (one) => one.url.includes('/panier'));
    expect(of(cart)).toBe('pass');
    expect(problemsOf(cart)).not.toContain('preticked-extra-payment');
    await page.reload();
    expect(of(await after('pass'))).toBe('pass');
    await page.close();
  });

  it('reads the payment frame of another origin where it has access', async () => {
    const page = await visit(session(), 'frame.test/paiement');
    const state = await checked(session(), page, (one) =>
      findingsOf(one).some(({ rule }) => rule === 'payment-obligation-button'),
    );
    expect(state.report?.pages.at(-1)?.notReached.filter(({ what }) => what === 'frame')).toEqual(
      [],
    );
    await page.close();
  });
}
