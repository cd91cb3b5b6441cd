/** docs/law.md: the law by rule and country, and where the withdrawal function stands. */
import english from '../assets/texts/law.en.json' with { type: 'json' };
import { ruleWords, writtenDay } from '../src/export/rule-docs/rule-words.ts';
import type { Certainty, Duty, LawPack } from '../src/law/law-pack.ts';
import { lawVersion } from '../src/law/law-version.ts';
import { resolve } from '../src/law/resolve.ts';
import { lawTable } from './law-table.ts';

const FUNCTION = 'withdrawal-function';
const words = ruleWords('en');

/** The document as Markdown, on the day of the newest pack. */
export function lawDocument(packs: LawPack[]): string {
  const on = lawVersion(packs);
  return [
    '# The law, by rule and country',
    `As of ${writtenDay(on, 'en')}, from the law packs (\`src/law/packs\`). Written by \`npm run rules\`; \`npm run law -- 2027-01-01 AT CZ\` prints another day, some countries. How sure a source is: [P] text read, [G] official guidance, [S] indirect source, [N] not verified. General information, not legal advice.`,
    '“violation” means that the rule may find a possible problem there, “needs-review” that it only asks. In brackets at the end of a line stands the key of the effect (`assets/texts/law.en.json`).',
    '## The withdrawal function, country by country',
    `Directive (EU) 2023/2673 asks for it since ${writtenDay('2026-06-19', 'en')}; each country takes it over by its own law. What [the rule](rules/${FUNCTION}.md) may say follows this table.`,
    functionTable(on, packs),
    '## All rules',
    ...rulesPart(on, packs),
    '## Where to complain',
    'Authorities, complaint channels, European Consumer Centres and mediators that the page “Where to complain” names.',
    bodiesTable(packs),
  ].join('\n\n');
}

function functionTable(on: string, packs: LawPack[]): string {
  const rows = packs
    .filter(({ country }) => country !== 'EU')
    .flatMap((pack) => {
      const periods = pack.duties[FUNCTION] ?? [];
      const now = resolve(pack.country, on, packs).duty(FUNCTION);
      const shown = periods.filter((duty) => duty.to === null || duty.to >= on);
      const listed = shown.length > 0 ? shown : now ? [now] : [];
      return listed.map((duty) => functionRow(pack, duty, on));
    });
  return table(['Country', 'State', 'From', 'Articles', 'At most', 'What that means'], rows);
}

function functionRow(pack: LawPack, duty: Duty, on: string): string[] {
  return [
    pack.name.en,
    stateOf(duty, on),
    writtenDay(duty.from, 'en') + (duty.to ? ` to ${writtenDay(duty.to, 'en')}` : ''),
    duty.basis
      .map(({ act, article, certainty }) => `${act} ${article} ${mark(certainty)}`)
      .join(', '),
    duty.atMost,
    words.effect(duty.effect),
  ];
}

/** In force where the packs let the rule claim it; late or unsure where they do not. */
function stateOf({ from, effect, atMost }: Duty, on: string): string {
  if (from > on) return 'to come';
  if (effect === 'function-transposed-late') return 'late';
  if (effect === 'function-in-the-union') return 'not known to apply';
  return atMost === 'violation' ? 'in force' : 'not verified';
}

function rulesPart(on: string, packs: LawPack[]): string[] {
  const parts: string[] = [];
  let lines: string[] = [];
  const flush = () => {
    if (lines.length > 0) parts.push(`\`\`\`text\n${lines.join('\n')}\n\`\`\``);
    lines = [];
  };
  for (const line of lawTable(on, [], packs)) {
    if (line.startsWith(' ')) lines.push(line.slice(2));
    else {
      flush();
      parts.push(`### [${words.title(line)}](rules/${line}.md)`, `\`${line}\``);
    }
  }
  flush();
  return parts;
}

function bodiesTable(packs: LawPack[]): string {
  const rows = packs.flatMap(({ name, institutions }) =>
    Object.entries(institutions ?? {}).map(([kind, body]) => [
      name.en,
      kind,
      `[${body.name}](${body.url})`,
      english.certainty[body.certainty],
      body.verified,
    ]),
  );
  return table(['Country', 'For', 'Body', 'Source', 'Read on'], rows);
}

const mark = (certainty: Certainty): string =>
  ({ primary: '[P]', guidance: '[G]', secondary: '[S]', 'not-verified': '[N]' })[certainty];

function table(head: string[], rows: string[][]): string {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines
    .map((row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}
