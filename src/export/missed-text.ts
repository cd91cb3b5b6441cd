import type { NotReached } from '../check/report.ts';
import { type Language, reportText } from './report-texts.ts';

/** One sentence for a part of a page that was not read. */
export function missedText(missed: NotReached, language: Language): string {
  return reportText(language, `missed.${missed.what}`, {
    origin: missed.origin || '?',
    detail: missed.detail ?? '',
  });
}
