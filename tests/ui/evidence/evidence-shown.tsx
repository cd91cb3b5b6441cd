/** The evidence page over proofs in memory. */
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import type { Draft, DraftShot } from '../../../src/browser/evidence/draft.ts';
import { redact } from '../../../src/evidence/redact/redact.ts';
import type { EvidenceActs, EvidenceShown } from '../../../src/ui/evidence/evidence-desk.ts';
import { EvidencePage } from '../../../src/ui/evidence/evidence-page.tsx';
import { EvidenceWordsProvider } from '../../../src/ui/evidence/evidence-words.ts';
import { loadEvidenceWords } from '../../../src/ui/evidence/load-evidence-words.ts';
import { hashOf } from '../../../src/ui/evidence/route.ts';
import type { Language } from '../../../src/ui/language.ts';
import { sampleCapture } from '../../evidence/sample-capture.ts';
import { draw } from '../draw.tsx';

export const ID = '0123456789abcdef0123456789abcdef';

/** A draft of the sample capture, with one picture. */
export function sampleDraft(part: Partial<Draft> = {}): Draft {
  return {
    id: ID,
    createdAt: '2026-11-22T04:49:00.000Z',
    tabId: 7,
    document: 1,
    host: 'boutique.example',
    stage: 'ready',
    wanted: [],
    missing: [],
    redacted: redact(sampleCapture(), []),
    brush: {},
    leftOut: [],
    note: '',
    ...part,
  };
}

export const SHOT: DraftShot = {
  kind: 'view',
  finding: null,
  at: '2026-11-22T04:49:01.000Z',
  png: new Uint8Array([137, 80, 78, 71]),
  width: 800,
  height: 600,
  masked: [{ x: 0, y: 0, width: 9, height: 9, class: 'name' }],
};

export type Held = { shown: EvidenceShown; acts: EvidenceActs; hash: string };

/** Draws the page; what it changes stays in `shown`. */
export async function open(
  start: Partial<EvidenceShown> & { hash?: string; acts?: Partial<EvidenceActs> },
  language: Language = 'en',
): Promise<Held> {
  const { hash = '', acts: given = {}, ...part } = start;
  const held: Held = { shown: { ...NOTHING, ...part }, acts: {} as EvidenceActs, hash };
  let redraw = () => {};
  const change = (next: Partial<EvidenceShown>) => {
    held.shown = { ...held.shown, ...next };
    redraw();
  };
  const draft = (id: string, next: Partial<Draft>) =>
    change({ drafts: held.shown.drafts.map((one) => (one.id === id ? { ...one, ...next } : one)) });
  held.acts = {
    pictures: vi.fn(async () => [SHOT]),
    brush: vi.fn(async (id, picture, boxes) => draft(id, { brush: { [picture]: boxes } })),
    leaveOut: vi.fn(async (id, leftOut) => draft(id, { leftOut })),
    note: vi.fn(async (id, note) => draft(id, { note })),
    maskWords: vi.fn(async () => 3),
    seal: vi.fn(async () => ({ stamp: 'none' as const })),
    removeDraft: vi.fn(async () => change({ drafts: [] })),
    exportDossier: vi.fn(async () => {}),
    removeDossier: vi.fn(async (id) =>
      change({ dossiers: held.shown.dossiers.filter((one) => one.id !== id) }),
    ),
    moveToStudy: vi.fn(async () => {}),
    changeSettings: vi.fn(async () => {}),
    chooseService: vi.fn(async () => true),
    saveStudy: vi.fn(async () => {}),
    removeStudy: vi.fn(async () => {}),
    saveCase: vi.fn(async (one) => change({ cases: [one] })),
    damagedAsJson: vi.fn(async () => '[]\n'),
    deleteDamaged: vi.fn(async () =>
      change({ unreadable: { drafts: 0, studies: 0, cases: 0, keys: 0 }, unreadableDrafts: [] }),
    ),
    saveFile: vi.fn(),
    ...given,
  };
  const words = await loadEvidenceWords(language);
  function Page() {
    const [, count] = useState(0);
    const [at, setAt] = useState(hash);
    redraw = () => count((n) => n + 1);
    held.hash = at;
    const go = (to: Parameters<typeof hashOf>[0]) => setAt(hashOf(to));
    return <EvidencePage shown={held.shown} hash={at} go={go} acts={held.acts} />;
  }
  await draw(
    <EvidenceWordsProvider value={words}>
      <Page />
    </EvidenceWordsProvider>,
    language,
  );
  await settled();
  return held;
}

const NOTHING: EvidenceShown = {
  drafts: [],
  dossiers: [],
  damaged: [],
  unreadable: { drafts: 0, studies: 0, cases: 0, keys: 0 },
  unreadableDrafts: [],
  studies: [],
  cases: [],
  room: { used: 1_400_000, quota: 2e9, persistent: false },
  settings: { compareClock: false, timestampService: null, role: 'consumer', operatorName: null },
  rules: ['payment-obligation-button', 'delivery-date'],
  fingerprint: null,
};

/** Waits until promises of the page are settled, and what follows from them is drawn. */
export const settled = () => act(() => new Promise((done) => setTimeout(done, 40)));
