import type { DossierEntry } from '../../browser/evidence/dossier-entry.ts';
import { useDesk } from './evidence-desk.ts';
import { useEvidenceWords } from './evidence-words.ts';
import { hashOf } from './route.ts';

/** Other dossiers of the same shop, to be set side by side. */
export function CompareLinks({ entry }: { entry: DossierEntry }) {
  const { say, moment } = useEvidenceWords();
  const others = useDesk().shown.dossiers.filter(
    ({ id, host }) => host === entry.host && id !== entry.id,
  );
  if (others.length === 0) return null;
  return (
    <section>
      <h2>{say('compare.title')}</h2>
      <ul class="points">
        {others.map((other) => {
          const [first, second] =
            other.capturedAt < entry.capturedAt ? [other, entry] : [entry, other];
          return (
            <li key={other.id}>
              <a href={hashOf({ view: 'compare', id: first.id, other: second.id })}>
                {say('compare.with', { moment: moment(other.capturedAt) })}
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
