/** What the command line takes out of a dossier: the facts to check, the report to print. */
import packageFile from '../../package.json' with { type: 'json' };
import { check } from '../check/check.ts';
import { Damaged } from '../evidence/archive/damaged.ts';
import { type Entry, readZip } from '../evidence/archive/read-zip.ts';
import { checkSealedHash } from '../evidence/verify/check-outer.ts';
import { checkManifest, readSealed } from '../evidence/verify/check-wacz.ts';
import { readJson } from '../evidence/verify/read-json.ts';
import { FactsFile } from '../evidence/verify/sealed-shapes.ts';
import { verifyDossier } from '../evidence/verify/verify.ts';
import { readableInAll } from '../export/dossier/readable-files.ts';
import type { PageFacts } from '../facts/page-facts.ts';
import { refuse } from './refusal.ts';

/** The pages of a dossier whose sealed part is whole. Throws a Refusal for any other. */
export async function dossierFacts(bytes: Uint8Array, file: string): Promise<PageFacts[]> {
  const outer = await checkSealedHash(entriesOf(bytes, file));
  const inner = outer.sealed && outer.line.result === 'PASS' ? readSealed(outer.sealed) : null;
  const sound = inner?.entries && inner.line.result === 'PASS' ? inner.entries : null;
  const whole = sound && (await checkManifest(sound)).lines.every((one) => one.result === 'PASS');
  const facts = whole ? readJson(sound.get('evidence/facts.json'), FactsFile) : null;
  if (facts === null) throw refuse('bad-dossier', { file });
  return facts;
}

/** report.html of a dossier that is whole and whose report says what was sealed. Throws a Refusal. */
export async function dossierReport(bytes: Uint8Array, file: string): Promise<string> {
  const options = { version: packageFile.version, judge: check, readable: readableInAll };
  const { verdict } = await verifyDossier(bytes, options);
  if (verdict !== 'whole') throw refuse('bad-dossier', { file });
  const entry = entriesOf(bytes, file).get('report.html');
  try {
    if (entry) return new TextDecoder().decode(entry.bytes());
  } catch (error) {
    if (!(error instanceof Damaged)) throw error;
  }
  throw refuse('bad-dossier', { file });
}

function entriesOf(bytes: Uint8Array, file: string): Map<string, Entry> {
  try {
    return readZip(bytes);
  } catch (error) {
    if (error instanceof Damaged) throw refuse('bad-dossier', { file });
    throw error;
  }
}
