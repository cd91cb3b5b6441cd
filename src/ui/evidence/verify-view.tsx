import { useId, useRef, useState } from 'preact/hooks';
import type { Verification } from '../../evidence/verify/verify.ts';
import { sayLine, summaryOf } from '../../export/dossier/verification.ts';
import { useEvidenceWords } from './evidence-words.ts';

type Props = {
  /** Verifies a dossier; `roots`: certificates as PEM that the reader trusts. Never throws. */
  verify(dossier: File, roots: File | null): Promise<Verification | 'too-large' | 'bad-roots'>;
};
type Answer = { name: string; found: Verification | 'too-large' | 'bad-roots' };

/** Drop a dossier, read line by line what holds. Nothing of it is sent or stored. */
export function VerifyView({ verify }: Props) {
  const { say } = useEvidenceWords();
  const id = useId();
  const roots = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [over, setOver] = useState(false);
  const [answer, setAnswer] = useState<Answer | null>(null);
  async function take(file: File | undefined | null) {
    if (!file || busy) return;
    setBusy(true);
    setAnswer(null);
    const found = await verify(file, roots.current?.files?.[0] ?? null);
    setAnswer({ name: file.name, found });
    setBusy(false);
  }
  const dropping = {
    onDragOver(event: DragEvent) {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop(event: DragEvent) {
      event.preventDefault();
      setOver(false);
      void take(event.dataTransfer?.files[0]);
    },
  };
  return (
    <main class="sheet evidence">
      <nav aria-label={say('nav.back')}>
        <a href="evidence.html">{say('nav.all')}</a>
      </nav>
      <header class="sheet-head">
        <h1>{say('nav.verify')}</h1>
      </header>
      <p class="lead">{say('verify.lead')}</p>
      <div class={`drop${over ? ' over' : ''}`} {...dropping}>
        <label for={id}>{say('verify.choose')}</label>
        <input
          id={id}
          type="file"
          accept=".zip,application/zip"
          onChange={(event) => take(event.currentTarget.files?.[0])}
        />
        <p class="soft">{say('verify.drop')}</p>
      </div>
      <details class="kept-text">
        <summary>{say('verify.more')}</summary>
        <div class="field">
          <label for={`${id}-roots`}>{say('verify.roots')}</label>
          <input
            id={`${id}-roots`}
            ref={roots}
            type="file"
            accept=".pem,.crt,.cer"
            aria-describedby={`${id}-note`}
          />
          <p id={`${id}-note`} class="soft">
            {say('verify.roots-note')}
          </p>
        </div>
      </details>
      <div role="status">{busy && <p>{say('verify.busy')}</p>}</div>
      {answer && <Found answer={answer} />}
      <p class="disclaimer">{say('page.disclaimer')}</p>
    </main>
  );
}

function Found({ answer: { name, found } }: { answer: Answer }) {
  const { say, language } = useEvidenceWords();
  if (typeof found === 'string') {
    return (
      <p role="alert" class="field-problem">
        {say(`verify.${found}`, { name })}
      </p>
    );
  }
  return (
    <section class={`tone-${TONES[found.verdict]}`}>
      <h2>{name}</h2>
      <div role="alert" class="verdict">
        {summaryOf(found, language).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <table class="checks">
        <thead>
          <tr>
            <th scope="col">{say('verify.result')}</th>
            <th scope="col">{say('verify.check')}</th>
          </tr>
        </thead>
        <tbody>
          {found.lines.map((one, index) => {
            const { result, name: what, says } = sayLine(one, language);
            return (
              <tr key={index.toString()} class={`result-${one.result.toLowerCase()}`}>
                <td>
                  <strong>{result}</strong>
                </td>
                <td>
                  <strong>{what}</strong>
                  {say('page.colon')}
                  {says}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

const TONES = { whole: 'fine', changed: 'problem', unreadable: 'problem' } as const;
