import { useRef, useState } from 'preact/hooks';
import { changed } from '../../orders/journal.ts';
import type { Order } from '../../orders/order.ts';
import { type FieldProblems, readForm } from './field-problems.ts';
import type { FormDraft } from './form-draft.ts';
import { InformationFields } from './information-fields.tsx';
import { ItemsFields } from './items-fields.tsx';
import { fieldsOf, type Home, type TextField } from './order-fields.ts';
import { useOrderWords } from './order-words.ts';
import { useDesk } from './orders-acts.ts';
import { PlaceFields } from './place-fields.tsx';
import { PurchaseFields } from './purchase-fields.tsx';
import { hashOf } from './route.ts';
import { sayProblem } from './say-problem.ts';
import { TraderFields } from './trader-fields.tsx';

type Props = FormDraft & { order: Order | null; home: Home };

/** The form of an order: a new one, from a page or by hand, or one to be corrected. */
export function DraftPage({ order, draft, lost, home }: Props) {
  const words = useOrderWords();
  const { say } = words;
  const { acts, today, go, tell } = useDesk();
  const [fields, setFields] = useState(() => fieldsOf(order ?? draft, home));
  const [problems, setProblems] = useState<FieldProblems>({});
  const [failed, setFailed] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const quotes = order ? {} : draft.quotes;
  const put = (name: TextField) => (value: string) =>
    setFields((now) => ({ ...now, [name]: value }));
  const shared = { fields, put, problems, quotes };

  async function save() {
    const read = readForm(fields, order, () => crypto.randomUUID(), today);
    setProblems('problems' in read ? read.problems : {});
    setFailed('');
    if ('problems' in read) {
      requestAnimationFrame(() =>
        form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus(),
      );
      return;
    }
    try {
      const saved = read.order;
      if (order) await acts.change(saved.id, (now) => changed(now, correctionIn(saved)));
      else await acts.add(saved);
      go({ view: 'order', id: saved.id });
      tell(
        order
          ? {
              text: say('form.saved'),
              undo: () => acts.change(order.id, (now) => changed(now, correctionIn(order))),
            }
          : {
              text: say('form.added'),
              undo: () => acts.remove(saved.id).then(() => go({ view: 'list' })),
            },
      );
    } catch (error) {
      setFailed(sayProblem(error, words));
    }
  }
  const n = Object.keys(problems).length;
  return (
    <>
      <header class="sheet-head">
        <h1 tabIndex={-1}>{say(order ? 'form.edit-title' : 'form.new-title')}</h1>
      </header>
      {Object.keys(quotes).length > 0 && <p class="notice">{say('form.from-page')}</p>}
      {lost && !order && <p class="notice">{say('form.lost-page')}</p>}
      <form
        ref={form}
        class="order-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <PurchaseFields {...shared} />
        <ItemsFields
          items={fields.items}
          change={(items) => setFields((now) => ({ ...now, items }))}
          problems={problems}
        />
        <PlaceFields
          {...shared}
          move={(country) => setFields((now) => ({ ...now, country, region: '' }))}
        />
        <InformationFields {...shared} />
        <TraderFields {...shared} />
        <div class="form-end">
          <p role="alert" class="field-problem">
            {failed || (n > 0 && say('form.check', { n }))}
          </p>
          <div class="row">
            <button type="submit" class="main">
              {say('form.save')}
            </button>
            <a href={hashOf(order ? { view: 'order', id: order.id } : { view: 'list' })}>
              {say('form.cancel')}
            </a>
          </div>
        </div>
      </form>
    </>
  );
}

/** All of a record that a correction may replace; what is absent there goes. */
function correctionIn(order: Order) {
  const { schemaVersion: _, id: __, revision: ___, events: ____, ...fields } = order;
  return {
    orderNumber: undefined,
    amountCents: undefined,
    promisedBy: undefined,
    region: undefined,
    information: undefined,
    withdrawalDays: undefined,
    ...fields,
  };
}
