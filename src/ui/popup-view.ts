/** What the popup says about a tab: one status, its icon, and the notices that go with it. */
import type { TabState } from '../browser/messages.ts';
import { isPackFailure } from '../browser/pack-failure.ts';
import type { Report } from '../check/report.ts';
import { type Groups, groupFindings } from './group-findings.ts';
import type { IconName } from './icon.tsx';
import type { Data, TextKey } from './translate.ts';

export type Line = { key: TextKey; data?: Data };
export type Tone = 'calm' | 'problem' | 'review' | 'fine' | 'off';
export type MainAct = { act: 'check' | 'turn-on'; key: TextKey };

export type PopupView = {
  icon: IconName;
  tone: Tone;
  status: Line[];
  notices: Line[];
  groups: Groups | null;
  /** The first button; null where nothing can be done. */
  main: MainAct | null;
  busy: boolean;
  /** Automatic checks may be offered here. */
  asks: boolean;
};

/** Missed, but no part of the page. */
const OF_NO_PART = new Set(['rule-error', 'legal-page', 'earlier-pages']);

/** Scopes of the report (src/check/scope.ts) that consumer law does not cover as a whole. */
const NOT_CONSUMER = new Set(['business-only', 'private-seller']);

/**
 * Pure: the same state gives the same view.
 * @param state null when it is not yet known
 * @param paused checking is paused everywhere, not only for this shop
 */
export function popupView(state: TabState | null, paused: boolean): PopupView {
  const view = viewOf(state, paused);
  view.notices.push(...(state?.lost ?? []).map((what): Line => ({ key: `notice.lost-${what}` })));
  return view;
}

function viewOf(state: TabState | null, paused: boolean): PopupView {
  if (!state) return plain('wait', [{ key: 'status.loading' }], null, true);
  const check = (key: TextKey): MainAct => ({ act: 'check', key });
  switch (state.status) {
    case 'ready':
      return plain('receipt', [{ key: 'status.ready' }], check('action.check'));
    case 'checking':
      return plain('wait', [checkingLine(state)], check('action.check'), true);
    case 'off':
      return {
        ...plain('off', [offLine(state.host, paused)], {
          act: 'turn-on',
          key: paused ? 'action.resume' : 'action.turn-on',
        }),
        tone: 'off',
      };
    case 'unsupported':
      return { ...plain('off', [{ key: 'status.unsupported' }], null), tone: 'off' };
    case 'error':
      return {
        ...plain('problem', [{ key: failure(state.error) }], check('action.retry')),
        tone: 'review',
      };
    case 'not-a-checkout':
      return plain('receipt', [{ key: 'status.not-a-checkout' }], check('action.check-anyway'));
    case 'checked':
      return checkedView(state);
  }
}

const failure = (error: string | null) => (isPackFailure(error) ? 'status.packs' : 'status.error');

function plain(icon: IconName, status: Line[], main: MainAct | null, busy = false): PopupView {
  const asks = main?.key === 'action.check' || main?.key === 'action.check-anyway';
  return { icon, tone: 'calm', status, notices: [], groups: null, main, busy, asks: asks && !busy };
}

function offLine(host: string, paused: boolean): Line {
  return paused ? { key: 'status.paused' } : { key: 'status.off', data: { host } };
}

function checkingLine(state: TabState): Line {
  if (!state.progress) return { key: 'status.checking' };
  return {
    key: 'status.checking-progress',
    data: { n: state.progress.done, t: state.progress.total },
  };
}

function checkedView(state: TabState): PopupView {
  const main: MainAct = { act: 'check', key: 'action.check-again' };
  if (!state.report) return plain('receipt', [{ key: 'status.ready' }], main);
  const groups = groupFindings(state.report);
  const rest = { notices: noticesOf(state, groups), groups, main, busy: false, asks: true };
  const problems = groups.problems.length;
  const review = groups.review.length;
  const toReview: Line = { key: 'status.needs-review', data: { n: review } };
  if (problems > 0) {
    const paid = state.report.pages.at(-1)?.page.kind === 'confirmation';
    const key = paid ? 'status.findings-after' : 'status.findings';
    const found: Line = { key, data: { n: problems } };
    const status = review > 0 ? [found, toReview] : [found];
    return { icon: 'problem', tone: 'problem', status, ...rest };
  }
  if (review > 0) return { icon: 'review', tone: 'review', status: [toReview], ...rest };
  const n = groups.fine.length;
  if (n === 0)
    return { icon: 'receipt', tone: 'calm', status: [{ key: 'status.nothing-applied' }], ...rest };
  return {
    icon: 'fine',
    tone: 'fine',
    status: [{ key: 'status.all-clear', data: { n } }],
    ...rest,
  };
}

function noticesOf(state: TabState, groups: Groups): Line[] {
  const notices: Line[] = [];
  const page = state.report?.pages.at(-1);
  if (page?.page.kind === 'other') notices.push({ key: 'notice.asked' });
  const frame = groups.notReached.find((missed) => missed.what === 'frame');
  if (frame?.origin) notices.push({ key: 'notice.partly', data: { host: hostOf(frame.origin) } });
  else if (groups.notReached.some(({ what }) => !OF_NO_PART.has(what)))
    notices.push({ key: 'notice.partly-other' });
  if (page?.jurisdiction.country === 'EU') notices.push({ key: 'notice.country-unknown' });
  else if (state.report && page && !hasLaw(state.report, page.jurisdiction.country))
    notices.push({ key: 'notice.country' });
  if (page && NOT_CONSUMER.has(page.scope.kind)) notices.push({ key: 'notice.scope' });
  return notices;
}

/** Whether a law pack of the country itself was used; the report names its packs `FR 2026-11-21`. */
function hasLaw(report: Report, country: string): boolean {
  return report.packs.law.split(' + ').some((pack) => pack.startsWith(`${country} `));
}

/** The host of an origin, or the text itself when it is none. */
export function hostOf(origin: string): string {
  try {
    return new URL(origin).host || origin;
  } catch {
    return origin;
  }
}
