import { describe, expect, it } from 'vitest';
import { fixText } from '../../src/export/fix-text.ts';
import { allRules } from '../../src/rules/all-rules.ts';

describe('what a shop can change', () => {
  it.each(allRules.map((rule) => rule.id))('about %s is told in both languages', (rule) => {
    const [english, french] = [fixText(rule, 'en'), fixText(rule, 'fr')];
    expect(english).toMatch(/^[A-Z].{20,200}\.$/);
    expect(french).toMatch(/^[A-ZÀÉ].{20,200}\.$/);
    expect(english).not.toBe(french);
  });
});
