/** The button texts that shop platforms ship with, held against the drafts of who gathered them. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { judgeButton } from '../../src/rules/payment-obligation-button.ts';
import { compile } from '../../src/words/compile.ts';
import type { LanguagePack, Words } from '../../src/words/language-pack.ts';
import { languagePack } from '../../src/words/packs.ts';
import { ratio } from './measure.ts';
import { list, say } from './say.ts';

/** Of the European Economic Area, not of the Union: measured with the others, not counted. */
const OUTSIDE = ['is', 'no'];
const DECIDING = ['button-accepted', 'button-rejected', 'button-ambiguous'] as const;

type Row = { platform: string; language: string; text: string; draft: string };

/** Prints how many of the texts in `datasets/order-buttons.tsv` we judge as their draft does. */
export async function printOrderButtons(folder: string): Promise<void> {
  const table = join(folder, 'datasets/order-buttons.tsv');
  const rows = await readFile(table, 'utf8').then(rowsOf, () => null);
  if (!rows) return say('Button texts of platforms', [['no datasets/order-buttons.tsv here']]);
  const judged = rows
    .filter(({ draft }) => draft === 'ok' || draft === 'insufficient')
    .flatMap((row) => {
      const pack = languagePack(row.language);
      return pack && !OUTSIDE.includes(pack.language) ? [judge(row, pack)] : [];
    });
  const differ = judged.filter(({ agrees }) => !agrees);
  const explained = differ.filter(({ note }) => note !== '');
  const agree = judged.length - differ.length;
  const strict = judged.filter(({ agrees, outcome }) => agrees && outcome !== 'needs-review');
  say('Button texts of platforms (languages of the Union; drafts, not law)', [
    ['texts', 'judged', 'agree', 'agree, questions not counted', 'agree or explained in the pack'],
    [
      String(rows.length),
      String(judged.length),
      ratio(agree / judged.length),
      ratio(strict.length / judged.length),
      ratio((agree + explained.length) / judged.length),
    ],
  ]);
  list('differs', differ.map(inWords));
  list(
    'asked where the draft says insufficient',
    judged.filter(({ agrees, outcome }) => agrees && outcome === 'needs-review').map(inWords),
  );
}

function rowsOf(text: string): Row[] {
  const [head = '', ...lines] = text.trimEnd().split('\n');
  const column = (name: string) => head.split('\t').indexOf(name);
  const at = { language: column('lang2'), text: column('text'), draft: column('verdict_draft') };
  return lines.map((line) => {
    const cells = line.split('\t');
    const cell = (i: number) => cells[i] ?? '';
    return {
      platform: cell(column('platform')),
      language: cell(at.language),
      text: cell(at.text),
      draft: cell(at.draft),
    };
  });
}

type Judged = Row & { outcome: string; agrees: boolean; note: string };

/** As the check judges it: English words stand on shops of every language. */
function judge(row: Row, pack: LanguagePack): Judged {
  const english = languagePack('en');
  const words = compile(english && english !== pack ? [pack, english] : [pack]);
  const { outcome } = judgeButton(row.text, words, '');
  const agrees = row.draft === 'ok' ? outcome === 'pass' : outcome !== 'pass';
  return { ...row, outcome, agrees, note: noteOn(row.text, words) };
}

/** What the pack says of the phrase that decided. */
function noteOn(text: string, words: Words): string {
  const whole = DECIDING.map((name) => words.whole(name, text)).find((match) => match !== null);
  const deciding = whole ?? words.find('pay-word', text)[0];
  return deciding?.phrase.note ?? '';
}

const inWords = ({ platform, language, text, draft, outcome, note }: Judged) =>
  `${platform} [${language}] “${text}”: draft ${draft}, said ${outcome}${note && ` — ${note}`}`;
