import { type Change, type Compared, compare } from '../../browser/evidence/cases/compare.ts';
import type { DossierEntry } from '../../browser/evidence/dossier-entry.ts';
import { useWords } from '../words-context.ts';
import { useEvidenceWords } from './evidence-words.ts';
import { findingTitle } from './finding-title.ts';
import { hashOf } from './route.ts';

type Props = { before: DossierEntry; after: DossierEntry };

type Worth = Exclude<Change, 'same'>;
const SHOWN: Worth[] = ['new', 'still', 'open', 'gone', 'mended'];

/** Two dossiers of one shop side by side: what was mended, what is still there. */
export function CompareView({ before, after }: Props) {
  const { say, moment } = useEvidenceWords();
  const all = compare(before, after);
  const same = all.filter(({ change }) => change === 'same').length;
  return (
    <>
      <nav aria-label={say('nav.back')}>
        <a href={hashOf({ view: 'dossier', id: after.id })}>
          {say('dossier.title', { host: after.host })}
        </a>
      </nav>
      <header class="sheet-head">
        <h1 tabIndex={-1}>{say('compare.of', { host: after.host })}</h1>
      </header>
      <dl class="facts">
        <dt>{say('compare.before')}</dt>
        <dd>
          <a href={hashOf({ view: 'dossier', id: before.id })}>{moment(before.capturedAt)}</a>
          <br />
          <span class="soft">{before.url}</span>
        </dd>
        <dt>{say('compare.after')}</dt>
        <dd>
          <a href={hashOf({ view: 'dossier', id: after.id })}>{moment(after.capturedAt)}</a>
          <br />
          <span class="soft">{after.url}</span>
        </dd>
      </dl>
      {(before.packs.law !== after.packs.law || before.packs.words !== after.packs.words) && (
        <p class="notice">{say('compare.packs')}</p>
      )}
      {SHOWN.map((change) => (
        <Group key={change} change={change} found={all.filter((one) => one.change === change)} />
      ))}
      <p class="soft">{say('compare.same', { n: same })}</p>
    </>
  );
}

function Group({ change, found }: { change: Worth; found: Compared[] }) {
  const { say } = useEvidenceWords();
  const { explain } = useWords();
  if (found.length === 0) return null;
  return (
    <section>
      <h2>{say(`change.${change}`, { n: found.length })}</h2>
      <ul class="points">
        {found.map(({ rule, quoteBefore, quoteAfter }) => (
          <li key={rule}>
            <strong>{findingTitle(explain, rule)}</strong>
            {quoteBefore && (
              <p class="soft">
                {say('compare.then')} <q>{quoteBefore}</q>
              </p>
            )}
            {quoteAfter && (
              <p class="soft">
                {say('compare.now')} <q>{quoteAfter}</q>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
