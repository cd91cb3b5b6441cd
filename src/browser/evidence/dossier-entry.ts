/** What the list shows of a sealed dossier, and what a comparison needs, without opening it. */
import type { Outcome, PageKind, Report } from '../../check/report.ts';
import type { Grade } from '../../evidence/verify/verify.ts';

export type EntryFinding = {
  rule: string;
  outcome: Outcome;
  reason: string;
  quote: string;
  data: Record<string, string | number>;
};

export type DossierEntry = {
  id: string;
  /** Name of the archive. */
  file: string;
  host: string;
  url: string;
  title: string;
  kind: PageKind;
  /** RFC 3339, UTC. */
  capturedAt: string;
  sealedAt: string;
  bytes: number;
  grade: Grade;
  /** Time of the timestamp service, RFC 3339. */
  stampedAt: string | null;
  fingerprint: string | null;
  problems: number;
  questions: number;
  pages: number;
  pictures: number;
  masked: number;
  /** The study it was put into; null: none. */
  study: string | null;
  findings: EntryFinding[];
  packs: Report['packs'];
};

/** Whether what is stored under a dossier is an entry that the list can show. */
export function isEntry(stored: unknown): stored is DossierEntry {
  const { findings, ...entry } = (stored ?? {}) as Partial<Record<keyof DossierEntry, unknown>>;
  const texts = [entry.id, entry.file, entry.host, entry.url, entry.title, entry.sealedAt];
  const numbers = [entry.bytes, entry.problems, entry.questions, entry.pages];
  return (
    texts.every((one) => typeof one === 'string') &&
    numbers.every((one) => typeof one === 'number') &&
    Array.isArray(findings)
  );
}

/** Lower-case, without accents: searching and what is searched meet in this form. */
export function searchForm(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

/** Whether every word of `search` occurs in what the list shows of the dossier. */
export function matches(entry: DossierEntry, search: string): boolean {
  const { host, title, url, file, sealedAt, findings } = entry;
  const quotes = findings.map(({ rule, quote }) => `${rule} ${quote}`);
  const text = searchForm([host, title, url, file, sealedAt, ...quotes].join(' '));
  return searchForm(search)
    .split(/\s+/)
    .every((word) => text.includes(word));
}
