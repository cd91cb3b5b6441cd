import { useEffect, useRef, useState } from 'preact/hooks';
import { Channel, type EventKind, OrderEvent } from '../../orders/event.ts';
import { readAmount } from './amounts.ts';
import { DateInput, Field, Pick, TextInput } from './field.tsx';
import { useOrderWords } from './order-words.ts';
import { useDesk } from './orders-acts.ts';

/** The fields of an event as typed. */
export type EventTyped = Record<'date' | 'channel' | 'days' | 'reason' | 'sum' | 'proof', string>;

const SENT: readonly EventKind[] = [
  'withdrawn',
  'formal-notice',
  'terminated',
  'refund-reminder',
  'escalated',
];
const REASONS = ['refused', 'will-not-deliver', 'date-essential'] as const;

type Props = {
  kind: EventKind;
  problem: string;
  record(typed: EventTyped): void;
  cancel(): void;
};

/** The day of an event, and what else depends on its kind. */
export function EventFields({ kind, problem, record, cancel }: Props) {
  const { say } = useOrderWords();
  const { today } = useDesk();
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState<EventTyped>({
    date: `${today}`,
    channel: SENT.includes(kind) ? 'email' : '',
    days: kind === 'formal-notice' ? '14' : '',
    reason: '',
    sum: '',
    proof: '',
  });
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const put = (name: keyof EventTyped) => (value: string) => setTyped({ ...typed, [name]: value });
  const field = (name: keyof EventTyped, label: string, note?: string) => ({
    name,
    label,
    note,
    value: typed[name],
    change: put(name),
    problems: {},
  });
  const channels = Channel.options.map((one) => [one, say(`channel.${one}`)] as const);
  const reasons = REASONS.map((one) => [one, say(`reason.${one}`)] as const);
  return (
    <form
      ref={form}
      class="record-form"
      aria-label={say(`event.${kind}`)}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        record(typed);
      }}
    >
      <div class="field-grid">
        <DateInput {...field('date', say('record.date'))} max={`${today}`} required />
        {SENT.includes(kind) && (
          <Pick
            {...field('channel', say('record.channel'), say('record.channel-note'))}
            options={channels}
          />
        )}
        {kind === 'formal-notice' && (
          <TextInput {...field('days', say('record.days'))} inputMode="numeric" />
        )}
        {kind === 'terminated' && (
          <Pick
            {...field('reason', say('record.reason'))}
            options={[['', say('record.reason-notice')], ...reasons]}
          />
        )}
        {(kind === 'withdrawn' || kind === 'terminated') && (
          <TextInput
            {...field('sum', say('record.sum'), say('record.sum-note'))}
            inputMode="decimal"
          />
        )}
      </div>
      <Field name="proof" label={say('record.proof')} note={say('record.proof-note')} problems={{}}>
        {(aria) => (
          <textarea
            {...aria}
            rows={2}
            value={typed.proof}
            onInput={(event) => put('proof')(event.currentTarget.value)}
          />
        )}
      </Field>
      <p role="alert" class="field-problem">
        {problem}
      </p>
      <div class="row">
        <button type="submit" class="main">
          {say('record.save')}
        </button>
        <button type="button" class="quiet" onClick={cancel}>
          {say('form.cancel')}
        </button>
      </div>
    </form>
  );
}

/** The event as entered by the user. Throws z.core.$ZodError for what is not in form. */
export function eventOf(kind: EventKind, typed: EventTyped): OrderEvent {
  return OrderEvent.parse({
    kind,
    date: typed.date,
    by: 'user',
    ...(typed.channel && { channel: typed.channel }),
    ...(typed.proof.trim() && { proof: typed.proof.trim() }),
    ...(typed.days.trim() && { days: Number(typed.days) }),
    ...(typed.reason && { reason: typed.reason }),
    ...(typed.sum.trim() && { sumCents: readAmount(typed.sum) }),
  });
}
