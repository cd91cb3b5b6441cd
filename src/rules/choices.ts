/** Questions about choices that several rules ask: is it on, by whom, what else is in its group. */
import type { Control } from '../facts/page-facts.ts';
import type { ListName, Words } from '../words/language-pack.ts';
import type { PageView } from './define-rule.ts';
import { choiceLabel } from './label.ts';

const CHOICES = new Set(['checkbox', 'switch', 'radio', 'option']);

/** On now and not by the user, in a control that is not known to be hidden. */
export function preset(page: PageView): Control[] {
  return page.controls.filter(
    (control) =>
      CHOICES.has(control.kind) &&
      control.state === 'on' &&
      control.setBy !== 'user' &&
      control.visible !== 'no',
  );
}

/** The other choices of its radio group or list. */
export function siblings(page: PageView, control: Control): Control[] {
  if (control.group === null) return [];
  return (groupsOf(page.controls).get(control.group) ?? []).filter((other) => other !== control);
}

/** A page may hold thousands of choices: each list of controls is grouped once. */
const grouped = new WeakMap<Control[], Map<string, Control[]>>();

function groupsOf(controls: Control[]): Map<string, Control[]> {
  const known = grouped.get(controls);
  if (known) return known;
  const groups = new Map<string, Control[]>();
  for (const control of controls) {
    if (control.group === null) continue;
    const members = groups.get(control.group);
    if (members) members.push(control);
    else groups.set(control.group, [control]);
  }
  grouped.set(controls, groups);
  return groups;
}

/** Boxes that cost nothing by their words: consent, newsletter, same address, account, keep data. */
export function isHarmless(page: PageView, control: Control): boolean {
  const label = choiceLabel(control);
  return (
    [
      'newsletter',
      'partners',
      'same-address',
      'save-data',
      'create-account',
      'terms-consent',
    ] as const
  ).some((list) => page.words.has(list, label));
}

const DELIVERIES = ['delivery-method', 'delivery'] as const;

/** Whether words name a delivery or a way of it. */
export const namesDelivery = (page: PageView, text: string): boolean =>
  DELIVERIES.some((list) => page.words.has(list, text));

/** A choice among ways of delivery: by its words, its heading, or what its group is called. */
export function isDeliveryChoice(page: PageView, control: Control): boolean {
  // "Cash on delivery" under "Method of payment".
  const paying = page.words.has('payment-method', control.heading);
  if (paying && !namesDelivery(page, control.heading)) return false;
  return isChoiceOf(
    page,
    control,
    [...DELIVERIES, 'pick-up', 'shipping-cost'],
    /ship|deliver|carrier/i,
  );
}

/** A choice among means of payment. */
export function isPaymentChoice(page: PageView, control: Control): boolean {
  return isChoiceOf(page, control, ['payment-method'], /payment|gateway/i);
}

/** What a group says, it says to each of its thousands of choices: it is asked once. */
const said = new WeakMap<Words, WeakMap<Control[], Map<ListName, boolean>>>();

function groupSays(page: PageView, control: Control, list: ListName): boolean {
  const members = control.group === null ? null : groupsOf(page.controls).get(control.group);
  if (!members) return page.words.has(list, choiceLabel(control));
  const inWords = said.get(page.words) ?? new WeakMap<Control[], Map<ListName, boolean>>();
  said.set(page.words, inWords);
  const known = inWords.get(members) ?? new Map<ListName, boolean>();
  inWords.set(members, known);
  const answer = known.get(list) ?? members.some((one) => page.words.has(list, choiceLabel(one)));
  known.set(list, answer);
  return answer;
}

function isChoiceOf(page: PageView, control: Control, lists: ListName[], handle: RegExp): boolean {
  if (control.kind !== 'radio' && control.kind !== 'option') return false;
  // Over a group a weak word names a thing: "Delivery of the gift card".
  const heads = (list: ListName) =>
    page.words.find(list, control.heading).some(({ phrase }) => !phrase.weak);
  const named = lists.some((list) => heads(list) || groupSays(page, control, list));
  // The shop's own name for the group may keep a rule from speaking; it never makes one speak.
  return named || handle.test(control.handle);
}
