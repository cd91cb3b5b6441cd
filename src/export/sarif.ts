/** `check --format sarif`: SARIF 2.1.0 (OASIS, 2020), for code scanning and CI. */
import type { Outcome, PageKind } from '../check/report.ts';
import type { CheckOutput, InputReport, ListedFinding } from './check-output.ts';
import { explain } from './explain.ts';
import { pageOf } from './explained.ts';
import { fingerprint } from './fingerprint.ts';
import { missedText } from './missed-text.ts';
import { type Language, reportText } from './report-texts.ts';
import { sarifRules } from './sarif-rules.ts';

/** SARIF 3.27.9: only a `fail` has a level. */
const KINDS: Record<Outcome, 'fail' | 'review' | 'pass' | 'notApplicable'> = {
  violation: 'fail',
  'needs-review': 'review',
  pass: 'pass',
  'not-applicable': 'notApplicable',
};

/** The output as one SARIF run, without times, so that two runs are equal bytes. */
export function toSarif(output: CheckOutput, language: Language): string {
  const found = listed(output);
  const rules = sarifRules(
    found.map((one) => one.finding),
    language,
  );
  const log = {
    $schema:
      'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: output.tool.name,
            version: output.tool.version,
            rules,
            properties: { packs: output.tool.packs },
          },
        },
        language,
        columnKind: 'utf16CodeUnits',
        artifacts: output.reports.map((page) => ({
          location: { uri: artifactUri(page.input) },
          roles: ['analysisTarget'],
        })),
        invocations: [
          {
            executionSuccessful: !output.reports.some(isCut),
            toolExecutionNotifications: output.reports.flatMap((page) =>
              page.notReached.map((missed) => ({
                level: missed.what === 'layout' ? 'note' : 'warning',
                message: { text: missedText(missed, language) },
                locations: [{ physicalLocation: place(page) }],
              })),
            ),
          },
        ],
        results: found.map(({ finding, page, step }) =>
          result(
            finding,
            page,
            step,
            language,
            rules.findIndex((rule) => rule.id === finding.rule),
          ),
        ),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

type Listed = { finding: ListedFinding; page: InputReport | undefined; step: PageKind | 'journey' };

/** With a journey, its findings decide, each shown at the first page that has it. */
function listed(output: CheckOutput): Listed[] {
  const whole = output.journey?.findings ?? [];
  if (whole.length > 0) {
    return whole.map((finding) => ({ finding, page: pageOf(finding, output), step: 'journey' }));
  }
  return output.reports.flatMap((page) =>
    page.findings.map((finding) => ({ finding, page, step: page.page.kind })),
  );
}

function result(
  finding: ListedFinding,
  page: InputReport | undefined,
  step: PageKind | 'journey',
  language: Language,
  ruleIndex: number,
) {
  const kind = KINDS[finding.outcome];
  const selector = finding.target.join(' >>> ');
  return {
    ruleId: finding.rule,
    ruleIndex,
    kind,
    level: kind === 'fail' ? level(finding) : 'none',
    message: { text: explain(finding, language).sentence },
    locations: page
      ? [
          {
            physicalLocation: place(page),
            ...(selector && {
              logicalLocations: [{ fullyQualifiedName: selector, kind: 'element' }],
            }),
          },
        ]
      : [],
    partialFingerprints: { 'caisseClaire/v1': fingerprint(finding, step) },
    ...(finding.known && {
      suppressions: [
        {
          kind: 'external',
          status: 'accepted',
          justification: reportText(language, 'label.known'),
        },
      ],
    }),
    properties: {
      ...(page && { url: page.url, step: page.page.kind }),
      reason: finding.reason,
      severity: finding.severity,
      ...(finding.quote && { quote: finding.quote }),
    },
  };
}

function level(finding: ListedFinding): 'error' | 'warning' | 'note' {
  if (finding.severity === 'critical' || finding.severity === 'high') return 'error';
  return finding.severity === 'medium' ? 'warning' : 'note';
}

function place(page: InputReport) {
  return { artifactLocation: { uri: artifactUri(page.input) } };
}

function isCut(page: InputReport): boolean {
  return page.notReached.some((missed) => missed.what === 'truncated');
}

/** A path as a URI reference (RFC 3986): relative stays relative, a drive letter becomes file:. */
export function artifactUri(input: string): string {
  if (/^https?:/i.test(input)) return input;
  const path = input.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  if (/^[a-z]%3A\//i.test(path)) return `file:///${path.replace('%3A', ':')}`;
  return path.startsWith('/') ? `file://${path}` : path;
}
