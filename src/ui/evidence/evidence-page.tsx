import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { CompareView } from './compare-view.tsx';
import { DossierList } from './dossier-list.tsx';
import { DossierView } from './dossier-view.tsx';
import { DraftView } from './draft-view.tsx';
import {
  DeskProvider,
  type EvidenceActs,
  type EvidenceDesk,
  type EvidenceShown,
} from './evidence-desk.ts';
import { useEvidenceWords } from './evidence-words.ts';
import { hashOf, type Route, routeOf } from './route.ts';
import { SettingsView } from './settings-view.tsx';
import { ShopAnswers } from './shop-answers.tsx';
import { StudiesView } from './studies-view.tsx';
import { StudyView } from './study-view.tsx';
import { UnreadableDraft } from './unreadable-draft.tsx';

type Props = { shown: EvidenceShown; hash: string; acts: EvidenceActs; go(route: Route): void };

/** Proofs on this device: the list, a draft before its seal, a dossier, studies, settings. */
export function EvidencePage({ shown, hash, acts, go }: Props) {
  const { say } = useEvidenceWords();
  const [told, tell] = useState<{ words: string; at: number } | null>(null);
  const main = useRef<HTMLElement>(null);
  const before = useRef(hash);
  useEffect(() => {
    // The page opened: the browser's own focus is right. Later the new part's title takes it.
    if (before.current === hash) return;
    before.current = hash;
    // What was said of the part before is over, unless it was said on the way here.
    tell((now) => (now && Date.now() - now.at < 1500 ? now : null));
    main.current?.querySelector('h1')?.focus();
    globalThis.scrollTo?.(0, 0);
  }, [hash]);

  const desk = useMemo<EvidenceDesk>(
    () => ({ shown, acts, go, tell: (words) => tell({ words, at: Date.now() }) }),
    [shown, acts, go],
  );
  return (
    <DeskProvider value={desk}>
      <main class="sheet evidence" ref={main}>
        <Part route={routeOf(hash)} shown={shown} />
        <p class="disclaimer">{say('page.disclaimer')}</p>
        <p role="status" class="toast said no-print">
          {told?.words}
        </p>
      </main>
    </DeskProvider>
  );
}

function Part({ route, shown }: { route: Route; shown: EvidenceShown }) {
  const dossier = (id: string) => shown.dossiers.find((one) => one.id === id);
  switch (route.view) {
    case 'list':
      return <DossierList />;
    case 'settings':
      return <SettingsView />;
    case 'studies':
      return <StudiesView />;
    case 'draft': {
      const draft = shown.drafts.find((one) => one.id === route.id);
      // Sealed in another window meanwhile: it has become a dossier.
      const sealed = dossier(route.id);
      if (draft) return <DraftView key={draft.id} draft={draft} />;
      const unread = shown.unreadableDrafts.find((one) => one.id === route.id);
      if (unread && !sealed) return <UnreadableDraft draft={unread} />;
      return sealed ? <DossierView key={sealed.id} entry={sealed} /> : <Gone />;
    }
    case 'dossier': {
      const entry = dossier(route.id);
      return entry ? <DossierView key={entry.id} entry={entry} /> : <Gone />;
    }
    case 'compare': {
      const [one, other] = [dossier(route.id), dossier(route.other)];
      return one && other ? <CompareView before={one} after={other} /> : <Gone />;
    }
    case 'study': {
      const study = shown.studies.find(({ id }) => id === route.id);
      return study ? <StudyView key={study.id} study={study} /> : <Gone />;
    }
    case 'shop': {
      const study = shown.studies.find(({ id }) => id === route.id);
      return study ? <ShopAnswers key={route.shop} study={study} shop={route.shop} /> : <Gone />;
    }
  }
}

function Gone() {
  const { say } = useEvidenceWords();
  return (
    <>
      <h1 tabIndex={-1}>{say('page.gone')}</h1>
      <p>
        <a href={hashOf({ view: 'list' })}>{say('nav.all')}</a>
      </p>
    </>
  );
}
