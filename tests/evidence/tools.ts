/** The plain tools by which anybody can look at a dossier. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensurePrograms } from '../../scripts/programs.ts';

ensurePrograms(['unzip', 'openssl', 'sha256sum']);

/** The program by which timestamps are made and verified. */
export const OPENSSL = 'openssl';

/** A new folder for one test. */
export function folder(): string {
  return mkdtempSync(join(tmpdir(), 'dossier-'));
}

/** Exit code and all that the program said. */
export function run(program: string, args: string[], cwd: string): { code: number; said: string } {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8' });
  return { code: status ?? -1, said: `${stdout}${stderr}` };
}

/** Writes the archive and unpacks it with `unzip`; the folder of its files. */
export function unpack(bytes: Uint8Array, name = 'dossier.zip'): string {
  const place = folder();
  writeFileSync(join(place, name), bytes);
  execFileSync('unzip', ['-q', name, '-d', 'open'], { cwd: place });
  return join(place, 'open');
}
