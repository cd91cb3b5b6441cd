/**
 * Directive (EU) 2024/825 (CRD art. 6(1)(l), 22a), Implementing Regulation (EU) 2025/1960: for goods,
 * the Union's own notice on the legal guarantee, where the country has taken the directive over.
 */
import { type Answer, defineRule, type PageView } from './define-rule.ts';
import { readToTheEnd } from './legal-reading.ts';
import { blocksWith, pagesUpTo, waysTo } from './shown.ts';

const REASONS = ['notice-shown', 'notice-not-found', 'notice-not-looked-for'] as const;

/** The notice leads to the Union's pages on guarantees, in print by a QR code, on a screen by a link. */
const YOUR_EUROPE = /europa\.eu\/youreurope\/[^?#]*(?:guarante|garant)/i;

export const harmonisedNoticeLabel = defineRule({
  id: 'harmonised-notice-label',
  needs: ['blocks', 'links', 'controls', 'earlier'],
  words: ['harmonised-notice'],
  kinds: ['review', 'legal'],
  notFor: ['transport', 'dated-leisure', 'service', 'digital'],
  reasons: REASONS,
  check(page) {
    const shown = pagesUpTo(page)
      .map(noticeOn)
      .find((answer) => answer !== null);
    if (shown) return [shown];
    // It may be one click away: asked only where those pages were read, and for goods alone.
    if (page.scope === 'goods' && readToTheEnd(page, ['terms']))
      return [
        { outcome: 'needs-review', reason: 'notice-not-found', absence: true, whereOwed: true },
      ];
    return [{ outcome: 'not-applicable', reason: 'notice-not-looked-for' }];
  },
});

function noticeOn(page: PageView): Answer | null {
  const link = page.links.find((one) => one.visible !== 'no' && YOUR_EUROPE.test(one.href));
  const way = waysTo(page, 'harmonised-notice')[0];
  const block = blocksWith(page, 'harmonised-notice')[0];
  const found = link ?? way ?? block;
  if (!found) return null;
  return {
    outcome: 'pass',
    reason: 'notice-shown',
    quote: (found.text || link?.href || '').slice(0, 300),
    target: found.target,
  };
}
