import { useEffect, useState } from 'preact/hooks';
import type { Draft, DraftShot } from '../../browser/evidence/draft.ts';
import { DraftPicture } from './draft-picture.tsx';
import { DraftTexts } from './draft-texts.tsx';
import { useDesk } from './evidence-desk.ts';
import { useEvidenceWords } from './evidence-words.ts';
import { MaskWords } from './mask-words.tsx';
import { MaskedList } from './masked-list.tsx';
import { MissingList } from './missing-list.tsx';
import { hashOf } from './route.ts';
import { SealForm } from './seal-form.tsx';

/** Everything that will be kept, to be looked at and masked further before it is sealed. */
export function DraftView({ draft }: { draft: Draft }) {
  const { say, moment } = useEvidenceWords();
  const { acts } = useDesk();
  const [shots, setShots] = useState<DraftShot[] | null>(null);
  const many = draft.wanted.length;
  useEffect(() => {
    void many;
    void acts.pictures(draft.id).then(setShots);
  }, [acts, draft.id, many]);
  const { capture, redactions } = draft.redacted;
  const page = capture.pages.at(-1);
  return (
    <>
      <nav aria-label={say('nav.back')}>
        <a href={hashOf({ view: 'list' })}>{say('nav.all')}</a>
      </nav>
      <header class="sheet-head">
        <h1 tabIndex={-1}>{say('draft.title', { host: draft.host })}</h1>
      </header>
      <p class="lead">{say('draft.lead')}</p>
      <dl class="facts">
        <dt>{say('fact.page')}</dt>
        <dd>
          {page?.title}
          <br />
          <span class="soft">{page?.finalUrl}</span>
        </dd>
        <dt>{say('fact.captured')}</dt>
        <dd>{moment(draft.createdAt)}</dd>
        <dt>{say('fact.pages')}</dt>
        <dd>{capture.pages.length}</dd>
      </dl>
      <section>
        <h2>{say('masked.title')}</h2>
        <p>{say('masked.note')}</p>
        <MaskedList masked={redactions} />
        <MaskWords draft={draft.id} />
      </section>
      <section>
        <h2>{say('picture.title', { n: shots?.length ?? 0 })}</h2>
        {draft.stage === 'pictures' && <p role="status">{say('picture.taking')}</p>}
        <p class="soft">{say('brush.how')}</p>
        {shots?.map((shot, index) => (
          <DraftPicture
            key={`${draft.id} ${index.toString()}`}
            shot={shot}
            number={index + 1}
            boxes={draft.brush[index] ?? []}
            leftOut={draft.leftOut.includes(index)}
            brush={(boxes) => acts.brush(draft.id, index, boxes)}
            leaveOut={(out) => acts.leaveOut(draft.id, toggled(draft.leftOut, index, out))}
          />
        ))}
        <MissingList missing={draft.missing} />
      </section>
      <DraftTexts capture={capture} />
      <SealForm draft={draft} />
    </>
  );
}

function toggled(all: number[], one: number, on: boolean): number[] {
  const others = all.filter((number) => number !== one);
  return on ? [...others, one].sort((a, b) => a - b) : others;
}
