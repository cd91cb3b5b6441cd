/**
 * CRD art. 6(1)(h)-(k); C. conso. L221-5 7°-10°, L221-20, L221-23: before the order, the right of
 * withdrawal, its 14 days, its start, the form, the cost of sending back, or that there is none.
 */
import type { Block } from '../facts/page-facts.ts';
import { findPeriods } from '../words/dates.ts';
import { type Answer, defineRule, type PageView } from './define-rule.ts';
import { namesGround, namesNoGround, sentences } from './exclusion-grounds.ts';
import { readToTheEnd } from './legal-reading.ts';
import { blocksWith, pagesUpTo, type Way, waysTo } from './shown.ts';

const REASONS = [
  'withdrawal-told',
  'withdrawal-period-too-short',
  'withdrawal-denied',
  'withdrawal-starts-with-order',
  'withdrawal-period-not-found',
  'withdrawal-form-not-found',
  'withdrawal-linked-not-read',
  'withdrawal-not-mentioned',
] as const;

export const withdrawalInformation = defineRule({
  id: 'withdrawal-information',
  needs: ['blocks', 'links', 'controls', 'earlier'],
  words: [
    'withdrawal',
    'withdrawal-form',
    'fourteen-days',
    'withdrawal-denied',
    'refund',
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
  notFor: ['transport', 'dated-leisure'],
  reasons: REASONS,
  check(page) {
    const pages = pagesUpTo(page);
    const wrong = pages.flatMap((one) => wrongSaid(one, page.scope));
    if (wrong.length > 0) return wrong;
    const said = pages.flatMap((one) =>
      blocksWith(one, 'withdrawal').map((block) => ({ one, block })),
    );
    const period = said.find(({ one, block }) => one.words.has('fourteen-days', block.text));
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

/** The right may be told in words that the list does not know. */
const hintsAtIt = (page: PageView) =>
  (['fourteen-days', 'returns', 'withdrawal-denied'] as const).some(
    (list) => blocksWith(page, list).length > 0 || waysTo(page, list).length > 0,
  );

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
  for (const block of blocksWith(page, 'withdrawal')) {
    const short = shorterPeriod(page, block);
    if (short)
      answers.push({
        outcome: 'violation',
        reason: 'withdrawal-period-too-short',
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

/**
 * Refused outright: not for a case that the law excludes, nor after the fourteen days that the same
 * text gives, nor as an exclusion without a ground, which is the business of its own rule.
 */
function denies(page: PageView, block: Block): boolean {
  if (page.words.has('fourteen-days', block.text)) return false;
  return sentences(block.text)
    .filter((one) => page.words.has('withdrawal-denied', one))
    .some((one) =>
      namesNoGround(page, one)
        ? !page.words.has('withdrawal-excluded', one)
        : !namesGround(page, one),
    );
}

/**
 * The only period named in a short text on withdrawal, when it is under 14 days: its days. Refunds
 * and parcels that go back have periods of their own.
 */
function shorterPeriod(page: PageView, block: Block): number | null {
  const others =
    page.words.has('fourteen-days', block.text) || page.words.has('refund', block.text);
  if (block.text.length > 300 || others) return null;
  const periods = findPeriods(block.text, page.words);
  const [only] = periods;
  if (periods.length !== 1 || !only || only.unit !== 'day' || only.max >= 14) return null;
  return only.max;
}

function quoted(block: Block): { quote: string; target: string[] } {
  return { quote: block.text.slice(0, 300), target: block.target };
}
