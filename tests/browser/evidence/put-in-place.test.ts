/** What cannot be read is put aside before something new takes its place. */
import { beforeEach, expect, it, vi } from 'vitest';
import { saveCase } from '../../../src/browser/evidence/cases/studies.ts';
import { installationKey } from '../../../src/browser/evidence/installation-key.ts';

/** As much of a database as one write needs. */
const stores: Record<string, Map<string, unknown>> = {};
const keyPath = (name: string) => (name === 'cases' ? ['study', 'shop'] : null);
const storeOf = (name: string) => ({
  keyPath: keyPath(name),
  get: async (key: unknown) => stores[name]?.get(String(key)),
  add: async (value: unknown) => void stores[name]?.set(String(stores[name].size), value),
  put: async (value: Record<string, unknown>, key?: unknown) => {
    const own = keyPath(name)?.map((part) => value[part]);
    stores[name]?.set(String(own ?? key), value);
  },
});
vi.mock('../../../src/browser/evidence/database.ts', () => ({
  evidenceDb: async () => ({
    get: async (name: string, key: unknown) => stores[name]?.get(String(key)),
    transaction: () => ({ objectStore: storeOf, done: Promise.resolve() }),
  }),
}));

beforeEach(() => {
  for (const name of ['cases', 'keys', 'damaged']) stores[name] = new Map();
});
const aside = () => [...(stores.damaged?.values() ?? [])];

it('a damaged signing key makes room for a new one, which stays', async () => {
  stores.keys?.set('signing', 'by hand');
  const made = await installationKey();
  expect(made.privateKey.usages).toEqual(['sign']);
  expect(aside()).toEqual([{ store: 'keys', key: 'signing', record: 'by hand' }]);
  expect(await installationKey()).toBe(made);
  expect(aside()).toHaveLength(1);
});

it('so do damaged answers; sound ones are written over', async () => {
  const key = 's,a.example';
  const odd = { study: 's', shop: 'a.example', answers: 'yes' };
  stores.cases?.set(key, odd);
  const answered = { study: 's', shop: 'a.example', answers: {} };
  await saveCase(answered);
  await saveCase({ ...answered, answers: { x: { first: 'no', second: null, note: '' } } });
  expect(aside()).toEqual([{ store: 'cases', key: ['s', 'a.example'], record: odd }]);
  expect(stores.cases?.get(key)).toMatchObject({ answers: { x: { first: 'no' } } });
});
