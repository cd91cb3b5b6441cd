import { type CaseRow, rowsOfShop } from '../../browser/evidence/cases/case-rows.ts';
import {
  ANSWERS,
  type Answer,
  type Answered,
  type Study,
} from '../../browser/evidence/cases/case-types.ts';
import { useWords } from '../words-context.ts';
import { useDesk } from './evidence-desk.ts';
import { useEvidenceWords } from './evidence-words.ts';
import { findingTitle } from './finding-title.ts';
import { hashOf } from './route.ts';

type Props = { study: Study; shop: string };

/** The checklist of one shop: the machine's answer beside those of two people. */
export function ShopAnswers({ study, shop }: Props) {
  const { say, moment } = useEvidenceWords();
  const { shown, acts } = useDesk();
  const rows = rowsOfShop(study, shop, shown.dossiers, shown.cases);
  const dossiers = rows[0]?.dossiers ?? [];
  const before = shown.cases.find((one) => one.study === study.id && one.shop === shop);
  function answer(row: CaseRow, part: Partial<Answered>) {
    const { first, second, note } = row;
    const answers = { ...before?.answers, [row.question]: { first, second, note, ...part } };
    void acts.saveCase({ study: study.id, shop, answers });
  }
  return (
    <>
      <nav aria-label={say('nav.back')}>
        <a href={hashOf({ view: 'study', id: study.id })}>{study.name}</a>
      </nav>
      <header class="sheet-head">
        <h1 tabIndex={-1}>{shop}</h1>
      </header>
      <p>{say('shop.how')}</p>
      <ul class="points">
        {dossiers.map(({ id, capturedAt, title }) => (
          <li key={id}>
            <a href={hashOf({ view: 'dossier', id })}>{moment(capturedAt)}</a> {title}
          </li>
        ))}
      </ul>
      <ul class="checklist">
        {rows.map((row) => (
          <Question key={row.question} row={row} answer={(part) => answer(row, part)} />
        ))}
      </ul>
    </>
  );
}

function Question({ row, answer }: { row: CaseRow; answer(part: Partial<Answered>): void }) {
  const { say } = useEvidenceWords();
  const { explain } = useWords();
  const { question, machine, first, second, note } = row;
  const title = findingTitle(explain, question);
  const differ = first !== null && second !== null && first !== second;
  return (
    <li class="card question" data-question={question}>
      <h2>{title}</h2>
      <p>
        {say('shop.machine')} <strong>{say(`answer.${machine}`)}</strong>
      </p>
      <div class="row">
        <Pick
          label={say('shop.first')}
          title={title}
          value={first}
          pick={(one) => answer({ first: one })}
        />
        <Pick
          label={say('shop.second')}
          title={title}
          value={second}
          pick={(one) => answer({ second: one })}
        />
        <label class="question-note">
          {say('shop.note')}
          <input
            value={note}
            aria-label={`${say('shop.note')} — ${title}`}
            onChange={(event) => answer({ note: event.currentTarget.value })}
          />
        </label>
      </div>
      {differ && <p class="field-problem">{say('shop.differ')}</p>}
    </li>
  );
}

type PickProps = {
  label: string;
  title: string;
  value: Answer | null;
  pick(answer: Answer | null): void;
};

function Pick({ label, title, value, pick }: PickProps) {
  const { say } = useEvidenceWords();
  return (
    <label>
      {label}
      <select
        value={value ?? ''}
        aria-label={`${label} — ${title}`}
        onChange={({ currentTarget }) =>
          pick(ANSWERS.find((one) => one === currentTarget.value) ?? null)
        }
      >
        <option value="">{say('answer.none')}</option>
        {ANSWERS.map((one) => (
          <option key={one} value={one}>
            {say(`answer.${one}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
