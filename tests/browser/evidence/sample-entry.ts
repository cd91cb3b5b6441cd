/** A dossier as the list has it. */
import type { DossierEntry } from '../../../src/browser/evidence/dossier-entry.ts';

export function entry(part: Partial<DossierEntry> = {}): DossierEntry {
  return {
    id: '0'.repeat(32),
    file: 'dossier-20261122T050000Z-boutique.example-00000000.zip',
    host: 'boutique.example',
    url: 'https://boutique.example/commande',
    title: 'Paiement',
    kind: 'review',
    capturedAt: '2026-11-22T04:59:00.000Z',
    sealedAt: '2026-11-22T05:00:00.000Z',
    bytes: 350_000,
    grade: 'signed',
    stampedAt: null,
    fingerprint: 'AAAA BBBB',
    problems: 1,
    questions: 2,
    pages: 2,
    pictures: 4,
    masked: 11,
    study: null,
    findings: [],
    packs: { law: 'EU', words: 'fr' },
    ...part,
  };
}
