/** The answers of a study as rows: one per shop and question. */
import type { DossierEntry } from '../dossier-entry.ts';
import type { Answer, Case, Study } from './case-types.ts';
import { machineAnswer } from './machine-answer.ts';

export type CaseRow = {
  shop: string;
  question: string;
  machine: Answer;
  first: Answer | null;
  second: Answer | null;
  note: string;
  /** The dossiers of this shop in this study. */
  dossiers: DossierEntry[];
};

/** Shops of a study in the order of their names. */
export function shopsOf(study: Study, dossiers: DossierEntry[]): string[] {
  const hosts = dossiers.filter((one) => one.study === study.id).map(({ host }) => host);
  return [...new Set(hosts)].sort();
}

export function caseRows(study: Study, dossiers: DossierEntry[], cases: Case[]): CaseRow[] {
  return shopsOf(study, dossiers).flatMap((shop) => rowsOfShop(study, shop, dossiers, cases));
}

export function rowsOfShop(
  study: Study,
  shop: string,
  dossiers: DossierEntry[],
  cases: Case[],
): CaseRow[] {
  const own = dossiers.filter((one) => one.study === study.id && one.host === shop);
  const given = cases.find((one) => one.study === study.id && one.shop === shop)?.answers ?? {};
  return study.questions.map((question) => ({
    shop,
    question,
    machine: machineAnswer(own, question),
    first: given[question]?.first ?? null,
    second: given[question]?.second ?? null,
    note: given[question]?.note ?? '',
    dossiers: own,
  }));
}

/** How many questions both reviewers answered, and how often they said the same. */
export function agreement(rows: CaseRow[]): { both: number; same: number } {
  const both = rows.filter(({ first, second }) => first !== null && second !== null);
  return { both: both.length, same: both.filter(({ first, second }) => first === second).length };
}
