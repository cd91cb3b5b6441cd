import type { LetterKind } from '../../export/letters/letter.ts';
import { Field, Pick, TextInput } from './field.tsx';
import { type LetterTyped, TIMED } from './letter-typed.ts';
import { useOrderWords } from './order-words.ts';

type Props = {
  kind: LetterKind;
  typed: LetterTyped;
  put(name: keyof LetterTyped, value: string): void;
  rateUnknown: boolean;
};

/** Who writes, in which language, how it is sent, and what this kind of letter asks besides. */
export function LetterFields({ kind, typed, put, rateUnknown }: Props) {
  const { say } = useOrderWords();
  const field = (name: keyof LetterTyped, label: string, note?: string) => ({
    name,
    label,
    note,
    value: typed[name],
    change: (value: string) => put(name, value),
    problems: {},
  });
  const withRate =
    rateUnknown && (kind === 'refund-reminder' || kind === 'complaint' || kind === 'mediation');
  return (
    <div class="field-grid no-print">
      <TextInput {...field('name', say('letters.name'))} autocomplete="name" />
      <Field name="address" label={say('letters.address')} problems={{}}>
        {(aria) => (
          <textarea
            {...aria}
            rows={2}
            autocomplete="street-address"
            value={typed.address}
            onInput={(event) => put('address', event.currentTarget.value)}
          />
        )}
      </Field>
      <Pick
        {...field('language', say('letters.language'))}
        options={[
          ['fr', 'Français'],
          ['en', 'English'],
        ]}
      />
      {TIMED.includes(kind) && (
        <Pick
          {...field('sentBy', say('record.channel'))}
          options={[
            ['email', say('channel.email')],
            ['letter', say('channel.letter')],
          ]}
        />
      )}
      {kind === 'formal-notice' && (
        <TextInput {...field('days', say('record.days'))} inputMode="numeric" />
      )}
      {kind === 'termination' && (
        <Pick
          {...field('reason', say('record.reason'))}
          options={[
            ['', say('record.reason-notice')],
            ['refused', say('reason.refused')],
            ['will-not-deliver', say('reason.will-not-deliver')],
            ['date-essential', say('reason.date-essential')],
          ]}
        />
      )}
      {kind === 'unrequested-extra' && (
        <>
          <TextInput {...field('extraLabel', say('letters.extra'))} />
          <TextInput {...field('extraSum', say('letters.extra-sum'))} inputMode="decimal" />
        </>
      )}
      {withRate && (
        <TextInput
          {...field('rate', say('letters.rate'), say('letters.rate-note'))}
          inputMode="decimal"
        />
      )}
    </div>
  );
}
