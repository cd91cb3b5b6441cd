/** A finding in plain words: title, what was seen, what to do, the law. One report, any language. */
import en from '../../assets/texts/findings.en.json' with { type: 'json' };
import fr from '../../assets/texts/findings.fr.json' with { type: 'json' };
import lawEn from '../../assets/texts/law.en.json' with { type: 'json' };
import lawFr from '../../assets/texts/law.fr.json' with { type: 'json' };
import type { Finding } from '../check/report.ts';
import { type Explained, explainWith, type FindingTexts, type LawTexts } from './explain-with.ts';

export type { Explained } from './explain-with.ts';

const texts: Record<'fr' | 'en', { findings: FindingTexts; law: LawTexts }> = {
  en: { findings: en, law: lawEn },
  fr: { findings: fr, law: lawFr },
};

/** @param language of the reader, not of the page */
export function explain(finding: Finding, language: 'fr' | 'en'): Explained {
  return explainWith(texts[language], finding);
}
