import { describe, expect, it } from 'vitest';
import { purchaseFindings, seenEarlier } from '../../src/check/purchase-findings.ts';
import { popupView } from '../../src/ui/popup-view.ts';
import { button, extra, finding, fine, noDelivery, page, report, tab } from './states.ts';

const journey = (earlier: typeof fine, here: typeof fine, all: typeof fine) => ({
  ...report(page({ findings: earlier }), page({ findings: here })),
  journey: all,
});

describe('the findings of a purchase', () => {
  it('stand once, though the journey repeats those of the open page', () => {
    const one = journey(fine, [button, ...fine], [button, ...fine]);
    expect(purchaseFindings(one)).toEqual([button, ...fine]);
    expect(popupView(tab({ status: 'checked', report: one }), false).status).toEqual([
      { key: 'status.findings', data: { n: 1 } },
    ]);
  });

  it('are not said to be before you pay once the order is confirmed', () => {
    const confirmed = { kind: 'confirmation' as const, why: [] };
    const one = report(page({ page: confirmed, findings: [extra] }));
    expect(popupView(tab({ status: 'checked', report: one }), false).status).toEqual([
      { key: 'status.findings-after', data: { n: 1 } },
    ]);
  });

  it('keep a violation of an earlier page beside what the open page says', () => {
    const passed = finding({
      ...extra,
      outcome: 'pass',
      reason: 'no-preselected-extra',
      quote: '',
    });
    const one = journey([extra], [passed, button], [extra, button]);
    expect(purchaseFindings(one)).toEqual([passed, button, extra]);
    expect(seenEarlier(extra, one)).toBe(true);
    expect(seenEarlier(button, one)).toBe(false);
  });

  it('take the earlier answer where the rule does not apply to the open page', () => {
    const aside = finding({ ...noDelivery, outcome: 'not-applicable', reason: 'not-on-this-page' });
    const one = journey([noDelivery], [aside, button], [button, noDelivery]);
    expect(purchaseFindings(one)).toEqual([button, noDelivery]);
  });

  it('are those of the page when there is no journey, and none without a page', () => {
    expect(purchaseFindings(report(page({ findings: fine })))).toEqual(fine);
    expect(purchaseFindings(report())).toEqual([]);
  });
});
