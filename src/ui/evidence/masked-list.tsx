import type { PrivateClass } from '../../evidence/capture.ts';
import { useEvidenceWords } from './evidence-words.ts';

type Props = { masked: { class: PrivateClass; count: number }[] };

/** What was masked, counted by kind; never what it said. */
export function MaskedList({ masked }: Props) {
  const { say } = useEvidenceWords();
  const counts = new Map<PrivateClass, number>();
  for (const { class: of, count } of masked) counts.set(of, (counts.get(of) ?? 0) + count);
  if (counts.size === 0) return <p class="soft">{say('masked.none')}</p>;
  return (
    <ul class="masked" aria-label={say('masked.title')}>
      {[...counts].map(([of, n]) => (
        <li key={of}>
          {say(`class.${of}`)} <strong>{n}</strong>
        </li>
      ))}
    </ul>
  );
}
