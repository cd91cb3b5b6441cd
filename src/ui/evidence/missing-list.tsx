import type { MissingShot } from '../../browser/evidence/draft.ts';
import { useWords } from '../words-context.ts';
import { useEvidenceWords } from './evidence-words.ts';
import { findingTitle } from './finding-title.ts';

/** Pictures that could not be taken, and why. */
export function MissingList({ missing }: { missing: MissingShot[] }) {
  const { say } = useEvidenceWords();
  const { explain } = useWords();
  if (missing.length === 0) return null;
  return (
    <div class="notice">
      <h3>{say('missing.title', { n: missing.length })}</h3>
      <ul class="points">
        {missing.map(({ finding, why }, index) => (
          <li key={`${finding?.rule} ${index.toString()}`}>
            {finding ? findingTitle(explain, finding.rule) : say('picture.view')}
            {say('page.colon')}
            {say(`missing.${why}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}
