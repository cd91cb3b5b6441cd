// @vitest-environment jsdom
/** What cannot be read is deleted whole, and nothing else with it. */
import { expect, it, vi } from 'vitest';
import { deleteDamaged } from '../../../src/browser/evidence/damaged-evidence.ts';
import { sampleDraft } from '../../ui/evidence/evidence-shown.tsx';

/** As much of a database as the deletion needs: [key, record] by store. */
const stores: Record<string, [unknown, unknown][]> = {};
const within = (key: unknown, asked: unknown) =>
  asked instanceof Range ? (key as unknown[])[0] === asked.of : key === asked;
class Range {
  of: unknown;
  constructor([of]: unknown[]) {
    this.of = of;
  }
}
vi.stubGlobal('IDBKeyRange', { bound: (from: unknown[]) => new Range(from) });
vi.mock('../../../src/browser/evidence/database.ts', () => {
  const all = (name: string) => stores[name] ?? [];
  const keys = async (name: string) => all(name).map(([key]) => key);
  const records = async (name: string, asked?: unknown) =>
    all(name)
      .filter(([key]) => asked === undefined || within(key, asked))
      .map(([, record]) => record);
  const db = {
    getAllKeys: keys,
    getAll: records,
    get: async (name: string, key: unknown) => (await records(name, key))[0],
    transaction: (name: string) => ({
      store: { getAllKeys: () => keys(name), getAll: () => records(name) },
    }),
    delete: async (name: string, asked: unknown) => {
      stores[name] = all(name).filter(([key]) => !within(key, asked));
    },
    clear: async (name: string) => {
      stores[name] = [];
    },
  };
  return { evidenceDb: async () => db };
});

const shot = {
  kind: 'view',
  finding: null,
  at: '2026-11-22T10:00:00Z',
  png: new Uint8Array(4),
  width: 1,
  height: 1,
  masked: [],
};

it('a draft with a picture that cannot be read goes with its pictures; a sound one stays', async () => {
  const sound = sampleDraft({ id: 'sound' });
  stores.drafts = [
    ['sound', sound],
    ['odd-picture', sampleDraft({ id: 'odd-picture' })],
    ['odd', { id: 'odd' }],
  ];
  stores.shots = [
    [['sound', 0], shot],
    [['odd-picture', 0], shot],
    [['odd-picture', 1], { ...shot, png: 'no bytes' }],
    [['odd', 0], shot],
    [['aside', 0], shot],
  ];
  // The first had to make room for the sound one that stands there now.
  stores.damaged = [
    [1, { store: 'drafts', key: 'sound', record: 7 }],
    [2, { store: 'drafts', key: 'aside', record: 7 }],
  ];
  await deleteDamaged();
  expect(stores.drafts).toEqual([['sound', sound]]);
  expect(stores.shots).toEqual([[['sound', 0], shot]]);
  expect(stores.damaged).toEqual([]);
});
