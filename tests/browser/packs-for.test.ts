/** The packs as files of the extension: which are opened, that nothing is missed, and how it fails. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { packsFor as PacksFor } from '../../src/browser/packs-for.ts';
import { check } from '../../src/check/check.ts';
import { checkInSteps } from '../../src/check/check-in-steps.ts';
import type { Packs } from '../../src/check/packs.ts';
import { readWithDom } from '../../src/cli/engine-dom.ts';
import type { PageFacts } from '../../src/facts/page-facts.ts';
import { labelledPages } from '../pages/read-pages.ts';
import { servePacks } from './serve-packs.ts';

const ON = '2026-11-21';
let packsFor: typeof PacksFor;
let read: string[];
beforeEach(async () => {
  fakeBrowser.reset();
  read = servePacks();
  vi.resetModules(); // a background that has just started
  ({ packsFor } = await import('../../src/browser/packs-for.ts'));
});

async function pageNamed(name: string): Promise<PageFacts> {
  const page = labelledPages().find((one) => one.name === name)?.pages[0];
  if (!page) throw new Error(`no page ${name}`);
  return readWithDom(page.html, page.expectation.url);
}

function reportOf(journey: PageFacts[], packs: Packs) {
  const steps = checkInSteps(journey, { on: ON }, packs);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

describe('packs for a page', () => {
  it('are those of its languages and its country, each read once', async () => {
    const facts = await pageNamed('fr-woo-all-right.html');
    await packsFor([facts]);
    expect(read.toSorted()).toEqual(['index', 'law/eu', 'law/fr', 'words/en', 'words/fr']);
    await packsFor([facts]);
    expect(read).toHaveLength(5);
  });

  it('are all the words where nothing tells the language', async () => {
    const facts = { ...(await pageNamed('fr-login-register.html')), lang: null, blocks: [] };
    await packsFor([{ ...facts, controls: [], title: '' }]);
    expect(read.filter((path) => path.startsWith('words/'))).toHaveLength(26);
    expect(read.filter((path) => path.startsWith('law/'))).toEqual(['law/eu']);
  });

  it('follow the country that the user chose', async () => {
    await packsFor([await pageNamed('fr-woo-all-right.html')], 'PL');
    expect(read).toContain('law/pl');
    expect(read).toContain('words/pl');
    expect(read).not.toContain('law/fr');
  });

  it('do not lend a pack that was not opened: asking it is an error', async () => {
    const packs = await packsFor([await pageNamed('fr-woo-all-right.html')]);
    expect(() => packs.words.find(({ language }) => language === 'hu')?.lists).toThrow(/hu/);
    expect(() => packs.law.find(({ country }) => country === 'HU')?.duties).toThrow(/HU/);
  });

  it('give the same reports as all packs at once, on every labelled page', async () => {
    for (const { name, pages } of labelledPages()) {
      const journey: PageFacts[] = [];
      for (const { html, expectation } of pages)
        journey.push(await readWithDom(html, expectation.url));
      const { packs: _, ...said } = reportOf(journey, await packsFor(journey));
      const { packs: __, ...wanted } = check(journey, { on: ON });
      expect(said, name).toEqual(wanted);
    }
  }, 120_000);

  it('that cannot be read say so, and are asked for again', async () => {
    const facts = await pageNamed('fr-woo-all-right.html');
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
    await expect(packsFor([facts])).rejects.toThrow(/^pack not read: \/packs\/index\.json: 404/);
    read = servePacks();
    await packsFor([facts]);
    expect(read).toContain('words/fr');
  });
});
