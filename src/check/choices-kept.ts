/** A purchase has a memory: what the user chose on one of its pages is his on the next. */
import type { Control, Journey, PageFacts } from '../facts/page-facts.ts';
import { choiceLabel } from '../rules/label.ts';
import type { Finding } from './report.ts';

const CHOICES = new Set(['checkbox', 'switch', 'radio', 'option']);

/**
 * What tells one choice from another, whatever page draws it: its kind and its words; single answers
 * need their question. Null: no choice, or one without words.
 */
function nameOfChoice(control: Control): string | null {
  const { kind, heading } = control;
  const label = choiceLabel(control);
  if (!CHOICES.has(kind) || label === '') return null;
  return JSON.stringify(
    kind === 'radio' || kind === 'option' ? [kind, label, heading] : [kind, label],
  );
}

/** The choices of these pages by their name, each in its last state. */
function lastStates(pages: Journey): Map<string, Control> {
  const states = new Map<string, Control>();
  for (const control of pages.flatMap((page) => page.controls)) {
    const name = nameOfChoice(control);
    if (name !== null) states.set(name, control);
  }
  return states;
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
  const states = lastStates(earlier);
  const controls = facts.controls.map((control): Control => {
    if (!CHOICES.has(control.kind) || control.setBy === 'user') return control;
    if (control.state !== 'on') return lost ? { ...control, setBy: 'unknown' } : control;
    const before = states.get(nameOfChoice(control) ?? '');
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
  const name = nameOfChoice(control);
  if (name === null) return false;
  return later.some(
    (next) =>
      next.url === page.url &&
      next.controls.some((one) => one.setBy === 'user' && nameOfChoice(one) === name),
  );
}
