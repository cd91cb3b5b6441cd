// @vitest-environment jsdom
/** The evidence pages: what they say, what they do, with the keyboard too. */
import { act } from 'preact/test-utils';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { isEntry } from '../../../src/browser/evidence/dossier-entry.ts';
import { entry } from '../../browser/evidence/sample-entry.ts';
import { press, seen } from '../draw.tsx';
import { ID, open, sampleDraft, settled } from './evidence-shown.tsx';

beforeAll(() => {
  // jsdom draws no pictures.
  URL.createObjectURL = () => 'blob:picture';
  URL.revokeObjectURL = () => undefined;
});

const dossier = entry({ id: ID, host: 'boutique.example' });

describe('the list', () => {
  it('says how to begin where there is nothing, and that nothing is sent', async () => {
    await open({});
    expect(seen()).toMatch(/No proof yet.*“Keep proof”.*Nothing is sent/);
    expect(seen()).toMatch(/1\.4 MB used of about 2 GB/);
    expect(seen()).toMatch(/may delete the proofs when space is short/);
  });

  it('shows drafts first, then dossiers, and finds them', async () => {
    const other = entry({
      id: 'b'.repeat(32),
      host: 'laden.example',
      sealedAt: '2026-11-01T00:00:00.000Z',
    });
    await open({ drafts: [sampleDraft()], dossiers: [dossier, other] }, 'fr');
    expect(seen()).toMatch(
      /À regarder et à sceller.*pas encore scellée.*Dossiers scellés.*2 dossiers/,
    );
    const search = document.querySelector<HTMLInputElement>('input[type=search]');
    await act(() => {
      if (!search) return;
      search.value = 'laden';
      search.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(seen()).toMatch(/1 dossier, le plus récent/);
    expect(document.querySelectorAll('.dossier-line:not(.waiting)')).toHaveLength(1);
  });
});

describe('an entry that cannot be read', () => {
  it('is named, the others are shown, and its archive can be taken out', async () => {
    const lost = 'c'.repeat(32);
    const held = await open({ dossiers: [dossier], damaged: [lost] });
    expect(seen()).toMatch(/1 entry of this list cannot be read.*Nothing was deleted/);
    expect(seen()).toContain('boutique.example');
    await press('Save as a file');
    expect(held.acts.exportDossier).toHaveBeenCalledWith(lost);
  });

  it('is told from a whole one by what the list needs of it', () => {
    expect(isEntry(dossier)).toBe(true);
    for (const broken of [
      undefined,
      {},
      { ...dossier, sealedAt: 5 },
      { ...dossier, findings: 'x' },
    ])
      expect(isEntry(broken)).toBe(false);
  });
});

describe('a dossier', () => {
  it('says what it deserves to be trusted for, and is exported before it is deleted', async () => {
    const held = await open({ dossiers: [dossier], hash: `#dossier/${ID}` });
    expect(seen()).toMatch(/does not say who you are, and the date is that of this device/);
    expect(seen()).toMatch(/What it does not prove/);
    await press('Delete this dossier');
    await press('Save as a file, then delete');
    await settled();
    expect(held.acts.exportDossier).toHaveBeenCalledWith(ID);
    expect(held.acts.removeDossier).toHaveBeenCalledWith(ID);
    expect(held.hash).toBe('#');
  });

  it('is not deleted when the export failed', async () => {
    const exportDossier = vi.fn(async () => {
      throw new Error('no file');
    });
    const held = await open({
      dossiers: [dossier],
      hash: `#dossier/${ID}`,
      acts: { exportDossier },
    });
    await press('Delete this dossier');
    await press('Save as a file, then delete');
    await settled();
    expect(held.acts.removeDossier).not.toHaveBeenCalled();
    expect(seen()).toMatch(/Nothing was lost\. no file/);
  });
});

describe('settings', () => {
  it('name what leaves and choose no service by themselves', async () => {
    const { acts } = await open({ hash: '#settings' });
    expect(
      document.querySelector<HTMLInputElement>('[name=service]:checked')?.parentElement
        ?.textContent,
    ).toMatch(/None/);
    expect(seen()).toMatch(
      /one hash of the sealed part and a random number\. The service sees your IP/,
    );
    const [, service] = document.querySelectorAll<HTMLInputElement>('[name=service]');
    await act(() => service?.click());
    expect(acts.chooseService).toHaveBeenCalledWith('freetsa');
  });
});

describe('a study', () => {
  const study = {
    id: ID,
    name: 'Lamps',
    from: '2026-11-22',
    questions: ['delivery-date'],
    note: '',
  };
  const finding = {
    rule: 'delivery-date',
    outcome: 'violation',
    reason: 'r',
    quote: '',
    data: {},
  } as const;
  const one = entry({ id: ID, study: ID, findings: [finding] });

  it('is answered by two people beside the machine', async () => {
    const { acts } = await open({
      studies: [study],
      dossiers: [one],
      hash: `#study/${ID}/shop/boutique.example`,
    });
    expect(seen()).toMatch(/Machine:\s*no/);
    const [first, second] = document.querySelectorAll<HTMLSelectElement>('.question select');
    for (const [list, value] of [
      [first, 'no'],
      [second, 'unclear'],
    ] as const) {
      await act(() => {
        if (!list) return;
        list.value = value;
        list.dispatchEvent(new Event('change', { bubbles: true }));
      });
    }
    expect(acts.saveCase).toHaveBeenLastCalledWith({
      study: ID,
      shop: 'boutique.example',
      answers: { 'delivery-date': { first: 'no', second: 'unclear', note: '' } },
    });
    expect(seen()).toMatch(/The two answers differ/);
  });

  it('gives its figures and the codebook as files', async () => {
    const { acts } = await open({ studies: [study], dossiers: [one], hash: `#study/${ID}` });
    await press('Figures (CSV)');
    expect(acts.saveFile).toHaveBeenLastCalledWith(
      'Lamps.csv',
      'text/csv',
      expect.stringContaining('boutique.example,delivery-date,no'),
    );
    await press('Codebook');
    expect(acts.saveFile).toHaveBeenLastCalledWith(
      'Lamps-codebook.txt',
      'text/plain',
      expect.stringMatching(
        /Codebook of the study “Lamps”[\s\S]*not-reached: the page where it counts/,
      ),
    );
  });
});
