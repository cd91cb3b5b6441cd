/** What happened on the way to the proof, page by page: what the shop had set, what the user did. */

import type { Finding, Report } from '../../../check/report.ts';
import type { CapturedStep } from '../../../evidence/capture.ts';
import type { Control } from '../../../facts/page-facts.ts';
import type { Step } from '../../journeys.ts';

type Detail = CapturedStep['detail'];

/**
 * @param steps the pages of the purchase, the open one last
 * @param times RFC 3339 of each page, as far as known
 * @param checkedAt RFC 3339 of the check
 */
export function stepsOf(
  steps: Step[],
  times: string[],
  report: Report,
  checkedAt: string,
): CapturedStep[] {
  const all = steps.flatMap(({ kind, facts }, index) => {
    const t = times[index] ?? checkedAt;
    const say = (type: CapturedStep['type'], detail: Detail): CapturedStep => ({
      t,
      type,
      url: facts.url,
      detail,
    });
    const choices = facts.controls.filter(({ state }) => state !== null);
    return [
      say(index === 0 ? 'open' : 'navigate', { title: facts.title }),
      say('step-detected', { kind }),
      ...choices.map((one) => say('first-state', firstState(one, facts.seen.fromStart))),
      ...choices.filter(wasChanged).map((one) => say('user-change', changeOf(one))),
    ];
  });
  return [...all, checked(report, steps, checkedAt)];
}

function firstState(one: Control, fromStart: boolean): Detail {
  return {
    control: nameOf(one),
    kind: one.kind,
    first: one.first,
    markup: one.markup,
    setBy: one.setBy,
    price: one.price?.text ?? null,
    // Seen before the user could act, or only when the page was read.
    seenFromStart: fromStart,
  };
}

const wasChanged = ({ setBy, first, state }: Control) =>
  setBy === 'user' && first !== null && first !== state;

function changeOf(one: Control): Detail {
  return { control: nameOf(one), from: one.first, to: one.state };
}

/** The moment of a click is not kept: the state is the one found when the page was read. */
function nameOf({ name, label, target }: Control): string {
  return (name || label || target.join(' ')).slice(0, 300);
}

function checked(report: Report, steps: Step[], t: string): CapturedStep {
  const findings = report.pages.at(-1)?.findings ?? [];
  const many = (outcome: Finding['outcome']) =>
    findings.filter((finding) => finding.outcome === outcome).length;
  return {
    t,
    type: 'check',
    url: steps.at(-1)?.facts.url ?? '',
    detail: {
      law: report.packs.law,
      words: report.packs.words,
      problems: many('violation'),
      questions: many('needs-review'),
    },
  };
}
