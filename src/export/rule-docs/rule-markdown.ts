/** The page of one rule as Markdown, from the same source as the page in the extension. */
import type { Basis, Duty, LawPack } from '../../law/law-pack.ts';
import type { RuleExample, RuleExamples } from './example.ts';
import { lawOfRule } from './law-of-rule.ts';
import { type RuleWords, writtenDay } from './rule-words.ts';

/** @param examples those of the rule, with the answers that it never gives */
export function ruleMarkdown(
  rule: string,
  examples: RuleExamples,
  packs: readonly LawPack[],
  words: RuleWords,
): string {
  const { say } = words;
  return [
    `# ${plain(words.title(rule))}`,
    `${say('id')} \`${rule}\` · [${say('all')}](README.md)`,
    `## ${say('asks')}`,
    plain(words.asks(rule)),
    `## ${say('looks')}`,
    plain(words.looks(rule)),
    ...lawPart(rule, packs, words),
    `## ${say('examples')}`,
    say('examples-note'),
    ...examplesPart(rule, examples, words),
    `## ${say('fix')}`,
    `${say('fix-note')} ${plain(words.fix(rule))}`,
    `## ${say('advice')}`,
    plain(words.advice(rule)),
    `---\n\n${say('generated')} ${say('disclaimer')}`,
  ].join('\n\n');
}

function lawPart(rule: string, packs: readonly LawPack[], words: RuleWords): string[] {
  const { say } = words;
  const { union, otherwise, cited, rest } = lawOfRule(rule, packs);
  const names = (codes: string[]) => codes.map(words.country).join(', ');
  const list = names(rest);
  const restText = union.length > 0 ? say('same', { list }) : say('none', { list });
  return [
    `## ${say('law')}`,
    ...(union.length > 0 ? [`### ${say('union')}`, table([['EU', union]], words)] : []),
    ...(otherwise.length > 0
      ? [
          union.length > 0 ? `### ${say('otherwise')}` : say('no-union'),
          table(
            otherwise.map(({ country, duties }) => [country, duties] as const),
            words,
          ),
        ]
      : []),
    ...(cited.length > 0
      ? [
          `### ${say('cited')}`,
          cited
            .map(
              ({ country, articles }) => `- ${words.country(country)}: ${links(articles, words)}`,
            )
            .join('\n'),
        ]
      : []),
    ...(rest.length > 0 ? [restText] : []),
  ];
}

function table(rows: (readonly [string, readonly Duty[]])[], words: RuleWords): string {
  const { say, language } = words;
  const head = (['country', 'period', 'gravity', 'articles', 'effect'] as const).map((key) =>
    say(key),
  );
  const lines = rows.flatMap(([country, duties]) =>
    duties.map((duty) => [
      words.country(country),
      inForce(duty, words),
      say(`at-most.${duty.atMost}`),
      links(duty.basis, words),
      plain(words.effect(duty.effect)),
    ]),
  );
  return [head, head.map(() => '---'), ...lines].map((row) => `| ${row.join(' | ')} |`).join('\n');

  function inForce({ from, to }: Duty, { say: tell }: RuleWords): string {
    const data = { from: writtenDay(from, language), to: to ? writtenDay(to, language) : '' };
    return tell(to ? 'from-to' : 'from', data);
  }
}

/** Each article with its address and how sure it is. */
function links(basis: readonly Basis[], words: RuleWords): string {
  return basis
    .map(
      ({ act, article, url, certainty }) =>
        `[${plain(`${act}, ${article}`)}](${url}) (${words.certainty(certainty)})`,
    )
    .join('; ');
}

function examplesPart(rule: string, { examples, never = [] }: RuleExamples, words: RuleWords) {
  const { say } = words;
  return (['violation', 'needs-review', 'pass'] as const).flatMap((outcome) => {
    const shown = examples.filter((one) => one.outcome === outcome);
    if (never.includes(outcome))
      return [`### ${say(`outcome.${outcome}`)}`, say(`never.${outcome}`)];
    if (shown.length === 0) return [];
    return [
      `### ${say(`outcome.${outcome}`)}`,
      ...shown.flatMap((one) => example(rule, one, words)),
    ];
  });
}

function example(rule: string, one: RuleExample, words: RuleWords): string[] {
  const { say, language } = words;
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(one.language);
  const meta = say('example.meta', {
    language: name ?? one.language,
    country: words.country(one.country ?? 'EU'),
  });
  const several = one.before || one.firstLoad || one.legal;
  return [
    `> ${plain(words.sentence(rule, one.reason))}`,
    `${meta} · \`${one.reason}\`${one.laidOut ? `. ${say('example.laid-out')}` : ''}${one.setAfterLoad ? `. ${say('example.set-after-load')}` : ''}`,
    ...(one.before ?? []).flatMap((html) => [say('example.before'), code(html)]),
    ...(one.firstLoad ? [say('example.first-load'), code(one.firstLoad)] : []),
    ...(one.legal ?? []).flatMap(({ html }) => [say('example.legal'), code(html)]),
    ...(several ? [say('example.page')] : []),
    code(one.html),
  ];
}

const code = (html: readonly string[]) => `\`\`\`html\n${html.join('\n')}\n\`\`\``;

/** Text that Markdown and its tables leave alone. */
const plain = (text: string) => text.replace(/[\\[\]*_`<>|]/g, '\\$&');
