/**
 * The check itself, rule by rule, with the packs that it is given: it brings none, so that whoever
 * loads packs one by one need not carry them all.
 */
import { withFirstLooks } from '../facts/first-look.ts';
import type { LegalPage } from '../facts/legal-page.ts';
import type { Journey, PageFacts } from '../facts/page-facts.ts';
import type { Law } from '../law/law-pack.ts';
import { resolve } from '../law/resolve.ts';
import { spokenIn } from '../law/spoken-in.ts';
import { allRules } from '../rules/all-rules.ts';
import type { PageView, Rule } from '../rules/define-rule.ts';
import { compile } from '../words/compile.ts';
import type { LanguagePack } from '../words/language-pack.ts';
import { changedSince, withChoicesKept } from './choices-kept.ts';
import { judge } from './judge.ts';
import { jurisdiction } from './jurisdiction.ts';
import { legalLinks } from './legal-links.ts';
import { notReached } from './not-reached.ts';
import type { Packs } from './packs.ts';
import { pageKind } from './page-kind.ts';
import { type PageLanguage, pageLanguage } from './page-language.ts';
import type { Context, Finding, PageKind, PageReport, Report } from './report.ts';
import { scopeOf } from './scope.ts';
import { sortFindings, worstOfEach } from './sort-findings.ts';

/** How many rules have judged the last page of the journey, of how many. */
export type Progress = { done: number; total: number };

/**
 * Judges every page of a journey, paused after every rule: for whoever has others to serve meanwhile.
 * @param asRead pages of one purchase at one shop, in order; one page is a journey too
 * @param context civil date of the check, and what the user chose
 * @param packs every pack that ships, those that are not opened too: the report names them
 * @returns one page report per page, same order; journey findings when there are several pages
 */
export function* checkInSteps(
  asRead: Journey,
  context: Context,
  packs: Packs,
  rules: readonly Rule[] = allRules,
): Generator<Progress, Report> {
  const total = rules.length;
  yield { done: 0, total };
  const journey = asKnown(asRead);
  const where = jurisdiction(journey, packs, context.country);
  const law = resolve(where.country, context.on, packs.law);
  const read = journey.map((facts) => readPage(facts, context, packs, where.country));
  const views = linked(read.map((one) => one.view));
  const pages: PageReport[] = [];
  for (const [i, facts] of journey.entries()) {
    const view = views[i] as PageView;
    const { language, why } = read[i] as ReadPage;
    const judged: Judged = { findings: [], notReached: notReached(facts) };
    for (const [done, rule] of rules.entries()) {
      judgeInto(judged, rule, view, facts, law);
      yield { done: i === journey.length - 1 ? done + 1 : 0, total };
    }
    pages.push({
      url: facts.url,
      page: { kind: view.kind, why },
      language: language.main,
      languages: language.all,
      jurisdiction: { country: where.country, why: where.why },
      scope: scopeReport(views.slice(0, i + 1)),
      on: context.on,
      findings: sortFindings(judged.findings),
      notReached: judged.notReached,
      ...(facts.legal && { legal: facts.legal }),
      ...(facts.legalPages && { legalPages: facts.legalPages.filter(wasRead) }),
    });
  }
  return {
    schemaVersion: 1,
    packs: { law: law.versions.join(' + '), words: versions(packs.words) },
    pages,
    journey: pages.length > 1 ? worstOfEach(standing(pages, journey)) : [],
    legalLinks: legalLinks(views),
  };
}

/**
 * What kind of page the last one of a journey is: as the check finds it, without the rules.
 * @param asRead as for the check; a journey without pages has none
 */
export function kindOfLast(asRead: Journey, context: Context, packs: Packs): PageKind {
  const journey = asKnown(asRead);
  const last = journey.at(-1);
  if (!last) return 'unknown';
  const { country } = jurisdiction(journey, packs, context.country);
  return readPage(last, context, packs, country).view.kind;
}

/** The pages with what those before them tell. */
const asKnown = (asRead: Journey): Journey => withFirstLooks(withChoicesKept(asRead));

const wasRead = ({ came }: LegalPage) => came === 'read' || came === 'in-part';

/** The findings of each page, without those that the user has undone since. */
function standing(pages: PageReport[], journey: Journey): Finding[][] {
  return pages.map(({ findings }, i) =>
    findings.filter((one) => !changedSince(one, journey[i] as PageFacts, journey.slice(i + 1))),
  );
}

type ReadPage = { view: PageView; why: string[]; language: PageLanguage };

function readPage(facts: PageFacts, context: Context, packs: Packs, country: string): ReadPage {
  const language = pageLanguage(facts, packs.words, context.language, spokenIn(country, packs.law));
  const words = compile(packs.words.filter((pack) => language.all.includes(pack.language)));
  const bare: PageView = {
    kind: 'unknown',
    url: facts.url,
    words,
    country,
    on: context.on,
    scope: 'unknown',
    controls: facts.controls,
    blocks: facts.blocks,
    links: facts.links,
    structured: facts.structured,
    frames: facts.frames,
    earlier: [],
    orderControl: null,
    layout: facts.seen.layout,
    fromStart: facts.seen.fromStart,
    ...(facts.moment && { moment: facts.moment }),
    ...(facts.firstLook && { firstLook: facts.firstLook }),
    ...(facts.legal && { legal: facts.legal }),
    ...(facts.legalPages && { legalPages: facts.legalPages }),
  };
  const { kind, why, orderControl } = pageKind(bare, facts.title);
  return { view: { ...bare, kind, orderControl }, why, language };
}

/** Gives each page the ones before it, and what is sold as far as known by then. */
function linked(views: PageView[]): PageView[] {
  return views.map((view, i) => ({
    ...view,
    earlier: views.slice(0, i),
    scope: scopeOf(views.slice(0, i + 1)).kind,
  }));
}

function scopeReport(views: PageView[]) {
  const { kind, why } = scopeOf(views);
  return { kind, why };
}

type Judged = Pick<PageReport, 'findings' | 'notReached'>;

/** A rule that fails says so in the report: a crash is never silence. */
function judgeInto(judged: Judged, rule: Rule, view: PageView, facts: PageFacts, law: Law): void {
  try {
    judged.findings.push(...judge(rule, view, facts, law));
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    judged.notReached.push({ what: 'rule-error', detail: `${rule.id}: ${words}` });
  }
}

function versions(packs: LanguagePack[]): string {
  return packs.map((pack) => `${pack.language} ${pack.version}`).join(' + ');
}
