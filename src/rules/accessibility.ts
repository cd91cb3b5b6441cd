/**
 * Directive (EU) 2019/882; C. conso. L412-13: an online shop can be used with a screen reader, very
 * small firms put aside. What the facts show of it: fields that an order needs, and the buttons
 * that send them, without an accessible name. The rest of the standard is not looked at here.
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

/** What an order cannot do without. */
const ASKED_FOR = new Set([
  'name',
  'email',
  'phone',
  'street',
  'postal-code',
  'city',
  'country',
  'card',
]);

export const accessibility = defineRule({
  id: 'accessibility',
  needs: ['controls', 'links'],
  words: ['accessibility-statement'],
  kinds: ['checkout', 'review'],
  reasons: REASONS,
  check(page) {
    const shown = page.controls.filter((one) => isShown(page, one));
    const fields = shown.filter(isField);
    if (fields.length === 0) return [];
    const nameless = [...fields, ...buttonsOf(fields, shown)].filter(isNameless);
    // Checkouts keep fields for robots and scripts out of sight: only the layout tells them apart.
    if (nameless.length > 0 && !page.layout) return [];
    const answers = [
      ...question('fields-without-name', nameless.filter(isField)),
      ...question(
        'buttons-without-name',
        nameless.filter((one) => !isField(one)),
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

/** What sends off a form of two fields or more; a button beside one field is often an icon. */
function buttonsOf(fields: Control[], shown: Control[]): Control[] {
  return shown.filter(
    ({ kind, submits, form }) =>
      kind === 'button' &&
      submits &&
      form !== null &&
      fields.filter((field) => field.form === form).length > 1,
  );
}

function isShown(page: PageView, { visible, enabled }: Control): boolean {
  return enabled && (page.layout ? visible === 'yes' : visible !== 'no');
}

function isField({ kind, purpose, required }: Control): boolean {
  return kind === 'text-box' && purpose !== null && (required || ASKED_FOR.has(purpose));
}

function isNameless({ name, label, text, content }: Control): boolean {
  return [name, label, text, content].every((words) => words.trim() === '');
}

function question(reason: (typeof REASONS)[number], nameless: Control[]): Answer[] {
  const [first] = nameless;
  if (!first) return [];
  const data = { count: nameless.length };
  return [{ outcome: 'needs-review', reason, data, target: first.target }];
}
