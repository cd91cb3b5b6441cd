/** `report`: prints the report of a dossier to PDF, with an installed Chromium and without a network. */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { launchChromium, quitChromium } from './engine-chromium.ts';
import { findChromium } from './find-chromium.ts';
import type { ExitCode, Io } from './io.ts';
import { LARGEST_DOSSIER_MB, readBytes } from './read-bytes.ts';
import { dossierReport } from './read-dossier.ts';
import { refuse } from './refusal.ts';

/** Seconds that printing may take. */
const PATIENCE = 30;

/** Exit code 0 when the file was written. Throws a Refusal for everything else. */
export async function reportCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  const { file, out } = request(args);
  const html = await dossierReport(await readBytes(file, LARGEST_DOSSIER_MB), file);
  const offline = ['--host-resolver-rules=MAP * ~NOTFOUND'];
  const chromium = await launchChromium(findChromium(io.env), PATIENCE, offline);
  try {
    const page = await chromium.newPage();
    // The report is beside the sealed part, not in it: nothing in it may run.
    await page.setJavaScriptEnabled(false);
    await page.setContent(html, { waitUntil: 'load' });
    const pdf = await page.pdf({ format: 'A4', printBackground: true, preferCSSPageSize: true });
    await write(out, pdf);
  } finally {
    await quitChromium(chromium);
  }
  return 0;
}

function request(args: readonly string[]): { file: string; out: string } {
  let parsed: { values: { out?: string }; positionals: string[] };
  try {
    parsed = parseArgs({
      args: [...args],
      options: { out: { type: 'string' } },
      allowPositionals: true,
    });
  } catch (error) {
    throw refuse('unknown-option', {
      option: /'(-[^' ]*)/.exec(String(error))?.[1] ?? args.join(' '),
    });
  }
  const [file, ...more] = parsed.positionals;
  const { out } = parsed.values;
  if (file === undefined || more.length > 0 || !out) throw refuse('report-arguments');
  return { file, out };
}

async function write(file: string, pdf: Uint8Array): Promise<void> {
  try {
    await writeFile(file, pdf);
  } catch (error) {
    throw refuse('cannot-write', { file, code: (error as NodeJS.ErrnoException).code ?? '?' });
  }
}
