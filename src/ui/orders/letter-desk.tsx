import { useEffect, useRef, useState } from 'preact/hooks';
import { Impossible } from '../../deadlines/impossible.ts';
import { type LetterKind, letter } from '../../export/letters/letter.ts';
import type { Order } from '../../orders/order.ts';
import { LetterFields } from './letter-fields.tsx';
import { LetterPaper } from './letter-paper.tsx';
import { type LetterTyped, optionsOf } from './letter-typed.ts';
import { useOrderWords } from './order-words.ts';
import { useDesk } from './orders-acts.ts';

type Props = {
  kind: LetterKind;
  order: Order;
  /** The increase waits for a legal rate that the tables lack. */
  rateUnknown: boolean;
};

/** One letter: what it still needs, then the text to change, copy, print or mail. */
export function LetterDesk({ kind, order, rateUnknown }: Props) {
  const { language, sayStep } = useOrderWords();
  const { today, sender } = useDesk();
  const [typed, setTyped] = useState<LetterTyped>({
    language,
    sentBy: 'email',
    reason: '',
    days: kind === 'formal-notice' ? '14' : '',
    extraLabel: '',
    extraSum: '',
    rate: '',
    ...sender.current,
  });
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => top.current?.querySelector<HTMLElement>('input, select')?.focus(), []);
  function put(name: keyof LetterTyped, value: string) {
    const next = { ...typed, [name]: value };
    sender.current = { name: next.name, address: next.address };
    setTyped(next);
  }
  const made = make(() => letter(kind, order, optionsOf(typed, today)));
  return (
    <div class="letter" ref={top}>
      <LetterFields kind={kind} typed={typed} put={put} rateUnknown={rateUnknown} />
      {made.problem ? (
        <p class="field-problem">{sayStep(made.problem)}</p>
      ) : (
        <LetterPaper
          letter={made.letter}
          order={order}
          toMediator={kind === 'mediation'}
          isForm={kind === 'withdrawal-form'}
        />
      )}
    </div>
  );
}

function make(write: () => ReturnType<typeof letter>) {
  try {
    return { letter: write(), problem: null };
  } catch (error) {
    if (error instanceof Impossible) return { letter: null, problem: error };
    throw error;
  }
}
