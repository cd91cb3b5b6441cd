/** `check`: reads the inputs, judges them, writes the report, and says by its exit code what it found. */
import { writeFile } from 'node:fs/promises';
import packageFile from '../../package.json' with { type: 'json' };
import { check } from '../check/check.ts';
import { type CheckOutput, checkOutput, decisiveFindings } from '../export/check-output.ts';
import { markKnown } from '../export/fingerprint.ts';
import { lawPacks } from '../law/packs.ts';
import { languagePack, shippedLanguages } from '../words/packs.ts';
import { type CheckRequest, checkArguments } from './arguments.ts';
import { readBaseline } from './baseline.ts';
import type { ExitCode, Io } from './io.ts';
import { readInput } from './read-input.ts';
import { type ReadPage, readPages } from './read-pages.ts';
import { refuse } from './refusal.ts';
import { render } from './render.ts';
import { readersLanguage, say } from './say.ts';

/** Runs `check` with the words after it. Throws a Refusal for what it cannot do. */
export async function checkCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  const request = checkArguments(args, io.today());
  const language = readersLanguage(io.env);
  if (request.language !== undefined && languagePack(request.language) === null) {
    const known = shippedLanguages.join(', ');
    throw refuse('unknown-language', { value: request.language, known });
  }
  const { country } = request;
  if (country !== undefined && !lawPacks.some((pack) => pack.country === country)) {
    io.err(say(language, 'country-note', { country }));
  }
  const baseline = request.baseline === undefined ? null : await readBaseline(request.baseline);
  const inputs = [];
  for (const given of request.inputs) inputs.push(await readInput(given));
  const pages = await readPages(inputs, request, io.env);
  const judged = judge(pages, request);
  const output = baseline === null ? judged : markKnown(judged, baseline);
  await write(render(output, request, io, language), request.out, io);
  const cut = pages.filter((page) => page.facts.seen.truncated.length > 0);
  for (const page of cut) {
    const what = page.facts.seen.truncated.map((one) => `${one.what} > ${one.after}`).join(', ');
    io.err(say(language, 'truncated', { input: page.input, what }));
  }
  if (cut.length > 0) return 3;
  return fails(output, request.failOn) ? 1 : 0;
}

function judge(pages: ReadPage[], request: CheckRequest): CheckOutput {
  const { on, country, language, journey } = request;
  const facts = pages.map((page) => page.facts);
  const walks = journey ? [facts] : facts.map((page) => [page]);
  return checkOutput(
    walks.map((walk) => check(walk, { on, country, language })),
    pages.map((page) => page.input),
    packageFile.version,
    journey,
  );
}

async function write(text: string, file: string | undefined, io: Io): Promise<void> {
  if (file === undefined) return io.out(text);
  try {
    await writeFile(file, text);
  } catch (error) {
    throw refuse('cannot-write', { file, code: (error as NodeJS.ErrnoException).code ?? '?' });
  }
}

/** Something new at or above the threshold stands in the output. */
function fails(output: CheckOutput, failOn: CheckRequest['failOn']): boolean {
  if (failOn === 'never') return false;
  const grave = failOn === 'violation' ? ['violation'] : ['violation', 'needs-review'];
  return decisiveFindings(output).some(
    (finding) => !finding.known && grave.includes(finding.outcome),
  );
}
