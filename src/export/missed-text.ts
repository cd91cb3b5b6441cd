import type { NotReached } from '../check/report.ts';
import { type Language, reportText } from './report-texts.ts';

/** One sentence for a part of a page that was not read. */
export function missedText(missed: NotReached, language: Language): string {
  const data = { origin: missed.origin || '?', detail: missed.detail ?? '' };
  if (missed.what === 'legal-page') {
    const name = missed.name || data.origin;
    return reportText(language, `missed.legal-page.${missed.why ?? 'not-reached'}`, {
      ...data,
      name,
    });
  }
  return reportText(language, `missed.${missed.what}`, data);
}
