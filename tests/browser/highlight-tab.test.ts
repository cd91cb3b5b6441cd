import { beforeEach, describe, expect, it } from 'vitest';
import { highlightTab, showNext } from '../../src/browser/highlight-tab.ts';
import { writeTab } from '../../src/browser/tab-states.ts';
import type { Finding, Report } from '../../src/check/report.ts';
import { type FakeTab, fakeTab } from './fake-tab.ts';
import { pageFacts } from './page-facts.ts';

const HREF = 'https://boutique.example/paiement';
const finding = (rule: string, outcome: Finding['outcome']): Finding => ({
  rule,
  outcome,
  severity: 'high',
  reason: rule,
  data: {},
  quote: '',
  target: [`#${rule}`],
  basis: [],
  remedy: '',
});

let tab: FakeTab;
let drawn: unknown[][];
beforeEach(async () => {
  tab = fakeTab({ href: HREF, facts: pageFacts(HREF), clicked: true });
  drawn = [];
  tab.draws = (args = []) => {
    drawn.push(args);
    return true;
  };
  const report: Report = {
    schemaVersion: 1,
    packs: { law: '1', words: '1' },
    pages: [
      {
        url: HREF,
        page: { kind: 'review', why: [] },
        language: 'fr',
        languages: ['fr'],
        jurisdiction: { country: 'FR', why: 'domain' },
        scope: { kind: 'goods', why: [] },
        on: '2026-11-22',
        findings: [finding('b', 'needs-review'), finding('a', 'violation'), finding('c', 'pass')],
        notReached: [],
      },
    ],
    journey: [],
  };
  await writeTab({
    tabId: tab.id,
    host: 'boutique.example',
    url: HREF,
    status: 'checked',
    report,
    error: null,
    automatic: false,
    document: tab.born,
    page: HREF,
  });
});

describe('showing findings on the page', () => {
  it('sends the places in the order of the popup, numbered, and nothing else of the report', async () => {
    expect(await highlightTab(tab.id, 1)).toBe(true);
    expect(drawn).toEqual([
      [
        [
          { target: ['#a'], tag: '1', problem: true },
          { target: ['#b'], tag: '2', problem: false },
        ],
        1,
      ],
    ]);
  });

  it('is false for a finding that is not there, a page that refuses, and a place that is gone', async () => {
    expect(await highlightTab(tab.id, 2)).toBe(false);
    expect(drawn).toEqual([]);
    tab.draws = () => false;
    expect(await highlightTab(tab.id, 0)).toBe(false);
    tab.clicked = false;
    expect(await highlightTab(tab.id, 0)).toBe(false);
    expect(await highlightTab(99, 0)).toBe(false);
  });

  it('goes to the next one by key, and after the last to the first', async () => {
    for (let i = 0; i < 3; i++) await showNext(tab.id);
    await highlightTab(tab.id, null);
    await showNext(tab.id);
    expect(drawn.map(([, index]) => index)).toEqual([0, 1, 0, null, 0]);
  });
});
