/** Takes the pictures that a draft still wants, and stores each before the next. */
import { shownDocument } from '../read-page.ts';
import { samePage } from '../tab-states.ts';
import { callCapture } from './capture-calls.ts';
import type { Draft, MissingShot, ShotWanted } from './draft.ts';
import { giveUpShots, readDraft, settleShot } from './drafts.ts';
import { EvidenceFull } from './evidence-full.ts';
import { readProof, writeProof } from './proof-state.ts';
import { takeShot } from './take-shot.ts';

/** Milliseconds that the user may look at another tab before pictures are given up. */
const AWAY = 8_000;
const LOOK_AGAIN = 400;

/**
 * Goes on until every picture is taken or known to be missing. Throws EvidenceFull; what was stored
 * before stays, and the pictures still wanted are noted as missing where there is room for that.
 */
export async function takePictures(tabId: number, draftId: string): Promise<void> {
  let draft = await readDraft(draftId);
  while (draft?.stage === 'pictures') {
    const [wanted] = draft.wanted;
    if (!wanted) {
      draft = await giveUpShots(draftId, 'refused');
      break;
    }
    if (!(await stillThere(tabId, draft))) {
      draft = await giveUpShots(draftId, 'page-left');
      break;
    }
    draft = await settleShot(draftId, await patientShot(tabId, wanted));
    if (draft) await tell(tabId, draft);
  }
  await callCapture(tabId, 'unpose').catch(() => undefined);
  if (draft) await tell(tabId, draft);
}

/** One picture; while another tab is in front, it is waited for. */
async function patientShot(tabId: number, wanted: ShotWanted) {
  const end = performance.now() + AWAY;
  for (;;) {
    try {
      const shot = await takeShot(tabId, wanted);
      if (!('why' in shot) || shot.why !== 'not-in-front' || performance.now() > end) return shot;
    } catch (error) {
      if (error instanceof EvidenceFull) throw error;
      const at = new Date().toISOString();
      return { ...wanted, at, why: 'refused' } satisfies MissingShot;
    }
    await new Promise((done) => setTimeout(done, LOOK_AGAIN));
  }
}

/** The tab still shows the page state that the draft is about. */
async function stillThere(tabId: number, draft: Draft): Promise<boolean> {
  const [shown, proof] = await Promise.all([shownDocument(tabId), readProof(tabId)]);
  if (!('born' in shown) || shown.born !== draft.document) return false;
  return proof?.draftId === draft.id && samePage(shown.href) === proof.page;
}

async function tell(tabId: number, draft: Draft): Promise<void> {
  const state = await readProof(tabId);
  if (state?.draftId !== draft.id) return;
  const done = state.total - draft.wanted.length;
  await writeProof({ ...state, stage: draft.stage, done, missing: draft.missing.length });
}
