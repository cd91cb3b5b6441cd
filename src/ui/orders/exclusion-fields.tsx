import { exclusionQuestions } from '../../deadlines/exclusions.ts';
import type { WithdrawalKind } from '../../deadlines/withdrawal-start.ts';
import type { ItemKind } from '../../orders/order.ts';
import type { ItemFields } from './order-fields.ts';
import { useOrderWords } from './order-words.ts';

/** The kind of contract whose questions are asked for an item. */
const QUESTIONS_OF: Record<ItemKind, WithdrawalKind> = {
  goods: 'single_good',
  service: 'service',
  digital: 'digital',
  subscription: 'regular_delivery',
  installation: 'sale_with_installation',
  utilities: 'utilities',
  mixed: 'mixed',
};

type Props = { item: ItemFields; change(exclusion: string): void };

/** The cases without a right of withdrawal, as questions; none is assumed. */
export function ExclusionFields({ item, change }: Props) {
  const { say, sayStep } = useOrderWords();
  const questions = exclusionQuestions(QUESTIONS_OF[item.kind]);
  const choice = (value: string, question: string, limit = '') => (
    <label class="exclusion" key={value}>
      <input
        type="radio"
        name={`${item.id}-exclusion`}
        checked={item.exclusion === value}
        onChange={() => change(value)}
      />
      <span>
        {question}
        {limit && <span class="soft"> {limit}</span>}
      </span>
    </label>
  );
  return (
    <details class="exclusions" open={item.exclusion !== ''}>
      <summary>{say('exclusions.title')}</summary>
      <fieldset>
        <legend>{say('exclusions.question')}</legend>
        {choice('', say('exclusions.none'))}
        {questions.map(({ number, question, limit, article }) =>
          choice(
            `${number}`,
            sayStep(question),
            `${sayStep(limit)} (${article.act} ${article.article})`,
          ),
        )}
      </fieldset>
    </details>
  );
}
