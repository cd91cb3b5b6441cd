/** What the columns and answers of a study mean: without it the figures cannot be read. */
import { ANSWERS, type Study } from '../../browser/evidence/cases/case-types.ts';
import type { DossierEntry } from '../../browser/evidence/dossier-entry.ts';
import type { EvidenceWords } from './evidence-words.ts';

/**
 * @param dossiers those of the study: they name the packs that judged
 * @param title everyday name of a question
 */
export function codebook(
  study: Study,
  dossiers: DossierEntry[],
  title: (rule: string) => string,
  { say }: EvidenceWords,
): string {
  const packs = new Set(
    dossiers.map(({ packs: { law, words } }) => say('codebook.packs', { law, words })),
  );
  const lines = [
    say('codebook.title', { name: study.name }),
    say('codebook.from', { day: study.from }),
    ...(study.note.trim() ? ['', study.note.trim()] : []),
    '',
    say('codebook.columns'),
    '',
    say('codebook.answers'),
    ...ANSWERS.map((answer) => `${answer}: ${say(`codebook.${answer}`)}`),
    '',
    say('codebook.machine'),
    '',
    say('study.questions', { n: study.questions.length }),
    ...study.questions.map((rule) => `${rule}: ${title(rule)}`),
    '',
    ...packs,
    say('codebook.limits'),
  ];
  return `${lines.join('\r\n')}\r\n`;
}
