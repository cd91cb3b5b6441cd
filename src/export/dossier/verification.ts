/** What verify found, in words: for the command line, the extension's page and the offline page. */
import english from '../../../assets/texts/verify.en.json' with { type: 'json' };
import french from '../../../assets/texts/verify.fr.json' with { type: 'json' };
import type { CheckId, Line, Result } from '../../evidence/verify/line.ts';
import type { Verification } from '../../evidence/verify/verify.ts';
import { fillText } from '../fill-text.ts';
import type { Language } from '../report-texts.ts';
import { dossierText, shownTime } from './dossier-texts.ts';

const TEXTS: Record<Language, Readonly<Record<string, string>>> = { en: english, fr: french };
export type VerifyTextKey = keyof typeof english;

/** One line as a person reads it. */
export type SaidLine = { check: CheckId; name: string; result: Result; says: string };

/** One text of the verify pages. */
export function verifyText(
  language: Language,
  key: VerifyTextKey,
  data: Readonly<Record<string, string | number>> = {},
): string {
  return fillText(TEXTS[language][key] ?? key, data);
}

/** A line in words; data that the dossier brought cannot break it. */
export function sayLine({ check, result, reason, data }: Line, language: Language): SaidLine {
  const texts = TEXTS[language];
  const says = fillText(texts[`reason.${reason}`] ?? reason, data);
  return {
    check,
    name: texts[`check.${check}`] ?? check,
    result,
    says: says.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim(),
  };
}

/** What only the program can tell: where it is silent, a reader must not take it for a yes. */
const REMADE: readonly CheckId[] = ['steps', 'report', 'content', 'readable'];

/** Verdict, grade and times: the sentences above the lines. */
export function summaryOf(found: Verification, language: Language): string[] {
  const { lines, verdict, grade, capture, sealedAt, fingerprint, stampedAt } = found;
  const undecided = lines.filter(
    (one) => one.result === 'UNKNOWN' && REMADE.includes(one.check),
  ).length;
  const clean = (text: string) => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ');
  const said = (key: VerifyTextKey, data: Record<string, string>) =>
    clean(verifyText(language, key, data));
  return [
    verifyText(language, `verdict.${verdict}`),
    ...(verdict === 'whole'
      ? [
          said('label.grade', { grade: dossierText(language, `grade.${grade}`) }),
          dossierText(language, `grade.${grade === 'none' ? 'hashed' : grade}.means`),
        ]
      : []),
    ...(undecided > 0 ? [verifyText(language, 'label.undecided', { n: undecided })] : []),
    ...(capture ? [said('label.page', { url: capture.finalUrl })] : []),
    ...(verdict === 'whole' && fingerprint ? [said('label.key', { fingerprint })] : []),
    ...(sealedAt ? [said('label.sealed', { time: `${shownTime(sealedAt)} UTC` })] : []),
    ...(stampedAt ? [said('label.stamped', { time: `${shownTime(stampedAt)} UTC` })] : []),
  ];
}
