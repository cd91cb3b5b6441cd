/**
 * Where proofs are kept: IndexedDB of the extension, on this device only. What is large stands in
 * a store of its own, so that a list of a hundred dossiers reads a hundred short records.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Case, Study } from './cases/case-types.ts';
import type { DamagedRecord } from './damaged-evidence.ts';
import type { DossierEntry } from './dossier-entry.ts';
import type { Draft, DraftShot } from './draft.ts';

export interface EvidenceDb extends DBSchema {
  /** Captures that are not sealed yet, masked. */
  drafts: { key: string; value: Draft };
  /** Their pictures, painted over: [draft, number]. */
  shots: { key: [string, number]; value: DraftShot };
  /** One short record per sealed dossier. */
  dossiers: { key: string; value: DossierEntry; indexes: { host: string } };
  /** The sealed archives, by the id of the dossier. */
  files: { key: string; value: Uint8Array };
  keys: { key: string; value: CryptoKeyPair };
  studies: { key: string; value: Study };
  /** What people answered, by study and shop. */
  cases: { key: [string, string]; value: Case };
  /** What could not be read and had to make room for something new. Since version 2. */
  damaged: { key: number; value: DamagedRecord };
}

const NAME = 'evidence';
let opened: Promise<IDBPDatabase<EvidenceDb>> | null = null;

/** The database; it is made when it is first asked for. */
export function evidenceDb(): Promise<IDBPDatabase<EvidenceDb>> {
  opened ??= openDB<EvidenceDb>(NAME, 2, {
    upgrade(db, before) {
      if (before < 2) db.createObjectStore('damaged', { autoIncrement: true });
      if (before > 0) return;
      db.createObjectStore('drafts', { keyPath: 'id' });
      db.createObjectStore('shots');
      db.createObjectStore('dossiers', { keyPath: 'id' }).createIndex('host', 'host');
      db.createObjectStore('files');
      db.createObjectStore('keys');
      db.createObjectStore('studies', { keyPath: 'id' });
      db.createObjectStore('cases', { keyPath: ['study', 'shop'] });
    },
    // A newer version of the extension waits for this page: let it pass.
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      opened = null;
    },
    terminated() {
      opened = null;
    },
  }).catch((error) => {
    opened = null;
    throw error;
  });
  return opened;
}
