/** Loads the one language that is shown; the other one stays on disk. */
import { explainWith, type FindingTexts, type LawTexts } from '../export/explain-with.ts';
import type { Language } from './language.ts';
import { type Texts, translator } from './translate.ts';
import type { UiWords } from './words-context.ts';

type Law = LawTexts & { countries: Record<string, string>; why: Record<string, string> };
type Loaded = { ui: Texts; findings: FindingTexts; law: Law };

/** The interface's texts, and the words for findings, in one language. */
export async function loadWords(language: Language): Promise<UiWords> {
  const { ui, findings, law } = language === 'fr' ? await french() : await english();
  return {
    t: translator(language, ui),
    explain: (finding) => explainWith({ findings, law }, finding),
    sayLaw: ({ country, why }) => `${law.countries[country] ?? country} (${law.why[why] ?? why})`,
  };
}

async function french(): Promise<Loaded> {
  const [ui, findings, law] = await Promise.all([
    import('../../assets/texts/ui.fr.json', { with: { type: 'json' } }),
    import('../../assets/texts/findings.fr.json', { with: { type: 'json' } }),
    import('../../assets/texts/law.fr.json', { with: { type: 'json' } }),
  ]);
  return { ui: ui.default, findings: findings.default, law: law.default };
}

async function english(): Promise<Loaded> {
  const [ui, findings, law] = await Promise.all([
    import('../../assets/texts/ui.en.json', { with: { type: 'json' } }),
    import('../../assets/texts/findings.en.json', { with: { type: 'json' } }),
    import('../../assets/texts/law.en.json', { with: { type: 'json' } }),
  ]);
  return { ui: ui.default, findings: findings.default, law: law.default };
}
