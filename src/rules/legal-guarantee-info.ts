/**
 * CRD art. 6(1)(l)-(m); C. conso. L221-5 5°, L211-2, D211-2 to D211-4: the terms recall the legal
 * guarantee of conformity; French terms in the words of a box that the decree prescribes.
 */
import type { Block } from '../facts/page-facts.ts';
import { type Answer, defineRule, type PageView } from './define-rule.ts';
import { legalPages, readToTheEnd } from './legal-reading.ts';
import { blocksWith, pagesUpTo, waysTo } from './shown.ts';

const REASONS = [
  'guarantee-box-shown',
  'guarantee-named',
  'guarantee-named-without-box',
  'shorter-guarantee-only',
  'guarantee-not-found',
  'terms-not-read',
] as const;

/** Where a decree prescribes the words of the box. */
const BOXED_IN = ['FR'];

export const legalGuaranteeInfo = defineRule({
  id: 'legal-guarantee-info',
  needs: ['blocks', 'links', 'controls', 'earlier'],
  words: ['legal-guarantee', 'legal-guarantee-box', 'one-year-guarantee', 'terms'],
  kinds: ['review', 'legal'],
  notFor: ['transport', 'dated-leisure', 'service'],
  reasons: REASONS,
  check(page) {
    const said = (list: 'legal-guarantee' | 'legal-guarantee-box' | 'one-year-guarantee') =>
      legalPages(page).flatMap((one) => blocksWith(one, list))[0];
    const box = said('legal-guarantee-box');
    if (box) return [{ outcome: 'pass', reason: 'guarantee-box-shown', ...quoted(box) }];
    const boxed = BOXED_IN.includes(page.country);
    const named = said('legal-guarantee');
    if (named && !boxed) return [{ outcome: 'pass', reason: 'guarantee-named', ...quoted(named) }];
    // A page on returns or a legal notice may name it in passing: the box stands in the terms.
    if (named && !legalPages(page).some(areTerms))
      return [{ outcome: 'not-applicable', reason: 'terms-not-read' }];
    if (named)
      return [
        {
          outcome: 'needs-review',
          reason: 'guarantee-named-without-box',
          absence: true,
          ...quoted(named),
        },
      ];
    return [notNamed(page, said('one-year-guarantee'), boxed)];
  },
});

/** Only goods and digital content bear the guarantee, and a wording of ours proves no absence. */
function notNamed(page: PageView, shorter: Block | undefined, boxed: boolean): Answer {
  const whole = readToTheEnd(page, ['terms']);
  const inFrench = legalPages(page).some((one) => one.words.languages.includes('fr'));
  // A page of its own on guarantees may say it all.
  const elsewhere = pagesUpTo(page).some((one) => waysTo(one, 'legal-guarantee').length > 0);
  const goods = ['goods', 'digital'].includes(page.scope);
  const sure = whole && boxed && inFrench && goods && !elsewhere;
  const outcome = sure ? 'violation' : 'needs-review';
  if (shorter)
    return { outcome, reason: 'shorter-guarantee-only', absence: true, ...quoted(shorter) };
  if (whole && page.scope !== 'unknown')
    return { outcome, reason: 'guarantee-not-found', absence: true };
  return { outcome: 'not-applicable', reason: 'terms-not-read' };
}

function areTerms(page: PageView): boolean {
  if (page.legal) return page.legal === 'terms';
  return page.blocks
    .filter((block) => block.kind === 'heading' && block.region !== 'footer')
    .slice(0, 3)
    .some((block) => page.words.has('terms', block.text));
}

const quoted = (block: Block) => ({ quote: block.text.slice(0, 300), target: block.target });
