/** Programs of the system that the tests call: found, or installed where that is allowed. */
import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installer } from './browsers.ts';

/** Debian package of each program. */
const PACKAGES = { unzip: 'unzip', openssl: 'openssl', sha256sum: 'coreutils' } as const;
export type Program = keyof typeof PACKAGES;

function isThere(program: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/**
 * Makes sure that the programs are there; a missing one is installed with apt-get where that is
 * allowed.
 * @throws Error that says what to install
 */
export function ensurePrograms(programs: readonly Program[]): void {
  const missing = programs.filter((program) => !isThere(program));
  const prefix = missing.length > 0 ? installer() : null;
  const install = [
    'install',
    '-y',
    '--no-install-recommends',
    ...missing.map((one) => PACKAGES[one]),
  ];
  if (prefix) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    for (const args of [['update'], install]) {
      const [program = '', ...rest] = [...prefix, 'apt-get', ...args];
      execFileSync(program, rest, { stdio: 'ignore', env });
    }
  }
  const absent = missing.filter((program) => !isThere(program));
  if (absent.length > 0) {
    throw new Error(
      `${absent.join(', ')}: not found. Install it (Debian: sudo apt-get ${install.join(' ')})`,
    );
  }
}
