import type { DamagedDraft } from '../../browser/evidence/damaged-evidence.ts';
import { DamagedRecords } from './damaged-records.tsx';
import { useEvidenceWords } from './evidence-words.ts';
import { hashOf } from './route.ts';

/** In the place of a draft that cannot be read: which one it is, and how to save or delete it. */
export function UnreadableDraft({ draft }: { draft: DamagedDraft }) {
  const { say } = useEvidenceWords();
  return (
    <>
      <nav aria-label={say('nav.back')}>
        <a href={hashOf({ view: 'list' })}>{say('nav.all')}</a>
      </nav>
      <h1 tabIndex={-1}>
        {say('damaged.draft-title', { host: draft.host ?? say('damaged.no-shop') })}
      </h1>
      <DamagedRecords />
    </>
  );
}
