/**
 * CRD art. 6(1)(h)-(k); C. conso. L221-5 7°-10°, L221-20, L221-23: before the order, the right of
 * withdrawal, its 14 days, its start, the form, the cost of sending back, or that there is none.
 */
import type { Block } from '../facts/page-facts.ts';
import { type Answer, defineRule, type PageView } from './define-rule.ts';
import { readToTheEnd } from './legal-reading.ts';
import { blocksWith, pagesUpTo, type Way, waysTo } from './shown.ts';
import { denies, shorterPeriod } from './withdrawal-claims.ts';

const REASONS = [
  'withdrawal-told',
  'withdrawal-period-too-short',
  'withdrawal-days-unclear',
  'withdrawal-denied',
  'withdrawal-starts-with-order',
  'withdrawal-period-not-found',
  'withdrawal-form-not-found',
  'withdrawal-linked-not-read',
  'withdrawal-not-mentioned',
  'absence-of-right-told',
  'absence-of-right-not-told',
] as const;

/** Days: the shortest period that anyone grants as a right of withdrawal; fewer are asked about. */
const A_WEEK = 7;

export const withdrawalInformation = defineRule({
  id: 'withdrawal-information',
  needs: ['blocks', 'links', 'controls', 'earlier'],
  words: [
    'withdrawal',
    'withdrawal-form',
    'fourteen-days',
    'withdrawal-denied',
    'refund',
    'delivery',
    'delivery-time',
    'dispatch',
    'pick-up',
    'withdrawal-start-order',
    'withdrawal-excluded',
    'exclusion-made-to-order',
    'exclusion-lawful',
    'exclusion-unfounded',
    'returns',
    'terms',
    'day-unit',
    'business-day-unit',
  ],
  kinds: ['review', 'legal'],
  notFor: ['transport'],
  reasons: REASONS,
  check(page) {
    if (page.scope === 'dated-leisure') return absenceOfRight(page);
    const pages = pagesUpTo(page);
    const wrong = pages.flatMap((one) => wrongSaid(one, page.scope));
    if (wrong.length > 0) return wrong;
    const said = pages.flatMap((one) =>
      blocksWith(one, 'withdrawal').map((block) => ({ one, block })),
    );
    const period = said.find(({ one, block }) => tellsPeriod(one, block));
    const whole =
      page.scope === 'goods' &&
      readToTheEnd(page, ['terms'], ['withdrawal', 'returns', 'delivery']);
    if (period && whole && !pages.some(tellsForm))
      return [
        {
          outcome: 'needs-review',
          reason: 'withdrawal-form-not-found',
          absence: true,
          ...quoted(period.block),
        },
      ];
    if (period) return [{ outcome: 'pass', reason: 'withdrawal-told', ...quoted(period.block) }];
    const way = unread(page, 'withdrawal') ?? unread(page, 'terms');
    if (way)
      return [
        {
          outcome: 'needs-review',
          reason: 'withdrawal-linked-not-read',
          data: { text: way.text },
          quote: way.text,
          target: way.target,
          absence: true,
        },
      ];
    const mention = said[0]?.block;
    if (mention)
      return [
        {
          outcome: 'needs-review',
          reason: 'withdrawal-period-not-found',
          absence: true,
          ...quoted(mention),
        },
      ];
    return [
      {
        outcome: whole && !pages.some(hintsAtIt) ? 'violation' : 'needs-review',
        reason: 'withdrawal-not-mentioned',
        absence: true,
      },
    ];
  },
});

/** A dated stay or seat has no right of withdrawal (L221-28 12°), and the page says so. */
function absenceOfRight(page: PageView): Answer[] {
  const pages = pagesUpTo(page);
  const lists = ['withdrawal-excluded', 'withdrawal-denied'] as const;
  const told = pages.flatMap((one) => lists.flatMap((list) => blocksWith(one, list)))[0];
  if (told) return [{ outcome: 'pass', reason: 'absence-of-right-told', ...quoted(told) }];
  const mentioned = pages.some((one) => blocksWith(one, 'withdrawal').length > 0);
  if (mentioned || !readToTheEnd(page, ['terms'], ['withdrawal', 'returns'])) return [];
  return [{ outcome: 'needs-review', reason: 'absence-of-right-not-told', absence: true }];
}

/** The right may be told in words that the list does not know. */
const hintsAtIt = (page: PageView) =>
  (['fourteen-days', 'returns', 'refund', 'withdrawal-denied'] as const).some(
    (list) => blocksWith(page, list).length > 0 || waysTo(page, list).length > 0,
  );

/** Fourteen days in the same text, or in one under the heading that names the right. */
function tellsPeriod(page: PageView, block: Block): boolean {
  if (block.kind !== 'heading') return page.words.has('fourteen-days', block.text);
  const after = page.blocks.slice(page.blocks.indexOf(block) + 1);
  const next = after.findIndex((one) => one.kind === 'heading');
  return [block, ...(next < 0 ? after : after.slice(0, next))].some(
    ({ visible, text }) => visible !== 'no' && page.words.has('fourteen-days', text),
  );
}

const tellsForm = (page: PageView) =>
  blocksWith(page, 'withdrawal-form').length > 0 || waysTo(page, 'withdrawal-form').length > 0;

/** A way to the pages of this name that were not read for the user. */
function unread(page: PageView, list: 'withdrawal' | 'terms'): Way | undefined {
  const read = (page.legalPages ?? []).filter(({ came }) => came === 'read').map(({ url }) => url);
  return pagesUpTo(page)
    .flatMap((one) => waysTo(one, list))
    .find((way) => !read.includes(way.href));
}

/** @param scope what the purchase is of: a page that was read tells little of it by itself */
function wrongSaid(page: PageView, scope: string): Answer[] {
  const answers: Answer[] = [];
  const told = blocksWith(page, 'withdrawal').some((one) => tellsPeriod(page, one));
  for (const block of blocksWith(page, 'withdrawal')) {
    const short = shorterPeriod(page, block);
    // Beside the right's fourteen days, a few are for something else ("confirmed within 2 days").
    if (short && short < A_WEEK && told) continue;
    if (short)
      answers.push({
        outcome: told || short < A_WEEK ? 'needs-review' : 'violation',
        reason: told || short < A_WEEK ? 'withdrawal-days-unclear' : 'withdrawal-period-too-short',
        data: { days: short },
        ...quoted(block),
      });
    else if (page.words.has('withdrawal-start-order', block.text) && scope === 'goods')
      answers.push({
        outcome: 'needs-review',
        reason: 'withdrawal-starts-with-order',
        ...quoted(block),
      });
  }
  // A dated stay or a seat may be refused lawfully (L221-28 12°): only goods are asked about.
  if (scope !== 'goods') return answers;
  for (const block of blocksWith(page, 'withdrawal-denied').filter((one) => denies(page, one)))
    answers.push({ outcome: 'needs-review', reason: 'withdrawal-denied', ...quoted(block) });
  return answers;
}

function quoted(block: Block): { quote: string; target: string[] } {
  return { quote: block.text.slice(0, 300), target: block.target };
}
