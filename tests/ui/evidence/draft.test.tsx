// @vitest-environment jsdom
/** A draft before its seal: what it shows, the brush by mouse and keyboard, the seal. */
import { act } from 'preact/test-utils';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { EvidenceFull } from '../../../src/browser/evidence/evidence-full.ts';
import { entry } from '../../browser/evidence/sample-entry.ts';
import { key, press, seen } from '../draw.tsx';
import { ID, open, sampleDraft, settled } from './evidence-shown.tsx';

beforeAll(() => {
  // jsdom draws no pictures.
  URL.createObjectURL = () => 'blob:picture';
  URL.revokeObjectURL = () => undefined;
});

const box = () => document.querySelector<HTMLElement>('[data-brush-box]');
const dossier = entry({ id: ID, host: 'boutique.example' });

describe('a draft', () => {
  it('shows what will be kept: what was masked by kind, pictures, text and steps', async () => {
    await open({ drafts: [sampleDraft()], hash: `#draft/${ID}` });
    expect(seen()).toMatch(
      /Nothing is sealed and nothing leaves this device before you choose Seal/,
    );
    expect(seen()).toMatch(/Pictures \(1\).*What the window showed/);
    expect(document.querySelector('.picture .masked')?.textContent).toMatch(/names\s*1/);
    expect(document.querySelector('.kept-text pre')?.textContent?.length).toBeGreaterThan(20);
  });

  it('is masked further with the keyboard, and taken back', async () => {
    const { acts } = await open({ drafts: [sampleDraft()], hash: `#draft/${ID}` });
    await press('Add a box');
    expect(acts.brush).toHaveBeenLastCalledWith(ID, 0, [
      { x: 300, y: 250, width: 200, height: 100 },
    ]);
    expect(document.activeElement).toBe(box());
    await key(box() as Element, 'ArrowLeft');
    expect(acts.brush).toHaveBeenLastCalledWith(ID, 0, [
      { x: 292, y: 250, width: 200, height: 100 },
    ]);
    const larger = new KeyboardEvent('keydown', {
      key: 'ArrowDown',
      shiftKey: true,
      bubbles: true,
    });
    await act(() => void box()?.dispatchEvent(larger));
    expect(acts.brush).toHaveBeenLastCalledWith(ID, 0, [
      { x: 292, y: 250, width: 200, height: 108 },
    ]);
    await key(box() as Element, 'Delete');
    expect(box()).toBeNull();
    expect(document.activeElement?.textContent).toBe('Add a box');
    await press('Undo');
    expect(box()).not.toBeNull();
    expect(seen()).toMatch(/Undone\. 1 box on this picture/);
  });

  it('is masked with the mouse', async () => {
    const { acts } = await open({ drafts: [sampleDraft()], hash: `#draft/${ID}` });
    const frame = document.querySelector('.picture-frame') as HTMLElement;
    frame.getBoundingClientRect = () => new DOMRect(10, 20, 400, 300);
    const pointer = async (type: string, clientX: number, clientY: number) =>
      act(
        () => void frame.dispatchEvent(new MouseEvent(type, { clientX, clientY, bubbles: true })),
      );
    await pointer('pointerdown', 60, 70);
    await pointer('pointermove', 110, 95);
    await pointer('pointerup', 110, 95);
    expect(acts.brush).toHaveBeenLastCalledWith(ID, 0, [
      { x: 100, y: 100, width: 100, height: 50 },
    ]);
    await pointer('pointerdown', 60, 70);
    await pointer('pointerup', 61, 70);
    expect(acts.brush).toHaveBeenCalledTimes(1);
  });

  it('names pictures that are missing, and waits for those that are being taken', async () => {
    const shot = { kind: 'finding' as const, finding: { rule: 'delivery-date', target: ['p'] } };
    const missing = [{ ...shot, at: '2026-11-22T04:49:01.000Z', why: 'page-left' as const }];
    const { acts } = await open({
      drafts: [sampleDraft({ missing, stage: 'pictures', wanted: [shot] })],
      hash: `#draft/${ID}`,
    });
    expect(seen()).toMatch(/1 picture is missing.*the page was left before the picture/);
    await press('Seal');
    expect(acts.seal).not.toHaveBeenCalled();
  });

  it('is sealed once, and then shown as a dossier', async () => {
    const sealed = vi.fn(async () => ({ stamp: 'none' as const }));
    const held = await open({
      drafts: [sampleDraft()],
      dossiers: [dossier],
      hash: `#draft/${ID}`,
      acts: { seal: sealed },
    });
    await press('Seal');
    await settled();
    expect(sealed).toHaveBeenCalledOnce();
    expect(held.hash).toBe(`#dossier/${ID}`);
    expect(seen()).toMatch(/Sealed and kept on this device/);
    expect(document.activeElement?.tagName).toBe('H1');
  });

  it('stays as it is when there is no room', async () => {
    const seal = vi.fn(async () => {
      throw new EvidenceFull(null);
    });
    const held = await open({ drafts: [sampleDraft()], hash: `#draft/${ID}`, acts: { seal } });
    await press('Seal');
    await settled();
    expect(seen()).toMatch(/no room left on this device\. Nothing was lost/);
    expect(held.hash).toBe(`#draft/${ID}`);
  });

  it('says why a timestamp was not kept', async () => {
    const answer = { stamp: 'failed', why: 'not-sound', checks: 'timestamp-nonce' } as const;
    await open({
      drafts: [sampleDraft()],
      dossiers: [dossier],
      hash: `#draft/${ID}`,
      acts: { seal: async () => answer },
    });
    await press('Seal');
    await settled();
    expect(seen()).toMatch(
      /No timestamp was kept; the dossier is sealed and whole.*timestamp-nonce/,
    );
  });
});
