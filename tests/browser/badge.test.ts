import { describe, expect, it } from 'vitest';
import en from '../../assets/texts/badge.en.json' with { type: 'json' };
import fr from '../../assets/texts/badge.fr.json' with { type: 'json' };
import { badgeOf } from '../../src/browser/badge-words.ts';
import type { TabState } from '../../src/browser/messages.ts';
import { shownFindings } from '../../src/browser/shown-findings.ts';
import type { Finding, Report } from '../../src/check/report.ts';

const finding = (rule: string, outcome: Finding['outcome'], target: string[] = []): Finding => ({
  rule,
  outcome,
  severity: 'high',
  reason: rule,
  data: {},
  quote: '',
  target,
  basis: [],
  remedy: '',
});
const report = (findings: Finding[], journey: Finding[] = []): Report => ({
  schemaVersion: 1,
  packs: { law: '1', words: '1' },
  pages: [
    {
      url: 'https://boutique.example/commande',
      page: { kind: 'review', why: [] },
      language: 'fr',
      languages: ['fr'],
      jurisdiction: { country: 'FR', why: 'domain' },
      scope: { kind: 'goods', why: [] },
      on: '2026-11-22',
      findings,
      notReached: [],
    },
  ],
  journey,
});
const state = (part: Partial<TabState>): TabState => ({
  tabId: 1,
  host: 'boutique.example',
  url: 'https://boutique.example/commande',
  status: 'checked',
  report: null,
  error: null,
  automatic: true,
  ...part,
});
const badge = (findings: Finding[], journey: Finding[] = []) =>
  badgeOf(state({ report: report(findings, journey) }), 'en');

describe('badge', () => {
  it('counts possible problems only, and says the number in words', () => {
    expect(badge([finding('a', 'violation'), finding('b', 'needs-review')])).toEqual({
      sign: '1',
      title: en.problems.one.replace('{n}', '1'),
      grey: false,
    });
  });

  it('does not count twice what page and purchase both say, and counts what an earlier page shows', () => {
    const both = finding('a', 'violation');
    expect(badge([both], [both]).sign).toBe('1');
    expect(badge([both], [both, finding('b', 'violation')]).sign).toBe('2');
  });

  it('shows a question mark, a tick or nothing when there is no problem', () => {
    expect(badge([finding('a', 'needs-review'), finding('b', 'pass')]).sign).toBe('?');
    expect(badge([finding('a', 'pass'), finding('b', 'pass')])).toEqual({
      sign: '✓',
      title: en.clear.other.replace('{n}', '2'),
      grey: false,
    });
    expect(badge([finding('a', 'not-applicable')]).sign).toBe('');
  });

  it.each([
    ['ready', ''],
    ['not-a-checkout', ''],
    ['checking', '…'],
    ['off', ''],
    ['unsupported', ''],
    ['error', '!'],
  ] as const)('%s: sign %j, words in both languages', (status, sign) => {
    const shown = badgeOf(state({ status }), 'fr');
    expect(shown).toEqual({ sign, title: fr[status], grey: status === 'off' });
    expect(badgeOf(state({ status }), 'en').title).toBe(en[status]);
  });

  it('has the same texts in French and English', () => {
    expect(Object.keys(fr)).toEqual(Object.keys(en));
  });
});

describe('findings shown on the page', () => {
  it('are those with a place, possible problems first', () => {
    const shown = shownFindings(
      report([
        finding('a', 'needs-review', ['#a']),
        finding('b', 'violation', ['#b']),
        finding('c', 'violation'),
        finding('d', 'pass', ['#d']),
      ]),
    );
    expect(shown.map(({ rule }) => rule)).toEqual(['b', 'a']);
  });
});
