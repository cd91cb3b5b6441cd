// @vitest-environment jsdom
/** The popup's part: one click, how far it is, the way on; another page's proof is not this one's. */
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import type { ProofState } from '../../../src/browser/evidence/proof-state.ts';
import type { TabState } from '../../../src/browser/messages.ts';
import { KeepProof } from '../../../src/ui/evidence/keep-proof.tsx';
import { draw, press, seen } from '../draw.tsx';
import { settled } from './evidence-shown.tsx';

const background = vi.hoisted(() => ({
  proof: null as ProofState | null,
  listener: (_: ProofState) => {},
  kept: 0,
}));
vi.mock('../../../src/browser/evidence/ask-proof.ts', () => ({
  proofOfTab: async () => background.proof,
  keepProofOf: async () => {
    background.kept += 1;
    return proof({ stage: 'reading', page: '' });
  },
}));
vi.mock(import('../../../src/browser/evidence/proof-state.ts'), async (real) => ({
  ...(await real()),
  onProof: (_tab: number, listener: (state: ProofState) => void) => {
    background.listener = listener;
    return () => {};
  },
}));

const url = 'https://boutique.example/commande';
const state = { tabId: 7, url } as TabState;
function proof(part: Partial<ProofState> = {}): ProofState {
  return {
    tabId: 7,
    draftId: 'd',
    page: `${url}?step=2`,
    stage: 'ready',
    done: 3,
    total: 3,
    masked: 1,
    missing: 0,
    error: null,
    ...part,
  };
}
const tell = (part: Partial<ProofState>) => act(() => background.listener(proof(part)));
const opened: string[] = [];

async function popup(language: 'en' | 'fr' = 'en') {
  await draw(<KeepProof state={state} open={(path) => opened.push(path)} />, language);
  // Its words are loaded on demand, which takes as long as the machine takes.
  await vi.waitFor(() => expect(seen()).not.toBe(''), 10_000);
  await settled();
}
beforeEach(() => {
  Object.assign(background, { proof: null, kept: 0 });
  opened.length = 0;
});

it('keeps once, however often it is pressed, and says how far it is', async () => {
  await popup();
  await press('Keep proof');
  await press('Keep proof');
  expect(background.kept).toBe(1);
  expect(seen()).toMatch(/Reading the page and hiding personal details/);
  await tell({ stage: 'pictures', done: 1 });
  expect(seen()).toMatch(/Taking pictures: 1 of 3.*you may close this window/);
  await tell({ missing: 2 });
  expect(seen()).toMatch(
    /Kept on this device, not sealed yet\. 1 personal detail hidden\.\s*2 pictures are missing/,
  );
  await press('Look at it and seal it');
  expect(opened).toEqual(['/evidence.html#draft/d']);
});

it.each([
  ['storage-full', /no room left on this device/],
  ['stopped', /browser stopped the reading/],
  ['Cannot access contents', /could not be kept\. Nothing was sent/],
])('says what went wrong: %s', async (error, said) => {
  background.proof = proof({ stage: 'failed', error });
  await popup();
  expect(seen()).toMatch(said);
});

it('says nothing of another page of this tab', async () => {
  background.proof = proof({ page: 'https://boutique.example/panier' });
  await popup('fr');
  expect(seen()).toBe('Garder la preuveMes preuves');
});
