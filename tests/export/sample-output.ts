/** An output with one finding of each outcome, as `check` makes it, and words that try to break out. */
import type { CheckOutput, ListedFinding } from '../../src/export/check-output.ts';

export const HOSTILE = `Valider </script><img src=x onerror="alert('1')"> & \u0000\u001b[31m\u202E payer`;

const basis = [
  {
    act: 'C. conso.',
    article: 'L221-14',
    from: '2016-07-01',
    url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000044563123',
    verified: '2026-11-21',
    certainty: 'primary',
  },
];

/** A finding about the order button unless said otherwise. */
export function finding(changed: Partial<ListedFinding> = {}): ListedFinding {
  return {
    rule: 'payment-obligation-button',
    outcome: 'violation',
    severity: 'critical',
    reason: 'button-says-order-only',
    data: { text: 'Valider ma commande' },
    quote: 'Valider ma commande',
    target: ['#checkout', 'button.confirm'],
    basis,
    remedy: 'contest-order',
    ...changed,
  };
}

const quiet = { quote: '', target: [], data: {}, remedy: '' };

/** One review page of a French shop with `findings`; others may follow in `reports`. */
export function sampleOutput(
  findings: ListedFinding[] = [
    finding(),
    finding({
      rule: 'delivery-date',
      outcome: 'needs-review',
      severity: 'high',
      reason: 'delivery-vague',
      data: { text: HOSTILE },
      quote: HOSTILE,
      target: ['p > em'],
    }),
    finding({ ...quiet, rule: 'pre-order-recap', outcome: 'pass', reason: 'recap-complete' }),
    finding({
      ...quiet,
      rule: 'withdrawal-function',
      outcome: 'not-applicable',
      severity: 'medium',
      reason: 'not-for-this-contract',
    }),
  ],
): CheckOutput {
  return {
    schemaVersion: 1,
    tool: { name: 'caisse-claire', version: '9.9.9', packs: { law: 'EU 1 + FR 1', words: 'fr 1' } },
    reports: [
      {
        input: 'shop/review "1".html',
        url: 'https://boutique.example/commande',
        page: { kind: 'review', why: ['order-control', 'totals'] },
        language: 'fr',
        languages: ['fr'],
        jurisdiction: { country: 'FR', why: 'domain' },
        scope: { kind: 'goods', why: [] },
        on: '2026-11-21',
        findings,
        notReached: [
          { what: 'layout' },
          { what: 'frame', origin: 'https://pay.example', detail: 'other-origin' },
        ],
      },
    ],
  };
}
