/** What could not be read on a page, for the report: said, never silence. */
import type { PageFacts } from '../facts/page-facts.ts';
import type { NotReached } from './report.ts';

export function notReached(facts: PageFacts): NotReached[] {
  const lost: NotReached[] = [];
  for (const frame of facts.frames)
    if (!frame.reached && frame.visible !== 'no')
      lost.push({
        what: 'frame',
        origin: frame.origin,
        ...(frame.why ? { detail: frame.why } : {}),
      });
  if (!facts.seen.layout) lost.push({ what: 'layout' });
  for (const cut of facts.seen.truncated)
    lost.push({ what: 'truncated', detail: `${cut.what} ${cut.after}` });
  if (facts.seen.closedShadowRoots > 0)
    lost.push({ what: 'closed-shadow-root', detail: String(facts.seen.closedShadowRoots) });
  if (facts.seen.drawn > 0) lost.push({ what: 'drawn', detail: String(facts.seen.drawn) });
  if (facts.seen.earlierLost) lost.push({ what: 'earlier-pages' });
  for (const { came, name, url, detail } of facts.legalPages ?? [])
    if (came !== 'read')
      lost.push({ what: 'legal-page', origin: url, name, why: came, ...(detail && { detail }) });
  return lost;
}
