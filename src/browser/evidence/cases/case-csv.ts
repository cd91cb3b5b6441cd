/** The answers of a study as CSV (RFC 4180), one line per shop and question. */
import type { CaseRow } from './case-rows.ts';
import type { Study } from './case-types.ts';

const COLUMNS = [
  'study',
  'shop',
  'question',
  'machine',
  'reviewer_1',
  'reviewer_2',
  'agree',
  'note',
  'dossiers',
  'captured',
] as const;

/** Begins with a byte order mark: spreadsheets then read the accents. */
export function caseCsv(study: Study, rows: CaseRow[]): string {
  const lines = rows.map((row) => [
    study.name,
    row.shop,
    row.question,
    row.machine,
    row.first ?? '',
    row.second ?? '',
    row.first !== null && row.second !== null ? (row.first === row.second ? 'yes' : 'no') : '',
    row.note,
    row.dossiers.map(({ file }) => file).join(' '),
    row.dossiers.map(({ capturedAt }) => capturedAt).join(' '),
  ]);
  return `\ufeff${[COLUMNS, ...lines].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')}`;
}

/** A text that a spreadsheet would take for a formula gets a sign before it. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
