/** The Chromium or Chrome that is installed on this machine. */
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Io } from './io.ts';
import { refuse } from './refusal.ts';

const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];

const APPLICATIONS: Readonly<Record<string, readonly string[]>> = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
  ],
};

/** Path of the program: the variable CHROMIUM, then the search path, then the usual places. */
export function findChromium(
  env: Io['env'],
  platform: NodeJS.Platform = process.platform,
  runs: (file: string) => boolean = isProgram,
): string {
  if (env.CHROMIUM) {
    if (!runs(env.CHROMIUM)) throw refuse('bad-browser', { path: env.CHROMIUM });
    return env.CHROMIUM;
  }
  const suffix = platform === 'win32' ? '.exe' : '';
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => COMMANDS.map((command) => join(folder, command + suffix)));
  const usual = platform === 'win32' ? windowsPlaces(env) : (APPLICATIONS[platform] ?? []);
  const found = [...onPath, ...usual].find(runs);
  if (found === undefined) throw refuse('no-browser');
  return found;
}

function windowsPlaces(env: Io['env']): string[] {
  return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((folder) =>
    folder
      ? [
          `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
          `${folder}\\Chromium\\Application\\chrome.exe`,
        ]
      : [],
  );
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
