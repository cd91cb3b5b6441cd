/** Which language a page's text is in, according to the browser's own detector (no network). */
import { browser } from 'wxt/browser';
import type { PageFacts } from '../facts/page-facts.ts';

const SAMPLE = 3000;

/** The facts with `detected` filled in; unchanged when the detector does not say. */
export async function withLanguage(facts: PageFacts): Promise<PageFacts> {
  if (facts.detected) return facts;
  const sample = facts.blocks
    .filter(({ visible, region }) => visible !== 'no' && region !== 'nav')
    .map(({ text }) => text)
    .join('\n')
    .slice(0, SAMPLE);
  if (sample.trim().length < 20) return facts;
  try {
    const { languages } = await browser.i18n.detectLanguage(sample);
    const [first] = languages.sort((a, b) => b.percentage - a.percentage);
    if (!first || first.language === 'und') return facts;
    return { ...facts, detected: { language: first.language, percent: first.percentage } };
  } catch {
    return facts;
  }
}
