/** Everything that the evidence page shows, read anew; and word of when it changed. */
import { browser } from 'wxt/browser';
import { listCases, listStudies } from './cases/studies.ts';
import { damagedNow } from './damaged-evidence.ts';
import { listDossiers } from './dossiers.ts';
import { listDrafts } from './drafts.ts';
import { readEvidenceSettings } from './evidence-settings.ts';
import { installationFingerprint } from './installation-key.ts';
import { roomLeft } from './room-left.ts';

const CHANNEL = 'evidence';

export async function evidenceNow() {
  const [drafts, { dossiers, damaged }, studies, cases, room, settings, fingerprint, lost] =
    await Promise.all([
      listDrafts(),
      listDossiers(),
      listStudies(),
      listCases(),
      roomLeft(),
      readEvidenceSettings(),
      installationFingerprint(),
      damagedNow(),
    ]);
  return { drafts, dossiers, damaged, studies, cases, room, settings, fingerprint, ...lost };
}

/** Tells the other pages of the extension that something about proofs changed. */
export function tellEvidence(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('changed');
  channel.close();
}

/** Calls `listener` when another page changed something, or the background kept a picture. */
export function onEvidence(listener: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = listener;
  const kept = (changes: Record<string, unknown>) => {
    if (Object.keys(changes).some((key) => key.startsWith('proof:'))) listener();
  };
  browser.storage.session.onChanged.addListener(kept);
  return () => {
    channel.close();
    browser.storage.session.onChanged.removeListener(kept);
  };
}
