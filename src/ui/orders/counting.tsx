import type { Deadline } from '../../deadlines/answer.ts';
import { useOrderWords } from './order-words.ts';

type Props = { answer: Pick<Deadline, 'steps' | 'doubts' | 'articles'> };

/** The counting in one line; doubts and articles behind it. */
export function Counting({ answer: { steps, doubts, articles } }: Props) {
  const { say, sayStep } = useOrderWords();
  return (
    <>
      <p class="counting">{steps.map(sayStep).join(say('page.semicolon'))}</p>
      {doubts.length + articles.length > 0 && (
        <details class="law">
          <summary>{say('deadlines.law')}</summary>
          {doubts.length > 0 && (
            <ul class="points">
              {doubts.map((doubt) => (
                <li key={doubt.key}>{sayStep(doubt)}</li>
              ))}
            </ul>
          )}
          {articles.length > 0 && (
            <p>{articles.map(({ act, article }) => `${act} ${article}`).join(', ')}</p>
          )}
        </details>
      )}
    </>
  );
}
