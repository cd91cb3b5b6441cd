/**
 * The installed browsers, from the system's packages and nowhere else. As a command
 * (`npm run browsers`) it makes sure that Chromium and Firefox are there.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

/** What each browser may be called, the variable that overrides it, and its Debian package. */
const KNOWN = {
  chromium: {
    variable: 'CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    apps: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
    package: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    apps: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    package: 'firefox-esr',
  },
} as const;

const runs = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Path of an installed browser, or null. */
export function findBrowser(name: BrowserName): string | null {
  const known = KNOWN[name];
  const named = process.env[known.variable];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const places = known.commands.flatMap((command) =>
    folders.map((folder) => join(folder, command)),
  );
  return [...(named ? [named] : []), ...places, ...known.apps].find(runs) ?? null;
}

/** Command prefix that may install packages: root itself, or sudo that asks for no password. */
export function installer(): string[] | null {
  const has = (command: string, args: string[]) => spawnSync(command, args).status === 0;
  if (!has('apt-get', ['--version'])) return null;
  if (process.getuid?.() === 0) return [];
  return has('sudo', ['-n', 'true']) ? ['sudo', '-n'] : null;
}

/**
 * Paths of the named browsers. A missing one is installed with apt-get where that is allowed.
 * @throws Error that says what to install, when it is missing and may not be installed.
 */
export function ensureBrowsers(names: BrowserName[]): Record<BrowserName, string> {
  const missing = names.filter((name) => findBrowser(name) === null);
  const packages = missing.map((name) => KNOWN[name].package);
  const command = `apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  const prefix = missing.length > 0 ? installer() : null;
  if (prefix) {
    console.log(`Missing: ${missing.join(' and ')}. Running ${[...prefix, command].join(' ')}`);
    const run = (line: string) => {
      const [program = '', ...args] = [...prefix, ...line.split(' ')];
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
      execFileSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'], env });
    };
    try {
      run('apt-get update');
      run(command);
    } catch {
      console.error('apt-get could not install it.');
    }
  }
  const found = names.map((name) => [name, findBrowser(name)] as const);
  const absent = found.filter(([, path]) => path === null).map(([name]) => name);
  if (absent.length > 0) {
    const variables = absent.map((name) => `${KNOWN[name].variable}=/path/to/${name}`).join(' ');
    throw new Error(
      `No ${absent.join(' and no ')} found. Install it (Debian: sudo ${command}) or name it: ${variables}`,
    );
  }
  return Object.fromEntries(found) as Record<BrowserName, string>;
}

if (import.meta.main) {
  try {
    const paths = ensureBrowsers(['chromium', 'firefox']);
    for (const [name, path] of Object.entries(paths)) console.log(`${name}: ${path}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
