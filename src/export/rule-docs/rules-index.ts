/** The table of all rules as Markdown. */
import type { LawPack } from '../../law/law-pack.ts';
import { examplesOf } from './examples.ts';
import { lawOfRule } from './law-of-rule.ts';
import { type RuleWords, writtenDay } from './rule-words.ts';

/** One row a rule: its page, what it asks in short, since when, in how many countries otherwise. */
export function rulesIndex(
  rules: readonly string[],
  packs: readonly LawPack[],
  words: RuleWords,
): string {
  const { say } = words;
  const rows = rules.map((rule) => {
    const { union, otherwise } = lawOfRule(rule, packs);
    const duties = union.length > 0 ? union : otherwise.flatMap((one) => one.duties);
    const first = duties.map(({ from }) => from).reduce((a, b) => (a < b ? a : b));
    const where = union.length > 0 ? [words.country('EU')] : [];
    const own = otherwise.map(({ country }) => words.country(country));
    const grave =
      !examplesOf(rule)?.never?.includes('violation') &&
      [...union, ...otherwise.flatMap((one) => one.duties)].some(
        ({ atMost }) => atMost === 'violation',
      );
    return [
      `[${words.title(rule)}](${rule}.md)`,
      `\`${rule}\``,
      writtenDay(first, words.language),
      [...where, ...own].join(', '),
      say(grave ? 'at-most.violation' : 'at-most.needs-review'),
    ];
  });
  const head = [
    say('asks'),
    say('id').replace(/\s*:$/, ''),
    say('period'),
    say('law'),
    say('gravity'),
  ];
  const table = [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
  return [
    `# ${say('title')}`,
    say('lead'),
    table.join('\n'),
    `---\n\n${say('generated')} ${say('disclaimer')}`,
  ].join('\n\n');
}
