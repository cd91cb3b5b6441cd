/** `check`: reads the inputs, judges them, writes the report, and says by its exit code what it found. */
import { writeFile } from 'node:fs/promises';
import packageFile from '../../package.json' with { type: 'json' };
import { check } from '../check/check.ts';
import type { Packs } from '../check/packs.ts';
import type { Context, Report } from '../check/report.ts';
import { type CheckOutput, checkOutput, decisiveFindings } from '../export/check-output.ts';
import { markKnown } from '../export/fingerprint.ts';
import type { Language } from '../export/report-texts.ts';
import type { Journey } from '../facts/page-facts.ts';
import { languageOfTag } from '../words/written-form.ts';
import { type CheckRequest, checkArguments } from './arguments.ts';
import { readBaseline } from './baseline.ts';
import type { ExitCode, Io } from './io.ts';
import { readInput } from './read-input.ts';
import { readPacks } from './read-packs.ts';
import { readPages } from './read-pages.ts';
import { refuse } from './refusal.ts';
import { render } from './render.ts';
import { readersLanguage, say } from './say.ts';

/** Runs `check` with the words after it. Throws a Refusal for what it cannot do. */
export async function checkCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  const request = checkArguments(args, io.today());
  const language = readersLanguage(io.env);
  const packs = await readPacks(request.packs);
  noteUnknown(request, packs, (country) => io.err(say(language, 'country-note', { country })));
  const baseline = request.baseline === undefined ? null : await readBaseline(request.baseline);
  const inputs = [];
  for (const given of request.inputs) inputs.push(await readInput(given));
  const asked = contextOf(request);
  const pages = await readPages(inputs, request, io.env, {
    asks: (one) => asksToLookAgain(check([one], asked, packs)),
    tell: (input) => io.err(say(language, 'second-look', { input })),
  });
  const facts = pages.map((page) => page.facts);
  let walks: Journey[] = request.journey ? [facts] : facts.map((page) => [page]);
  if (request.legalPages) {
    walks = await withLegal(walks, (walk) => check(walk, asked, packs), io, language);
  }
  const judged = checkOutput(
    walks.map((walk) => check(walk, asked, packs)),
    pages.map((page) => page.input),
    packageFile.version,
    request.journey,
  );
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

/** A countdown or a count of pieces was seen: only another load can tell more. */
function asksToLookAgain({ pages }: Report): boolean {
  const findings = pages.flatMap((page) => page.findings);
  return findings.some((one) => one.rule === 'false-urgency' && one.outcome === 'needs-review');
}

/** Throws a Refusal for a language without a pack; tells of a country that has no law of its own. */
function noteUnknown(
  { country, language }: CheckRequest,
  packs: Packs,
  tell: (country: string) => void,
): void {
  const known = packs.words.map((pack) => pack.language).sort();
  if (language !== undefined && !known.includes(languageOfTag(language)))
    throw refuse('unknown-language', { value: language, known: known.join(', ') });
  if (country !== undefined && !packs.law.some((pack) => pack.country === country)) tell(country);
}

function contextOf({ on, country, language }: CheckRequest): Context {
  return { on, country, language: language && languageOfTag(language) };
}

/** Each walk with the legal pages that its last page links to; what is read is told as it goes. */
async function withLegal(
  walks: Journey[],
  judge: (walk: Journey) => Report,
  io: Io,
  language: Language,
): Promise<Journey[]> {
  const { legalReader } = await import('./legal/legal-pages.ts');
  const read = legalReader((n, total, { name, url }) =>
    io.err(say(language, 'legal-progress', { n, total, name, url })),
  );
  const whole: Journey[] = [];
  for (const walk of walks) {
    const links = judge(walk).legalLinks ?? [];
    if (links.length === 0) {
      io.err(say(language, 'legal-none', { url: walk.at(-1)?.url ?? '' }));
    }
    whole.push(await read(walk, links));
  }
  return whole;
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
