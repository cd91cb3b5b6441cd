/** Reads the page of an example with the real collector, and judges it with the real check. */
import { check } from '../../src/check/check.ts';
import type { PageReport } from '../../src/check/report.ts';
import { asLegal, withLegalPages } from '../../src/check/with-legal-pages.ts';
import { readWithDom } from '../../src/cli/engine-dom.ts';
import type { RuleExample } from '../../src/export/rule-docs/example.ts';
import { withFirstLook } from '../../src/facts/first-look.ts';
import type { Journey, PageFacts } from '../../src/facts/page-facts.ts';

const SHOP = 'https://shop.example';
/** Only a text of some length is taken for whole terms: `[…]` stands for neutral sentences. */
const REST = 'This part of the text is of no interest here. '.repeat(45);

/** What the check says of the example's page, the pages before it and the legal ones counted in. */
export async function judgeExample(example: RuleExample, on: string): Promise<PageReport> {
  const read = async (html: string[], path: string) => {
    const facts = await readWithDom(pageOf(html, example), SHOP + path);
    const seen = example.laidOut ? inSight(facts) : facts;
    return example.setAfterLoad ? setAfterLoad(seen) : seen;
  };
  const journey: Journey = [];
  for (const [n, html] of (example.before ?? []).entries())
    journey.push(await read(html, `/before-${n}`));
  const first = example.firstLoad ? await read(example.firstLoad, '/page') : null;
  const page = await read(example.html, '/page');
  journey.push(first ? withFirstLook(page, [first]) : page);
  const report = check(await withTexts(journey, example, read), {
    on: example.on ?? on,
    country: example.country ?? 'EU',
  });
  const last = report.pages.at(-1);
  if (!last) throw new Error('no page was judged');
  return last;
}

async function withTexts(
  journey: Journey,
  { legal = [] }: RuleExample,
  read: (html: string[], path: string) => Promise<PageFacts>,
): Promise<Journey> {
  if (legal.length === 0) return journey;
  const facts: PageFacts[] = [];
  for (const { kind, html } of legal) {
    const lines = html.map((line) => line.replace('[…]', REST));
    facts.push(asLegal(await read(lines, `/${kind}`), { kind }));
  }
  const pages = legal.map(({ kind }) => ({
    kind,
    name: kind,
    url: `${SHOP}/${kind}`,
    came: 'read' as const,
    detail: '',
  }));
  return withLegalPages(journey, { pages, facts });
}

/** What a browser would see of a plain page: all of it. */
function inSight(facts: PageFacts): PageFacts {
  const shown = <T extends { visible: string }>(list: T[]) =>
    list.map((one) => (one.visible === 'unknown' ? { ...one, visible: 'yes' as const } : one));
  const { controls, blocks, links, seen } = facts;
  return {
    ...facts,
    controls: shown(controls),
    blocks: shown(blocks),
    links: shown(links),
    seen: { ...seen, layout: true },
  };
}

/** As after a visit that the browser brought back: the markup no longer tells who chose. */
function setAfterLoad(facts: PageFacts): PageFacts {
  const controls = facts.controls.map((one) =>
    one.state === 'on' ? { ...one, markup: null, first: null, setBy: 'unknown' as const } : one,
  );
  return { ...facts, controls };
}

function pageOf(html: string[], { language }: RuleExample): string {
  const head = '<head><meta charset="utf-8"><title>Shop</title></head>';
  return `<!doctype html><html lang="${language}">${head}<body>\n${html.join('\n')}\n</body></html>`;
}
