/** What the demo prints: each page with its findings, and until when one may change one's mind. */
import type { Finding, PageReport } from '../../src/check/report.ts';
import { withdrawal } from '../../src/deadlines/withdrawal.ts';
import { explain } from '../../src/export/explain.ts';
import { longDate } from '../../src/ui/dates.ts';
import type { Wanted } from './arguments.ts';

type Language = Wanted['language'];

const WORDS = {
  fr: {
    violation: 'Problème possible',
    'needs-review': 'À vérifier vous-même',
    fine: 'En ordre',
    deadline: 'Changer d’avis',
    example: (received: string, last: string) =>
      `Par exemple : reçu le ${received}, vous pouvez changer d’avis jusqu’au ${last} inclus.`,
  },
  en: {
    violation: 'Possible problem',
    'needs-review': 'To check yourself',
    fine: 'Fine',
    deadline: 'Changing your mind',
    example: (received: string, last: string) =>
      `For example: received on ${received}, you can change your mind until ${last} included.`,
  },
};

function findingLines(finding: Finding, language: Language): string[] {
  const words = WORDS[language];
  const { title, sentence, advice, law } = explain(finding, language);
  const label = finding.outcome === 'violation' ? words.violation : words['needs-review'];
  const articles = law.map((one) => one.label).join(' · ');
  return [`  ${label}: ${title}`, `    ${sentence}`, `    → ${advice}`, `    ${articles}`];
}

/** The findings of one page, problems first. */
export function pageLines(page: PageReport, language: Language): string[] {
  const of = (outcome: Finding['outcome']) => page.findings.filter((f) => f.outcome === outcome);
  const open = [...of('violation'), ...of('needs-review')];
  return [
    '',
    `${new URL(page.url).pathname}  (${page.page.kind})`,
    ...open.flatMap((finding) => findingLines(finding, language)),
    `  ${WORDS[language].fine}: ${of('pass').length}`,
  ];
}

/** The withdrawal period: what the popup says, and one worked example. @param today YYYY-MM-DD */
export function deadlineLines(shown: string, today: string, language: Language): string[] {
  const received = Temporal.PlainDate.from(today).add({ days: 6 });
  const { expected } = withdrawal({
    kind: 'single_good',
    place: { country: 'FR', region: null },
    receipts: [received],
  });
  const day = (date: Temporal.PlainDate) => longDate(date.toString(), language);
  const words = WORDS[language];
  return [
    '',
    words.deadline,
    `  ${shown.trim().replaceAll('\n', '\n  ')}`,
    ...(expected ? [`  ${words.example(day(received), day(expected))}`] : []),
  ];
}
