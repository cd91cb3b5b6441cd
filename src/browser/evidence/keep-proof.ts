/**
 * Keeps proof of the page in a tab: reads it, masks it, stores it, then takes the pictures one by
 * one. What is stored is masked; the private values themselves are in memory only. A background
 * that the browser stopped goes on where it was, or says what is missing.
 */
import { browser } from 'wxt/browser';
import type { Report } from '../../check/report.ts';
import { highlightTab } from '../highlight-tab.ts';
import { readJourney } from '../journeys.ts';
import type { TabState } from '../messages.ts';
import { shownDocument, wordsOf } from '../read-page.ts';
import { readSettings } from '../settings.ts';
import { shownFindings } from '../shown-findings.ts';
import { samePage } from '../tab-states.ts';
import { callCapture, startCapture } from './capture-calls.ts';
import type { Draft, ShotWanted } from './draft.ts';
import { addDraft } from './drafts.ts';
import { readEvidenceSettings } from './evidence-settings.ts';
import { judgedAnew } from './judge-anew.ts';
import type { Given } from './page/assemble.ts';
import { type ProofState, readProof, writeProof } from './proof-state.ts';
import { browserSays } from './surroundings.ts';
import { takePictures } from './take-pictures.ts';
import { forgetWake, tabOfAlarm, wakeLater } from './wake.ts';

/** Pictures of findings at most, beside the view: a complaint may carry twelve files. */
const FINDINGS = 10;
const working = new Set<number>();

/** Starts, unless the proof of this tab is being kept already. The answer comes at once. */
export async function keepProof(
  tabId: number,
  check: () => Promise<TabState>,
): Promise<ProofState> {
  if (working.has(tabId)) return (await readProof(tabId)) ?? { ...NOTHING, tabId };
  // Before the first wait: a second click may come at once.
  working.add(tabId);
  const state = await writeProof({ ...NOTHING, tabId }).catch((error) => {
    working.delete(tabId);
    throw error;
  });
  void inTurn(tabId, async () => {
    await wakeLater(tabId);
    await takePictures(tabId, await readNow(tabId, await check()));
  });
  return state;
}

/** How far it is. Where the background was stopped in the middle, it goes on. */
export async function proofOf(tabId: number): Promise<ProofState | null> {
  const state = await readProof(tabId);
  if (!state || working.has(tabId)) return state;
  if (state.stage === 'reading') return writeProof({ ...state, stage: 'failed', error: 'stopped' });
  if (state.stage === 'pictures' && state.draftId) {
    const { draftId } = state;
    void inTurn(tabId, () => takePictures(tabId, draftId));
  }
  return state;
}

/** An alarm rang: a background that was stopped meanwhile takes up the work. */
export async function goOnWithProof({ name }: { name: string }): Promise<void> {
  const tabId = tabOfAlarm(name);
  if (tabId === null) return;
  const state = await proofOf(tabId);
  if (!working.has(tabId) && state?.stage !== 'pictures') await forgetWake(tabId);
}

async function inTurn(tabId: number, work: () => Promise<unknown>): Promise<void> {
  working.add(tabId);
  try {
    await work();
  } catch (error) {
    const state = (await readProof(tabId)) ?? { ...NOTHING, tabId };
    await writeProof({ ...state, stage: 'failed', error: wordsOf(error) });
  } finally {
    working.delete(tabId);
    await forgetWake(tabId);
  }
}

const NOTHING = {
  draftId: null,
  page: '',
  stage: 'reading',
  done: 0,
  total: 0,
  masked: 0,
  missing: 0,
  error: null,
} as const;

/** Reads the page and stores the masked draft; its id. Throws what the browser refuses. */
async function readNow(tabId: number, { report, host }: TabState): Promise<string> {
  const shown = await shownDocument(tabId);
  if (!report || 'refused' in shown)
    throw new Error('refused' in shown ? shown.refused : 'no-report');
  // Our own marks are no part of the shop's page.
  await highlightTab(tabId, null);
  await startCapture(tabId);
  const wanted = picturesOf(report);
  const given = await givenFor(tabId, host, report, wanted);
  // Without the facts of the check, too large for the session or gone since, better none than an empty proof.
  if (given.steps.at(-1)?.facts.url !== report.pages.at(-1)?.url) throw new Error('not-kept');
  const masked = await callCapture(tabId, 'gather', given);
  const redacted = await judgedAnew(masked, report);
  const { captured } = masked.capture.pages.at(-1) ?? {};
  const at = captured?.utc ?? new Date().toISOString();
  const draft: Draft = {
    id: given.id,
    createdAt: at,
    tabId,
    document: shown.born,
    host,
    stage: 'pictures',
    wanted: wanted.slice(0, FINDINGS + 1),
    missing: wanted.slice(FINDINGS + 1).map((one) => ({ ...one, at, why: 'too-many' })),
    redacted,
    brush: {},
    leftOut: [],
    note: '',
  };
  await addDraft(draft);
  await writeProof({
    tabId,
    draftId: draft.id,
    page: samePage(shown.href),
    stage: 'pictures',
    done: 0,
    total: draft.wanted.length,
    masked: redacted.redactions.reduce((sum, { count }) => sum + count, 0),
    missing: draft.missing.length,
    error: null,
  });
  return draft.id;
}

async function givenFor(
  tabId: number,
  host: string,
  report: Report,
  wanted: ShotWanted[],
): Promise<Given> {
  const [{ settings }, chosen, tab] = await Promise.all([
    readSettings(),
    readEvidenceSettings(),
    browser.tabs.get(tabId),
  ]);
  return {
    // 32 lower-case hexadecimal digits, random.
    id: crypto.randomUUID().replaceAll('-', ''),
    version: browser.runtime.getManifest().version,
    build: import.meta.env.MODE,
    steps: await readJourney(host, tab.incognito),
    report,
    country: settings.country,
    browser: await browserSays(tabId),
    server: chosen.compareClock ? await callCapture(tabId, 'serverDate') : null,
    settings: chosen,
    targets: wanted.flatMap(({ finding }) => (finding ? [finding.target] : [])),
  };
}

/** The view first, then every finding that has a place on the page. */
function picturesOf(report: Report): ShotWanted[] {
  const findings = shownFindings(report).map<ShotWanted>(({ rule, target }) => ({
    kind: 'finding',
    finding: { rule, target },
  }));
  return [{ kind: 'view', finding: null }, ...findings];
}
