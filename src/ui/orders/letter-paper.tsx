import { useState } from 'preact/hooks';
import type { Letter } from '../../export/letters/letter.ts';
import { mailtoOf } from '../../export/letters/mailto.ts';
import type { Order } from '../../orders/order.ts';
import { CopyButton } from '../copy-button.tsx';
import { Field, TextInput } from './field.tsx';
import { useOrderWords } from './order-words.ts';
import { useDesk } from './orders-acts.ts';

type Props = {
  letter: Letter;
  order: Order;
  toMediator: boolean;
  /** The model form has a title of its own: on paper no subject stands above it. */
  isForm: boolean;
};

/** The letter to change, copy, print or mail. What was changed by hand stays until it is undone. */
export function LetterPaper({ letter, order, toMediator, isForm }: Props) {
  const { say, sayStep } = useOrderWords();
  const { acts } = useDesk();
  const [own, setOwn] = useState<{ subject: string; body: string } | null>(null);
  const { subject, body } = own ?? letter;
  const blanks = letter.blanks.filter((blank) => body.includes(blank) || subject.includes(blank));
  const to = toMediator ? undefined : order.shop.email;
  const mail = mailtoOf({ subject, body }, to, say('letters.paste'));
  return (
    <>
      {blanks.length > 0 && (
        <p class="notice no-print">{say('letters.blanks', { blanks: blanks.join(', ') })}</p>
      )}
      {letter.doubts.length > 0 && (
        <ul class="points soft no-print">
          {letter.doubts.map((doubt) => (
            <li key={doubt.key}>{sayStep(doubt)}</li>
          ))}
        </ul>
      )}
      <div class="no-print">
        <TextInput
          name="subject"
          label={say('letters.subject')}
          value={subject}
          change={(value) => setOwn({ body, subject: value })}
          problems={{}}
        />
        <Field
          name="body"
          label={say('letters.text')}
          note={say('letters.text-note')}
          problems={{}}
        >
          {(aria) => (
            <textarea
              {...aria}
              class="letter-text"
              rows={Math.min(40, body.split('\n').length + 6)}
              value={body}
              onInput={(event) => setOwn({ subject, body: event.currentTarget.value })}
            />
          )}
        </Field>
      </div>
      <div class="row no-print">
        <CopyButton text={body} copy={acts.copy}>
          {say('letters.copy')}
        </CopyButton>
        <button type="button" onClick={() => acts.print('letter')}>
          {say('act.print')}
        </button>
        <a class="button" href={mail.href}>
          {say('letters.mail')}
        </a>
        {own && (
          <button type="button" class="quiet" onClick={() => setOwn(null)}>
            {say('letters.again')}
          </button>
        )}
      </div>
      {!mail.whole && <p class="field-note no-print">{say('letters.too-long')}</p>}
      <p class="field-note no-print">{say('letters.record')}</p>
      {!isForm && (
        <p class="letter-subject" aria-hidden="true">
          {subject}
        </p>
      )}
      <div class="letter-print" aria-hidden="true">
        {body}
      </div>
    </>
  );
}
