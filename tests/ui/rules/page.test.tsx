// @vitest-environment jsdom
/** The page on what the rules ask, in the extension. */
import { describe, expect, it } from 'vitest';
import { documentedRules, examplesOf } from '../../../src/export/rule-docs/examples.ts';
import { lawPacks } from '../../../src/law/packs.ts';
import { RulesPage, ruleOfHash } from '../../../src/ui/rules/rules-page.tsx';
import { axeViolations } from '../axe-check.ts';
import { draw, seen } from '../draw.tsx';

const show = (hash: string, language: 'fr' | 'en') =>
  draw(<RulesPage rules={documentedRules} packs={lawPacks} hash={hash} />, language);

describe('the page of a rule', () => {
  it.each(documentedRules)('%s is whole in both languages', async (rule) => {
    for (const language of ['fr', 'en'] as const) {
      const root = await show(`#${rule}`, language);
      const text = seen(root);
      expect(text).not.toMatch(/\bundefined\b|\bnull\b|\{\w+\}/);
      expect(text).toContain(rule);
      for (const { html } of examplesOf(rule)?.examples ?? [])
        expect(root.textContent).toContain(html.join('\n'));
    }
  });

  it.each(['fr', 'en'] as const)('is accessible: %s', async (language) => {
    await show('#withdrawal-function', language);
    expect(await axeViolations()).toEqual([]);
  });

  it('shows examples as text, never as a living page', async () => {
    const root = await show('#preticked-extra-payment', 'en');
    expect(root.textContent).toContain('<input type="checkbox" checked>');
    expect(root.querySelector('input, button, form, iframe, script')).toBeNull();
    for (const link of root.querySelectorAll<HTMLAnchorElement>('a[target]')) {
      expect(link.href).toMatch(/^https:/);
      expect(link.rel).toContain('noreferrer');
    }
  });

  it('tells countries that have it otherwise, and those that follow the Union', async () => {
    const root = await show('#withdrawal-function', 'en');
    const folded = [...root.querySelectorAll('details')];
    expect(folded.map(({ open }) => open)).not.toContain(true);
    for (const one of folded) one.open = true;
    const text = seen(root);
    expect(text).toContain('from 19 June 2026 to 31 December 2026');
    expect(text).toContain('since 1 January 2027');
    expect(text).toContain('As the Union, without an article of their own in our packs: ');
  });
});

describe('the list', () => {
  it.each(['fr', 'en'] as const)('links every rule: %s', async (language) => {
    const root = await show('', language);
    const links = [...root.querySelectorAll('.rule-list a')].map((one) => one.getAttribute('href'));
    expect(links).toEqual(documentedRules.map((rule) => `#${rule}`));
    expect(await axeViolations()).toEqual([]);
  });

  it('stands in for a rule that does not exist', async () => {
    const root = await show('#constructor', 'en');
    expect(seen(root)).toContain('There is no rule of this name.');
    expect(root.querySelectorAll('.rule-list li').length).toBe(documentedRules.length);
    expect(ruleOfHash('#<b>')).toBeNull();
  });
});
