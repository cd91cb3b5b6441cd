/** What `deadline` and `refund` share: their io, options, batch files and refusals. */
import { parseArgs } from 'node:util';
import english from '../../assets/texts/deadlines.en.json' with { type: 'json' };
import french from '../../assets/texts/deadlines.fr.json' with { type: 'json' };
import { step } from '../deadlines/answer.ts';
import { Impossible } from '../deadlines/impossible.ts';
import { sayStep, type Texts } from '../deadlines/say.ts';
import { type Case, choiceOf } from './case-fields.ts';

/** What these commands touch of the world outside. */
export type DeadlineIo = {
  /** The whole file as text; rejects when it cannot be read. */
  readText(path: string): Promise<string>;
  /** Results. */
  write(text: string): void;
  /** One line on what went wrong, with its line end. */
  writeError(text: string): void;
};

/** What one command brings: its option names with the fields they fill, and its answer to a case. */
export type CaseCommand = {
  name: string;
  options: Record<string, { field: string; type: 'string' | 'boolean'; multiple?: boolean }>;
  /** Key of the refusal when no fact at all was given. */
  noFacts: string;
  /** One answer as a JSON value, and as lines for people. */
  answer(one: Case, texts: Texts): { json: Record<string, unknown>; lines: string[] };
  /** The JSON text of all answers or of one. */
  print(json: unknown): string;
};

const TEXTS: Record<'en' | 'fr', Texts> = { en: english, fr: french };
const OUR_OPTIONS = {
  batch: { type: 'string' },
  language: { type: 'string' },
  format: { type: 'string' },
} as const;

/** Runs the command; 0 when every case was answered, 2 with one line on what was wrong. */
export async function runCases(
  command: CaseCommand,
  args: string[],
  io: DeadlineIo,
): Promise<0 | 2> {
  let texts = TEXTS.en;
  try {
    const values = optionsOf(command, args);
    texts = TEXTS[choiceOf(single(values.language) ?? 'en', '--language', ['en', 'fr'])];
    const batch = single(values.batch);
    const format = choiceOf(
      single(values.format) ?? (batch === undefined ? 'text' : 'json'),
      '--format',
      ['text', 'json'],
    );
    const facts = caseOf(command, values);
    if (batch === undefined && Object.keys(facts).length === 0)
      throw new Impossible(command.noFacts);
    const contradicting = Object.keys(values).find((name) => name in command.options);
    if (batch !== undefined && contradicting && !['country', 'region'].includes(contradicting)) {
      throw new Impossible('cli.batch-alone', { option: `--${contradicting}` });
    }
    const answers =
      batch === undefined
        ? [byOptions(command, () => command.answer(facts, texts))]
        : (await casesOf(batch, io)).map((one, index) =>
            inCase(batch, index, one, texts, (given) =>
              command.answer({ ...facts, ...present(given) }, texts),
            ),
          );
    const json = answers.map((one) => one.json);
    if (format === 'text')
      io.write(`${answers.map(({ lines }) => lines.join('\n')).join('\n\n')}\n`);
    else io.write(`${command.print(batch === undefined ? json[0] : json)}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof Impossible)) throw error;
    io.writeError(`${command.name}: ${sayStep(error, texts)}\n`);
    return 2;
  }
}

type Values = Record<string, string | boolean | (string | boolean)[] | undefined>;

function optionsOf(command: CaseCommand, args: string[]): Values {
  const options = { ...OUR_OPTIONS, ...command.options };
  const { tokens, values } = parseArgs({ args, options, strict: false, tokens: true });
  const known = Object.keys(options)
    .map((name) => `--${name}`)
    .join(' ');
  for (const token of tokens) {
    if (token.kind === 'positional') throw new Impossible('cli.unexpected', { value: token.value });
    if (token.kind !== 'option') continue;
    const option = options[token.name as keyof typeof options];
    if (!option) throw new Impossible('cli.unknown-option', { option: token.rawName, known });
    const wanted = option.type === 'string';
    if (wanted !== (token.value !== undefined) || token.value?.startsWith('--')) {
      throw new Impossible('cli.option-value', { option: token.rawName });
    }
  }
  return values;
}

function single(value: Values[string]): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function caseOf(command: CaseCommand, values: Values): Case {
  const facts: Record<string, unknown> = {};
  for (const [name, { field, multiple }] of Object.entries(command.options)) {
    const value = values[name];
    if (value === undefined) continue;
    facts[field] = multiple ? [value].flat().flatMap((one) => String(one).split(',')) : value;
  }
  return facts;
}

async function casesOf(file: string, io: DeadlineIo): Promise<unknown[]> {
  const text = await io.readText(file).catch(() => {
    throw new Impossible('cli.unreadable', { file });
  });
  let cases: unknown;
  try {
    cases = JSON.parse(text);
  } catch {
    throw new Impossible('cli.not-json', { file });
  }
  if (!Array.isArray(cases)) throw new Impossible('cli.not-array', { file });
  return cases;
}

/** Says in which case of which file a fact was impossible. */
function inCase<Answer>(
  file: string,
  index: number,
  one: unknown,
  texts: Texts,
  answer: (given: Case) => Answer,
): Answer {
  const given =
    typeof one === 'object' && one !== null && !Array.isArray(one) ? (one as Case) : null;
  try {
    if (!given) throw new Impossible('cli.not-object');
    return answer(given);
  } catch (error) {
    if (!(error instanceof Impossible)) throw error;
    const problem = sayStep(step(error.key, error.data), texts);
    const id = String(given?.id ?? '-');
    throw new Impossible('cli.in-case', { file, number: index + 1, id, problem });
  }
}

/** Names the option that was wrong, where a batch file would name its field. */
function byOptions<Answer>(command: CaseCommand, answer: () => Answer): Answer {
  try {
    return answer();
  } catch (error) {
    if (!(error instanceof Impossible)) throw error;
    const { field } = error.data;
    const option = Object.entries(command.options).find(([, one]) => one.field === field)?.[0];
    throw option ? new Impossible(error.key, { ...error.data, field: `--${option}` }) : error;
  }
}

/** The fields that a case fills: a null leaves the option of the command line standing. */
function present(one: Case): Case {
  return Object.fromEntries(Object.entries(one).filter(([, value]) => value !== null));
}
