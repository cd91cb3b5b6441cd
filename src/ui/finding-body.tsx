import type { Finding } from '../check/report.ts';
import { LawDisclosure } from './law-disclosure.tsx';
import { Quote } from './quote.tsx';
import { Told } from './told.tsx';
import { useWords } from './words-context.ts';

/** What the page says, why it matters, what to do, the law. */
export function FindingBody({ finding }: { finding: Finding }) {
  const { t, explain } = useWords();
  const { sentence, advice } = explain(finding);
  return (
    <>
      <Quote text={finding.quote} />
      <p class="why">{sentence}</p>
      {advice && <Told label={t('card.advice')} text={advice} />}
      <LawDisclosure finding={finding} />
    </>
  );
}
