// @vitest-environment jsdom
/** Records about proofs that somebody changed by hand: named, kept, handed out. */
import { describe, expect, it, vi } from 'vitest';
import { isCase, isStudy } from '../../../src/browser/evidence/cases/case-types.ts';
import { NoArchive } from '../../../src/browser/evidence/dossiers.ts';
import { isDraft } from '../../../src/browser/evidence/draft.ts';
import { isKeyPair } from '../../../src/browser/evidence/installation-key.ts';
import { entry } from '../../browser/evidence/sample-entry.ts';
import { press, seen } from '../draw.tsx';
import { ID, open, sampleDraft, settled } from './evidence-shown.tsx';

const dossier = entry({ id: ID, host: 'boutique.example' });

describe('a dossier whose archive is gone', () => {
  it('is not said to be saved, and not deleted by "save, then delete"', async () => {
    const exportDossier = vi.fn(async () => {
      throw new NoArchive(ID);
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
    expect(seen()).toMatch(/archive of this dossier is gone or damaged/);
  });

  it('is said of a damaged entry too', async () => {
    const exportDossier = vi.fn(async () => {
      throw new NoArchive(ID);
    });
    await open({ damaged: ['c'.repeat(32)], acts: { exportDossier } });
    await press('Save as a file');
    await settled();
    expect(seen()).toMatch(/archive of this dossier is gone or damaged/);
  });
});

describe('records that cannot be read', () => {
  it('are named, saved as a file, and deleted only when the person says so twice', async () => {
    const unreadable = { drafts: 1, studies: 0, cases: 2, keys: 1 };
    const held = await open({ dossiers: [dossier], unreadable });
    expect(seen()).toMatch(/1 draft that waited for its seal.*2 shops.*signing key.*Nothing was/);
    await press('Save what cannot be read');
    await settled();
    expect(held.acts.saveFile).toHaveBeenCalledWith(
      'caisse-claire-damaged.json',
      'application/json',
      '[]\n',
    );
    await press('Delete what cannot be read');
    expect(held.acts.deleteDamaged).not.toHaveBeenCalled();
    await press('Delete it for good');
    await settled();
    expect(seen()).not.toContain('cannot be read:');
    expect(seen()).toContain('What could not be read is deleted.');
  });

  it('are told from whole ones', async () => {
    const study = { id: 's', name: 'Lamps', from: '2026-11-22', questions: ['x'], note: '' };
    const answered = { first: 'yes', second: null, note: '' };
    const one = { study: 's', shop: 'a.example', answers: { x: answered } };
    expect([isDraft(sampleDraft()), isStudy(study), isCase(one)]).toEqual([true, true, true]);
    for (const odd of [undefined, null, 7, 'text', [], {}, { id: 's', study: 's' }]) {
      expect([isDraft(odd), isStudy(odd), isCase(odd), isKeyPair(odd)]).toEqual(
        Array(4).fill(false),
      );
    }
    expect(isDraft({ ...sampleDraft(), createdAt: 5 })).toBe(false);
    expect(isDraft({ ...sampleDraft(), redacted: { redactions: [] } })).toBe(false);
    expect(isStudy({ ...study, questions: [5] })).toBe(false);
    expect(isCase({ ...one, answers: { x: { ...answered, first: 'maybe' } } })).toBe(false);
  });
});
