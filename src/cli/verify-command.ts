/** `verify`: reads a dossier, checks everything about it, and says so line by line. */
import { parseArgs } from 'node:util';
import type { Certificate } from 'pkijs';
import packageFile from '../../package.json' with { type: 'json' };
import { check } from '../check/check.ts';
import { Damaged } from '../evidence/archive/damaged.ts';
import { readCertificates } from '../evidence/timestamp/certificates.ts';
import { type Verification, verifyDossier } from '../evidence/verify/verify.ts';
import { readableInAll } from '../export/dossier/readable-files.ts';
import { sayLine, summaryOf } from '../export/dossier/verification.ts';
import type { Language } from '../export/report-texts.ts';
import type { ExitCode, Io } from './io.ts';
import { LARGEST_DOSSIER_MB, readBytes } from './read-bytes.ts';
import { refuse } from './refusal.ts';
import { readersLanguage } from './say.ts';

const FORMATS = ['text', 'json'];

/** Exit code 0 whole and unchanged, 1 changed or incomplete, 2 unreadable. Throws a Refusal. */
export async function verifyCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  const { file, ca, format } = request(args);
  const roots = ca === undefined ? [] : await readRoots(ca);
  const bytes = await readBytes(file, LARGEST_DOSSIER_MB);
  const options = { version: packageFile.version, judge: check, roots, readable: readableInAll };
  const found = await verifyDossier(bytes, options);
  const language = readersLanguage(io.env);
  io.out(format === 'json' ? asJson(found, language) : asText(found, language));
  return { whole: 0, changed: 1, unreadable: 2 }[found.verdict] as ExitCode;
}

function request(args: readonly string[]) {
  const { values, positionals } = parse(args);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw refuse('verify-one-file');
  if (!FORMATS.includes(values.format)) {
    const known = FORMATS.join(', ');
    throw refuse('bad-choice', { option: '--format', value: values.format, known });
  }
  return { file, ca: values.ca, format: values.format };
}

function parse(args: readonly string[]) {
  const options = { ca: { type: 'string' }, format: { type: 'string', default: 'text' } } as const;
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const option = /'(-[^' ]*)/.exec(String(error))?.[1] ?? args.join(' ');
    const unknown = (error as { code?: string }).code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION';
    throw refuse(unknown ? 'unknown-option' : 'option-value', { option });
  }
}

async function readRoots(file: string): Promise<Certificate[]> {
  try {
    return readCertificates(await readBytes(file), file);
  } catch (error) {
    if (error instanceof Damaged) throw refuse('bad-roots', { file });
    throw error;
  }
}

function asText(found: Verification, language: Language): string {
  const lines = found.lines.map((one) => {
    const { result, name, says } = sayLine(one, language);
    return `${result.padEnd(7)}  ${name}: ${says}\n`;
  });
  return `${lines.join('')}\n${summaryOf(found, language).join('\n')}\n`;
}

function asJson(found: Verification, language: Language): string {
  const { verdict, grade, fingerprint, sealedAt, stampedAt, capture } = found;
  const lines = found.lines.map((one) => {
    const { check: of, result, says } = sayLine(one, language);
    return { check: of, result, reason: one.reason, says, data: one.data };
  });
  const about = capture && { id: capture.id, url: capture.finalUrl, tool: capture.tool };
  const output = {
    schemaVersion: 1,
    verdict,
    grade,
    fingerprint,
    sealedAt,
    stampedAt,
    about,
    lines,
  };
  return `${JSON.stringify(output, null, 2)}\n`;
}
