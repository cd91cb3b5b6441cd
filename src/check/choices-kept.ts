/** A purchase has a memory: what the user chose on one of its pages is his on the next. */
import type { Control, Journey, PageFacts } from '../facts/page-facts.ts';
import { choiceLabel } from '../rules/label.ts';
import type { Finding } from './report.ts';

const CHOICES = new Set(['checkbox', 'switch', 'radio', 'option']);

/** The same box, drawn by another page: its kind and its words; single answers need their question. */
function sameChoice(one: Control, other: Control): boolean {
  const label = choiceLabel(one);
  const single = one.kind === 'radio' || one.kind === 'option';
  return (
    CHOICES.has(one.kind) &&
    one.kind === other.kind &&
    label !== '' &&
    label === choiceLabel(other) &&
    (!single || one.heading === other.heading)
  );
}

/**
 * A page of a purchase as the user knows it. A new document cannot know who ticked what the shop
 * remembers, but the pages before it can: what the user switched on there is his here, and what was
 * off there may have been switched on by him on the way. What was on before and not by him, or was
 * on no page before, stays the page's doing. Where earlier pages are lost, nobody knows whose it is.
 * @param earlier the pages before it, in order
 */
export function withChoicesOf(facts: PageFacts, earlier: Journey): PageFacts {
  const lost = facts.seen.earlierLost === true;
  if (earlier.length === 0 && !lost) return facts;
  const last = (control: Control) =>
    earlier.flatMap((page) => page.controls).findLast((one) => sameChoice(one, control));
  const controls = facts.controls.map((control): Control => {
    if (!CHOICES.has(control.kind) || control.setBy === 'user') return control;
    if (control.state !== 'on') return lost ? { ...control, setBy: 'unknown' } : control;
    const before = last(control);
    if (before?.setBy === 'user' && before.state === 'on') return { ...control, setBy: 'user' };
    if (lost || before?.state === 'off') return { ...control, setBy: 'unknown' };
    return control;
  });
  return { ...facts, controls };
}

/** The pages of a purchase, each with the choices that the user made before it. */
export function withChoicesKept(journey: Journey): PageFacts[] {
  const kept: PageFacts[] = [];
  for (const facts of journey) {
    // On a legal page that was read for the user, he chose nothing.
    const seen = kept.filter((page) => !page.legal);
    kept.push(facts.legal ? facts : withChoicesOf(facts, seen));
  }
  return kept;
}

/**
 * Whether the user has changed, in a later state of the same page, the choice that a finding is
 * about: what the page did there is undone, and the purchase does not repeat it.
 */
export function changedSince(finding: Finding, page: PageFacts, later: Journey): boolean {
  const path = finding.target.join(' ');
  const control = page.controls.find((one) => one.target.join(' ') === path);
  if (path === '' || !control || control.setBy === 'user') return false;
  return later.some(
    (next) =>
      next.url === page.url &&
      next.controls.some((one) => one.setBy === 'user' && sameChoice(one, control)),
  );
}
