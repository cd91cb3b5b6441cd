/** Tab states as the background answers them, one for each state of the popup. */
import type { TabState } from '../../src/browser/messages.ts';
import type { Finding, PageReport, Report } from '../../src/check/report.ts';

const BASIS: Finding['basis'] = [
  {
    act: 'C. conso.',
    article: 'L121-17',
    from: '2016-07-01',
    url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565',
    verified: '2026-11-21',
    certainty: 'primary',
  },
  {
    act: 'Directive 2011/83/EU',
    article: 'art. 22',
    from: '2014-06-13',
    url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
    verified: '2026-11-21',
    certainty: 'secondary',
  },
];

export function finding(part: Partial<Finding> & Pick<Finding, 'rule' | 'outcome' | 'reason'>) {
  return {
    severity: 'high',
    data: {},
    quote: '',
    target: [],
    basis: BASIS,
    remedy: '',
    ...part,
  } satisfies Finding;
}

export const extra = finding({
  rule: 'preticked-extra-payment',
  outcome: 'violation',
  severity: 'critical',
  reason: 'paid-extra-preselected',
  data: { label: 'Assurance casse 2 ans', price: '9,90 €' },
  quote: 'Assurance casse 2 ans + 9,90 €',
  target: ['#insurance'],
  remedy: 'refund-extra',
});
export const button = finding({
  rule: 'payment-obligation-button',
  outcome: 'violation',
  severity: 'critical',
  reason: 'button-says-order-only',
  data: { text: 'Valider' },
  quote: 'Valider',
  target: ['#order'],
  remedy: 'contest-order',
});
export const noDelivery = finding({
  rule: 'delivery-date',
  outcome: 'needs-review',
  reason: 'no-delivery-time-on-page',
  remedy: 'ask-delivery-date',
});
export const noFunction = finding({
  rule: 'withdrawal-function',
  outcome: 'needs-review',
  reason: 'returns-link-only',
  data: { text: 'Retours' },
  quote: 'Retours',
  target: ['footer a.returns'],
  remedy: 'withdraw-anyway',
});
export const fine = [
  finding({ rule: 'payment-surcharge', outcome: 'pass', reason: 'no-payment-fee' }),
  finding({
    rule: 'pre-order-recap',
    outcome: 'pass',
    reason: 'recap-complete',
    data: { total: '64,80 €' },
    quote: '64,80 €',
  }),
  finding({ rule: 'all-in-price', outcome: 'pass', reason: 'no-late-fee' }),
];
export const aside = [
  finding({
    rule: 'sneak-into-basket',
    outcome: 'not-applicable',
    reason: 'not-on-this-page',
    severity: 'info',
    basis: [],
  }),
];

export function page(part: Partial<PageReport>): PageReport {
  return {
    url: 'https://www.lampes-du-canal.example/commande',
    page: { kind: 'review', why: ['order-control', 'totals'] },
    language: 'fr',
    languages: ['fr'],
    jurisdiction: { country: 'FR', why: 'domain' },
    scope: { kind: 'goods', why: ['delivery'] },
    on: '2026-11-22',
    findings: [],
    notReached: [],
    ...part,
  };
}

export function report(...pages: PageReport[]): Report {
  const packs = { law: 'EU 2026-11-21 + FR 2026-11-21', words: 'fr 2026-11-21' };
  return { schemaVersion: 1, packs, pages, journey: [] };
}

export function tab(part: Partial<TabState>): TabState {
  return {
    tabId: 7,
    host: 'lampes-du-canal.example',
    url: 'https://www.lampes-du-canal.example/commande',
    status: 'ready',
    report: null,
    error: null,
    automatic: false,
    ...part,
  };
}

const checked = (part: Partial<PageReport>, more: Partial<TabState> = {}) =>
  tab({ status: 'checked', report: report(page(part)), ...more });
const frame = {
  what: 'frame',
  origin: 'https://pay.bank.example',
  detail: 'other-origin',
} as const;
const everything = [extra, button, noDelivery, noFunction, ...fine, ...aside];

export const STATES = {
  loading: null,
  ready: tab({}),
  'not-a-checkout': tab({ status: 'not-a-checkout', automatic: true }),
  checking: tab({ status: 'checking', progress: { done: 7, total: 15 } }),
  'all-clear': checked({ findings: [...fine, ...aside] }, { automatic: true }),
  findings: checked({ findings: everything }),
  'one-finding': checked({ findings: [button, ...fine] }, { automatic: true }),
  'needs-review': checked({ findings: [noDelivery, noFunction, ...fine] }, { automatic: true }),
  partly: checked({ findings: everything, notReached: [frame, { what: 'truncated' }] }),
  'part-unknown': checked({ findings: fine, notReached: [{ what: 'closed-shadow-root' }] }),
  unsupported: tab({ status: 'unsupported', host: '', url: '' }),
  country: checked({ findings: fine, jurisdiction: { country: 'EU', why: 'default' } }),
  'no-pack': checked({ findings: fine, jurisdiction: { country: 'PL', why: 'domain' } }),
  business: checked({ findings: fine, scope: { kind: 'business-only', why: ['nur für Händler'] } }),
  asked: checked({ findings: aside, page: { kind: 'other', why: [] } }, { automatic: true }),
  off: tab({ status: 'off', automatic: true }),
  error: tab({ status: 'error', error: 'TypeError: the page went away' }),
  earlier: tab({
    status: 'checked',
    automatic: true,
    report: {
      ...report(page({ findings: [extra, ...fine] }), page({ findings: [button, ...fine] })),
      journey: [extra, button, ...fine],
    },
  }),
} satisfies Record<string, TabState | null>;

export type StateName = keyof typeof STATES;
