import { useId, useState } from 'preact/hooks';
import type { Finding } from '../../check/report.ts';
import { type ComplaintLanguage, complaintWords } from '../../export/complaint/complaint-words.ts';
import { orderComplaint } from '../../export/complaint/order-complaint.ts';
import { pageComplaint } from '../../export/complaint/page-complaint.ts';
import { LONGEST_REPORT } from '../../export/complaint/signalconso.ts';
import type { OrderProblem } from '../../export/complaint/situation.ts';
import { CopyButton } from '../copy-button.tsx';
import { PickList } from '../pick-list.tsx';
import { useWords } from '../words-context.ts';
import type { Start } from './start.ts';

type Props = {
  start: Start;
  problem: string;
  today: Temporal.PlainDate;
  copy(text: string): Promise<boolean>;
};

/** The text of the report: its language, what it speaks of, the text itself to change and copy. */
export function TextDesk({ start, problem, today, copy }: Props) {
  const { t } = useWords();
  const say = complaintWords(t.language);
  const [language, speak] = useState<ComplaintLanguage>(t.language);
  const findings = start.from === 'page' ? start.findings : [];
  const [told, tell] = useState<readonly Finding[]>(
    findings.filter(({ rule }) => start.from === 'page' && rule === start.rule),
  );
  const made =
    start.from === 'page'
      ? pageComplaint({ ...start, findings: told }, language)
      : orderComplaint(start.order, problem as OrderProblem, today, language);
  return (
    <section class="complaint-text">
      <h2>{say('text.title')}</h2>
      <div class="no-print">
        <PickList
          label={say('text.language')}
          value={language}
          options={[
            ['fr', 'français'],
            ['en', 'English'],
          ]}
          pick={(chosen) => speak(chosen === 'fr' ? 'fr' : 'en')}
        />
        {findings.length > 1 && <Topics findings={findings} told={told} tell={tell} />}
      </div>
      <Paper key={made} made={made} language={language} copy={copy} />
    </section>
  );
}

type TopicsProps = {
  findings: readonly Finding[];
  told: readonly Finding[];
  tell(findings: readonly Finding[]): void;
};

/** Which of the findings the text speaks of; one at least. */
function Topics({ findings, told, tell }: TopicsProps) {
  const { t, explain } = useWords();
  const say = complaintWords(t.language);
  return (
    <fieldset class="topics">
      <legend>{say('text.findings')}</legend>
      {findings.map((finding) => {
        const on = told.includes(finding);
        const { title, sentence } = explain(finding);
        return (
          <label key={`${finding.rule} ${finding.reason} ${finding.quote}`}>
            <input
              type="checkbox"
              checked={on}
              disabled={on && told.length === 1}
              onChange={() =>
                tell(findings.filter((one) => (one === finding ? !on : told.includes(one))))
              }
            />
            <span>
              {title} <span class="soft">{sentence}</span>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}

type PaperProps = { made: string; language: string; copy(text: string): Promise<boolean> };

/** The text, which can be changed before it is copied. */
function Paper({ made, language, copy }: PaperProps) {
  const { t } = useWords();
  const say = complaintWords(t.language);
  const [text, write] = useState(made);
  const id = useId();
  const count = { n: text.length, most: LONGEST_REPORT };
  return (
    <>
      <p id={id} class="soft no-print">
        {say('text.note', count)}
      </p>
      <textarea
        class="paper no-print"
        lang={language}
        aria-label={say('text.title')}
        aria-describedby={id}
        rows={Math.min(24, text.split('\n').length + 6)}
        value={text}
        onInput={(event) => write(event.currentTarget.value)}
      />
      <p class="paper-print" lang={language}>
        {text}
      </p>
      <div class="row no-print">
        <CopyButton text={text} copy={copy}>
          {say('text.copy')}
        </CopyButton>
      </div>
    </>
  );
}
