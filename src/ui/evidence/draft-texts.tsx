import type { Capture } from '../../evidence/capture.ts';
import { useEvidenceWords } from './evidence-words.ts';

/** The texts that will be kept, masked as they are: read them before you seal. */
export function DraftTexts({ capture }: { capture: Capture }) {
  const { say, size } = useEvidenceWords();
  const page = capture.pages.at(-1);
  const facts = JSON.stringify(capture.pages.map((one) => one.facts)).length;
  return (
    <section>
      <h2>{say('texts.title')}</h2>
      <p>
        {say('texts.list', {
          html: size(page?.html?.length ?? 0),
          facts: size(facts),
          steps: capture.steps.length,
        })}
      </p>
      <details class="kept-text">
        <summary>{say('texts.visible')}</summary>
        <pre>{page?.text}</pre>
      </details>
      <details class="kept-text">
        <summary>{say('texts.steps')}</summary>
        <ol>
          {capture.steps.map((step, index) => (
            <li key={index.toString()}>
              {say(`step.${step.type}`)}{' '}
              <span class="soft">{Object.values(step.detail).filter(Boolean).join(' · ')}</span>
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
}
