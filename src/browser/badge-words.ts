/** What the toolbar says of a tab: a sign of at most three characters, and the same in words. */
import en from '../../assets/texts/badge.en.json' with { type: 'json' };
import fr from '../../assets/texts/badge.fr.json' with { type: 'json' };
import { purchaseFindings } from '../check/purchase-findings.ts';
import type { Report } from '../check/report.ts';
import type { TabState } from './messages.ts';

export type Badge = { sign: string; title: string; grey: boolean };

/** Findings of the open page and of the purchase as a whole, counted by outcome. */
export function countFindings(report: Report) {
  const findings = purchaseFindings(report);
  const count = (outcome: string) => findings.filter((f) => f.outcome === outcome).length;
  return { problems: count('violation'), review: count('needs-review'), fine: count('pass') };
}

/**
 * Sign and words for a state. The number counts possible problems only; `?` stands for points that
 * only the user can decide; no sign where nothing was checked.
 */
export function badgeOf(state: TabState, language: 'fr' | 'en'): Badge {
  const texts = language === 'fr' ? fr : en;
  const say = (key: keyof typeof en, n = 0) => {
    const text = texts[key];
    const form = typeof text === 'string' ? text : text[plural(language, n)];
    return form.replace('{n}', new Intl.NumberFormat(language).format(n));
  };
  if (state.status === 'checking') return { sign: '…', title: say('checking'), grey: false };
  if (state.status === 'error') return { sign: '!', title: say('error'), grey: false };
  if (state.status === 'off') return { sign: '', title: say('off'), grey: true };
  if (state.status !== 'checked' || !state.report) {
    const key = state.status === 'checked' ? 'ready' : state.status;
    return { sign: '', title: say(key), grey: false };
  }
  const { problems, review, fine } = countFindings(state.report);
  if (problems > 0) {
    const sign = problems > 99 ? '99+' : String(problems);
    return { sign, title: say('problems', problems), grey: false };
  }
  if (review > 0) return { sign: '?', title: say('review', review), grey: false };
  if (fine > 0) return { sign: '✓', title: say('clear', fine), grey: false };
  return { sign: '', title: say('nothing-applied'), grey: false };
}

function plural(language: string, n: number): 'one' | 'other' {
  return new Intl.PluralRules(language).select(n) === 'one' ? 'one' : 'other';
}
