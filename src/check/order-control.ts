/**
 * Finds the control whose click concludes the contract (register, rule 4). Among the buttons of the
 * page's own content, the one that speaks of paying or ordering and leads to no further step; of
 * several, the last in document order, because what concludes stands at the end.
 */
import type { Control } from '../facts/page-facts.ts';
import type { PageView } from '../rules/define-rule.ts';
import { buttonWords } from '../rules/label.ts';
import { illustrates } from './told-about.ts';

/** No button of a few words is longer, in characters. */
const LONG = 60;

export type OrderCandidate = { control: Control; strength: number };

/** Strength 3: pays or orders in so many words · 2: judged wording that depends · 1: goes on, sends. */
export function orderCandidates(page: PageView): OrderCandidate[] {
  const forms = Map.groupBy(
    page.controls.filter((one) => one.visible !== 'no'),
    (one) => one.form,
  );
  return (
    page.controls
      .filter((one) => one.kind === 'button' && one.visible !== 'no')
      .filter((one) => !['header', 'nav', 'footer'].includes(one.region))
      .filter((one) => !illustrates(one))
      // A dialog that may not be open is not taken for the page.
      .filter((one) => one.region !== 'dialog' || one.visible === 'yes')
      .filter((one) => one.form === null || !asksOneThing(forms.get(one.form) ?? []))
      .map((control) => ({ control, strength: strength(page, control) }))
      .filter((one) => one.strength > 0)
  );
}

/** A form for an e-mail, a voucher or a search alone: its button orders nothing. */
function asksOneThing(inside: Control[]): boolean {
  const boxes = inside.filter((one) => one.kind === 'text-box');
  const purpose = boxes[0]?.purpose ?? '';
  return (
    boxes.length === 1 &&
    ['email', 'coupon', 'search'].includes(purpose) &&
    !inside.some((one) => one.kind === 'radio')
  );
}

/** The strongest candidate; the last one where several are equal. */
export function strongest(candidates: OrderCandidate[]): OrderCandidate | null {
  return candidates.reduce<OrderCandidate | null>(
    (best, one) => (best === null || one.strength >= best.strength ? one : best),
    null,
  );
}

function strength(page: PageView, control: Control): number {
  const said = buttonWords(control);
  const { words } = page;
  if (!said.trim() || said.length > 120) return 0;
  if (words.has('add-to-cart', said) || words.has('remove-or-edit', said)) return 0;
  if (words.whole('button-accepted', said)) return 3;
  if (words.has('continue-step', said)) return 0;
  if (words.whole('button-rejected', said)) return words.whole('step-word', said) ? 1 : 3;
  if (words.whole('button-ambiguous', said)) return 2;
  if (words.has('pay-word', said)) return 3;
  const step = onlyStepWords(page, said);
  if (words.has('step-word', said) && step) return control.submits ? 1 : 0;
  // A sentence or a whole card that can be clicked is no button for its containing such a word.
  if (said.length > LONG) return 0;
  if (words.has('order-word', said) && !step) return 2;
  if (words.has('book-word', said) || words.has('trial-word', said)) return 2;
  return 0;
}

/** "Confirm", "Continue": words that go on, and none that names an order ("Confirm the order"). */
function onlyStepWords(page: PageView, said: string): boolean {
  const goesOn = (text: string) => page.words.whole('step-word', text) !== null;
  return !page.words.find('order-word', said).some((match) => !goesOn(match.phrase.text));
}
