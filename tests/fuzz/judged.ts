/** Reads and judges a document given as text, in one window that all of them share. */
import { JSDOM } from 'jsdom';
import { check } from '../../src/check/check.ts';
import type { Finding } from '../../src/check/report.ts';
import { type CollectOptions, collectSync } from '../../src/facts/collect/collect.ts';
import type { PageFacts } from '../../src/facts/page-facts.ts';

const { window } = new JSDOM('', { url: 'https://boutique.example/commande' });

const WIDE = { ms: 60_000, nodes: 100_000, textChars: 1_000_000, controls: 5000 };

export function factsOf(html: string, options: Partial<CollectOptions> = {}): PageFacts {
  const document = new window.DOMParser().parseFromString(html, 'text/html');
  return collectSync(document, {
    now: () => performance.now(),
    budget: WIDE,
    layout: false,
    ...options,
  });
}

export function findingsOf(facts: PageFacts): Finding[] {
  return check([facts], { on: '2026-11-21', country: 'FR' }).pages[0]?.findings ?? [];
}

/** The rules that are broken on the page. */
export function violationsOf(html: string): string[] {
  const found = findingsOf(factsOf(html)).filter(({ outcome }) => outcome === 'violation');
  return [...new Set(found.map(({ rule }) => rule))].sort();
}
