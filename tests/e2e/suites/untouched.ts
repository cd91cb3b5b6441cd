/** The page stays as it was: nothing written, clicked, focused or dispatched by a check. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { checked, visit } from '../session/reading.ts';
import type { Session } from '../session/session.ts';

type Watch = { events: string[]; calls: string[]; mutations: string[] };
declare global {
  var caisseWatch: Watch;
}

/** Notes every event of every known kind, every call that acts on the page, and every mutation. */
function watchPage(): void {
  const watch: Watch = { events: [], calls: [], mutations: [] };
  globalThis.caisseWatch = watch;
  const kinds = new Set<string>();
  for (const owner of [window, document, HTMLElement.prototype]) {
    for (const name in owner) if (name.startsWith('on')) kinds.add(name.slice(2));
  }
  // What the mouse of the machine and the loading of the page do is nobody's doing.
  const passive =
    /^(mouse|pointer)|^(load|pageshow|resize|scroll|readystatechange|animation|transition)/;
  for (const kind of kinds) {
    if (passive.test(kind)) continue;
    addEventListener(kind, () => watch.events.push(kind), true);
  }
  const patch = (owner: object, name: string) => {
    const original = Reflect.get(owner, name);
    Reflect.set(owner, name, function (this: unknown, ...args: unknown[]) {
      watch.calls.push(name);
      return Reflect.apply(original, this, args);
    });
  };
  patch(EventTarget.prototype, 'dispatchEvent');
  for (const name of ['click', 'focus', 'blur']) patch(HTMLElement.prototype, name);
  for (const name of ['setAttribute', 'removeAttribute', 'scrollIntoView'])
    patch(Element.prototype, name);
  for (const name of ['submit', 'requestSubmit', 'reset']) patch(HTMLFormElement.prototype, name);
}

/** From now on, and with the page as it is. */
async function begin(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { caisseWatch } = globalThis;
    caisseWatch.events.length = 0;
    caisseWatch.calls.length = 0;
    new MutationObserver((records) => {
      for (const { type, target } of records)
        caisseWatch.mutations.push(`${type} ${target.nodeName}`);
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    return document.documentElement.outerHTML;
  });
}

const boxes = (page: Page) =>
  page.$$eval('input, select', (all) =>
    all.map((one) => (one instanceof HTMLInputElement ? [one.value, one.checked] : [one.value])),
  );

export function untouched(session: () => Session): void {
  it('leaves the page as it was: no change, no event, no call', async () => {
    const page = await session().browser.newPage();
    await page.evaluateOnNewDocument(watchPage);
    await page.goto('http://untouched.test/commande?onepage=1');
    await page.waitForSelector('[data-do=order]');
    await checked(session(), page);
    const html = await begin(page);
    const values = await boxes(page);
    const focus = await page.evaluate(() => document.activeElement?.nodeName);
    const tabId = (await checked(session(), page)).tabId;
    const state = await session().inExtension(
      (id) => browser.runtime.sendMessage({ type: 'check', tabId: id }),
      tabId,
    );
    expect(state).toMatchObject({ status: 'checked' });
    const watch = await page.evaluate(() => globalThis.caisseWatch);
    expect(watch).toEqual({ events: [], calls: [], mutations: [] });
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(html);
    expect(await boxes(page)).toEqual(values);
    expect(await page.evaluate(() => document.activeElement?.nodeName)).toBe(focus);
    // The watch does see what is done to the page.
    await page.$eval('[name=newsletter]', (box) => (box as HTMLElement).click());
    const seen = await page.evaluate(() => globalThis.caisseWatch);
    expect(seen.calls).toContain('click');
    expect(seen.events).toEqual(expect.arrayContaining(['click', 'input', 'change']));
    expect(seen.mutations.length).toBeGreaterThan(0);
    await page.close();
  });

  it('does no more to a page from its very start than a browser without it', async () => {
    const page = await visit(session(), 'untouched.test/panier');
    await checked(session(), page);
    const root = await page.evaluate(() => ({
      attributes: document.documentElement.getAttributeNames(),
      names: Object.keys(globalThis).filter((name) => /caisse/i.test(name)),
      marked: document.querySelectorAll('[data-caisse], caisse-claire-marks').length,
    }));
    expect(root).toEqual({ attributes: ['lang'], names: [], marked: 0 });
    await page.close();
  });
}
