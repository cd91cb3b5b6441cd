/** The text of a report about a page, from its findings: what was seen, the articles, the request. */
import type { Finding } from '../../check/report.ts';
import { explain } from '../explain.ts';
import { type ComplaintLanguage, complaintWords, type SayComplaint } from './complaint-words.ts';
import { fitted } from './fitted.ts';

export type PageComplaint = {
  host: string;
  /** Address of the page, without query values. */
  url: string;
  /** Civil date of the check. */
  on: string;
  /** The findings that it speaks of. */
  findings: readonly Finding[];
};

const LONGEST_QUOTE = 300;

/**
 * Facts first, then the law, then what is asked; at most LONGEST_REPORT characters. It repeats what
 * was found on the page and judges nobody.
 */
export function pageComplaint(page: PageComplaint, language: ComplaintLanguage): string {
  const say = complaintWords(language);
  const { host, url, on, findings } = page;
  const noted = (outcome: Finding['outcome']) =>
    findings
      .filter((finding) => finding.outcome === outcome)
      .flatMap((one) => lines(one, language));
  const shown = noted('violation');
  const open = noted('needs-review');
  return fitted(
    {
      facts: [
        say('report.facts'),
        say('report.page', { on, host, url }),
        ...(shown.length > 0 ? [say('report.read'), ...shown] : []),
        ...(open.length > 0
          ? [say(shown.length > 0 ? 'report.open' : 'report.open-only'), ...open]
          : []),
      ],
      law: [say('report.law'), ...articles(findings, say)],
      asked: [say('report.asked'), say('report.ask-page')],
    },
    say('report.cut'),
  );
}

/** Title and sentence without the question to the reader, then the words of the page. */
function lines(finding: Finding, language: ComplaintLanguage): string[] {
  const say = complaintWords(language);
  const { title, sentence } = explain(finding, language);
  const quote = finding.quote.replace(/\s+/g, ' ').trim();
  const said = statements(sentence);
  const short = quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE)}…` : quote;
  return [
    say('report.line', { title, sentence: said }).trimEnd(),
    // Many sentences hold the quote already.
    ...(quote && !said.includes(quote) ? [say('report.quote', { quote: short })] : []),
  ];
}

function statements(sentence: string): string {
  return sentence
    .split(/(?<=[.?!…»”])\s+(?=\p{Lu}|«|“)/u)
    .filter((part) => !/\?["»”]?$/.test(part.trim()))
    .join(' ');
}

function articles(findings: readonly Finding[], say: SayComplaint): string[] {
  const all = findings.flatMap(({ basis }) => basis);
  const sure = all.filter(({ certainty }) => certainty !== 'not-verified');
  return [
    ...new Set(sure.map(({ act, article, url }) => say('report.article', { act, article, url }))),
  ];
}
