/**
 * Directive (EU) 2019/882; C. conso. L412-13: an online shop can be used with a screen reader, very
 * small firms put aside. What the facts show of it: fields and buttons of the order path that have
 * no accessible name. The rest of the standard is not looked at here.
 */
import type { Control } from '../facts/page-facts.ts';
import { type Answer, defineRule, type PageView } from './define-rule.ts';
import { waysTo } from './shown.ts';

const REASONS = [
  'fields-without-name',
  'buttons-without-name',
  'accessibility-statement-linked',
  'controls-have-names',
] as const;

const AROUND = new Set(['header', 'nav', 'footer', 'aside']);
const FIELDS = new Set(['text-box', 'checkbox', 'switch', 'radio', 'stepper']);

export const accessibility = defineRule({
  id: 'accessibility',
  needs: ['controls', 'links'],
  words: ['accessibility-statement'],
  kinds: ['cart', 'checkout', 'review'],
  reasons: REASONS,
  check(page) {
    const used = page.controls.filter((one) => isUsed(page, one));
    if (used.length === 0) return [];
    const nameless = used.filter(({ name, label, text, content }) =>
      [name, label, text, content].every((words) => words.trim() === ''),
    );
    const answers = [
      ...question('fields-without-name', nameless.filter(isField)),
      ...question(
        'buttons-without-name',
        nameless.filter(({ kind }) => kind === 'button'),
      ),
    ];
    if (answers.length > 0) return answers;
    const [statement] = waysTo(page, 'accessibility-statement');
    if (!statement) return [{ outcome: 'pass', reason: 'controls-have-names', absence: true }];
    const { text: quote, target } = statement;
    return [
      { outcome: 'pass', reason: 'accessibility-statement-linked', quote, target, absence: true },
    ];
  },
});

const isField = ({ kind }: Control) => FIELDS.has(kind);

/** A control that an order needs, as far as it is surely shown: traps for robots are not. */
function isUsed(page: PageView, control: Control): boolean {
  if (AROUND.has(control.region) || !control.enabled || control.purpose === 'search') return false;
  // A bare anchor is a place to jump to, not a button.
  if (control.element === 'a') return false;
  return page.layout ? control.visible === 'yes' : control.visible !== 'no';
}

function question(reason: (typeof REASONS)[number], nameless: Control[]): Answer[] {
  const [first] = nameless;
  if (!first) return [];
  return [
    {
      outcome: 'needs-review',
      reason,
      data: { count: nameless.length },
      target: first.target,
    },
  ];
}
