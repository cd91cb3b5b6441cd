import type { Finding } from '../check/report.ts';
import { LawDisclosure } from './law-disclosure.tsx';
import { Quote } from './quote.tsx';
import { useWords } from './words-context.ts';

/** What the page says, why it matters, what to do, what may be asked for, the law. */
export function FindingBody({ finding }: { finding: Finding }) {
  const { t, explain } = useWords();
  const { sentence, advice, remedy } = explain(finding);
  return (
    <>
      <Quote text={finding.quote} />
      <p class="why">{sentence}</p>
      {advice && <Told label={t('card.advice')} text={advice} />}
      {remedy && <Told label={t('card.remedy')} text={remedy} />}
      <LawDisclosure finding={finding} />
    </>
  );
}

/** A short label and its sentence. */
export function Told({ label, text }: { label: string; text: string }) {
  return (
    <p class="told">
      <strong>{label}</strong> {text}
    </p>
  );
}
