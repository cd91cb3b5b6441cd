import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { askService, dropService } from '../../src/browser/evidence/ask-timestamp.ts';
import { removeStudy, saveCase, saveStudy } from '../../src/browser/evidence/cases/studies.ts';
import { damagedAsJson, deleteDamaged } from '../../src/browser/evidence/damaged-evidence.ts';
import { isEntry } from '../../src/browser/evidence/dossier-entry.ts';
import {
  deleteDossier,
  dossierFile,
  moveToStudy,
  readDossier,
} from '../../src/browser/evidence/dossiers.ts';
import {
  brushShot,
  changeDraft,
  deleteDraft,
  readShots,
} from '../../src/browser/evidence/drafts.ts';
import { evidenceNow, onEvidence, tellEvidence } from '../../src/browser/evidence/evidence-now.ts';
import {
  changeEvidenceSettings,
  readEvidenceSettings,
} from '../../src/browser/evidence/evidence-settings.ts';
import { maskDraftWords } from '../../src/browser/evidence/mask-draft-words.ts';
import { sealDraft } from '../../src/browser/evidence/seal-draft.ts';
import { timestampService } from '../../src/browser/evidence/timestamp-services.ts';
import { allRules } from '../../src/rules/all-rules.ts';
import type { EvidenceActs, EvidenceShown } from '../../src/ui/evidence/evidence-desk.ts';
import { EvidencePage } from '../../src/ui/evidence/evidence-page.tsx';
import { useEvidenceWords } from '../../src/ui/evidence/evidence-words.ts';
import { hashOf, type Route } from '../../src/ui/evidence/route.ts';
import { saveFile } from '../../src/ui/save-file.ts';

const rules = allRules.map(({ id }) => id);

/** The evidence page tied to what is stored and to the browser. */
export function EvidenceApp() {
  const { language } = useEvidenceWords();
  const [shown, setShown] = useState<EvidenceShown | null>(null);
  const [hash, setHash] = useState(location.hash);
  const go = useCallback((route: Route) => {
    location.hash = hashOf(route);
  }, []);
  const refresh = useCallback(async () => setShown({ ...(await evidenceNow()), rules }), []);
  const acts = useMemo<EvidenceActs>(() => {
    const then = async <T,>(work: Promise<T>): Promise<T> => {
      const answer = await work;
      await refresh();
      tellEvidence();
      return answer;
    };
    return {
      pictures: readShots,
      brush: (draft, picture, boxes) => then(brushShot(draft, picture, boxes)).then(() => {}),
      leaveOut: (draft, leftOut) =>
        then(changeDraft(draft, (now) => ({ ...now, leftOut }))).then(() => {}),
      note: (draft, note) => then(changeDraft(draft, (now) => ({ ...now, note }))).then(() => {}),
      maskWords: (draft, words) => then(maskDraftWords(draft, words)),
      seal: (draft) => then(sealDraft(draft, language)),
      removeDraft: (draft) => then(deleteDraft(draft)),
      async exportDossier(id) {
        const [entry, bytes] = await Promise.all([readDossier(id), dossierFile(id)]);
        saveFile(isEntry(entry) ? entry.file : `dossier-${id}.zip`, 'application/zip', bytes);
      },
      removeDossier: (id) => then(deleteDossier(id)),
      moveToStudy: (id, study) => then(moveToStudy(id, study)),
      changeSettings: (part) => then(changeEvidenceSettings(part)).then(() => {}),
      async chooseService(id) {
        const service = timestampService(id);
        if (service && !(await askService(service))) {
          await refresh();
          return false;
        }
        const before = timestampService((await readEvidenceSettings()).timestampService);
        await then(changeEvidenceSettings({ timestampService: id }));
        if (before && before.id !== id) await dropService(before);
        return true;
      },
      saveStudy: (study) => then(saveStudy(study)),
      removeStudy: (id) => then(removeStudy(id)),
      saveCase: (one) => then(saveCase(one)),
      damagedAsJson,
      deleteDamaged: () => then(deleteDamaged()),
      saveFile,
    };
  }, [language, refresh]);
  useEffect(() => {
    const moved = () => setHash(location.hash);
    addEventListener('hashchange', moved);
    void refresh();
    const stop = onEvidence(() => void refresh());
    return () => {
      removeEventListener('hashchange', moved);
      stop();
    };
  }, [refresh]);
  return shown && <EvidencePage shown={shown} hash={hash} go={go} acts={acts} />;
}
