import { useMemo, useState } from 'preact/hooks';
import { complaintWords } from '../../export/complaint/complaint-words.ts';
import type { Situation } from '../../export/complaint/situation.ts';
import { whereToComplain } from '../../export/complaint/where-to-complain.ts';
import type { LawPack } from '../../law/law-pack.ts';
import { hashOf } from '../orders/route.ts';
import { useWords } from '../words-context.ts';
import { SituationForm } from './situation-form.tsx';
import type { Start } from './start.ts';
import { StepList } from './step-list.tsx';
import { TextDesk } from './text-desk.tsx';

type Props = {
  /** Null: neither a report nor an order was found. */
  start: Start | null;
  situation: Situation | null;
  packs: readonly LawPack[];
  today: Temporal.PlainDate;
  acts: { copy(text: string): Promise<boolean>; print(): void };
};

/** Where to complain: the situation, the places in order, the text to copy. Nothing is sent. */
export function ComplaintPage({ start, situation, packs, today, acts }: Props) {
  const { language } = useWords().t;
  const say = useMemo(() => complaintWords(language), [language]);
  return (
    <main class="sheet complaint">
      <header class="sheet-head">
        <h1>{start ? say('page.of', { shop: shopOf(start) }) : say('page.title')}</h1>
        {start && (
          <button type="button" class="no-print" onClick={acts.print}>
            {say('page.print')}
          </button>
        )}
      </header>
      {start && situation ? (
        <Body {...{ start, situation, packs, today, acts }} />
      ) : (
        <p>{say('page.nothing')}</p>
      )}
      <p class="disclaimer">{say('page.disclaimer')}</p>
    </main>
  );
}

type BodyProps = Props & { start: Start; situation: Situation };

function Body({ start, situation: known, packs, today, acts }: BodyProps) {
  const { language } = useWords().t;
  const say = complaintWords(language);
  const [situation, change] = useState(known);
  const places = useMemo(
    () => whereToComplain(situation, packs, language),
    [situation, packs, language],
  );
  const order = start.from === 'order' ? start.order : null;
  return (
    <>
      <p class="lead">{say('page.lead')}</p>
      {order && (
        <p class="no-print">
          <a href={`/orders.html${hashOf({ view: 'order', id: order.id })}`}>{say('page.back')}</a>
        </p>
      )}
      <SituationForm
        situation={situation}
        guess={start.from === 'page' ? known.shop : null}
        ofOrder={order !== null}
        packs={packs}
        change={change}
      />
      <StepList
        places={places}
        letters={order && `/orders.html${hashOf({ view: 'letters', id: order.id })}`}
      />
      <TextDesk start={start} problem={situation.problem} today={today} copy={acts.copy} />
    </>
  );
}

function shopOf(start: Start): string {
  return start.from === 'order' ? start.order.shop.name : start.host;
}
