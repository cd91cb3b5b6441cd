/**
 * THIRD-PARTY-NOTICES.md from the metadata and licence files of the packages whose code ships, and
 * from the credits of the data packs. `npm run notices` writes it; a test holds the file against it.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const file = join(root, 'THIRD-PARTY-NOTICES.md');

type PackageFile = {
  name: string;
  version: string;
  license: string;
  homepage?: string;
  repository?: string | { url: string };
  dependencies?: Record<string, string>;
};

/** Their code is bundled into the extension and the command; nothing else of node_modules is. */
export const BUNDLED = [
  'asn1js',
  'canonicalize',
  'fflate',
  'ibantools',
  'idb',
  'libphonenumber-js',
  'pkijs',
  'preact',
  'robots-parser',
  'stdnum',
  'webextension-polyfill',
  'zod',
];
/** Of a development package a piece is in the extension: WXT (MIT) wraps every entrypoint. */
const WRAPPERS = ['wxt'];
/** Licences that ask for a link to their text and to the source instead of a copy. */
const BY_REFERENCE: Record<string, string> = { 'MPL-2.0': 'https://www.mozilla.org/MPL/2.0/' };

const DATA_CREDITS = [
  'Labels of the withdrawal function: Cooloff — https://cooloffapp.com/en/eu-withdrawal-button-wording/ (CC BY 4.0, https://creativecommons.org/licenses/by/4.0/). Changed: sorted into language packs.',
  'Public holidays: a table made from date-holidays, https://github.com/commenthol/date-holidays (code ISC, data CC BY-SA 3.0, https://creativecommons.org/licenses/by-sa/3.0/, after Wikipedia articles that its licence file names). Changed: only public holidays, corrected where scripts/holiday-corrections.ts says why. The table stays under CC BY-SA 3.0.',
  'Telephone numbering plans: a table made from the metadata of libphonenumber-js, after Google libphonenumber (Apache-2.0, https://www.apache.org/licenses/LICENSE-2.0). Changed: only European countries.',
];

const packageFile = (folder: string): PackageFile =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

function addressOf(one: PackageFile): string {
  const repository = typeof one.repository === 'string' ? one.repository : one.repository?.url;
  return one.homepage ?? repository?.replace(/^git\+|\.git$/g, '') ?? '';
}

function noticeOf(name: string): string {
  const folder = join(root, 'node_modules', name);
  const one = packageFile(folder);
  const heading = `## ${one.name} ${one.version}\n\n${one.license} · ${addressOf(one)}\n`;
  const reference = BY_REFERENCE[one.license];
  if (reference) return `${heading}\nUnchanged. Licence: ${reference}\n`;
  const licence = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (!licence) {
    if (!WRAPPERS.includes(name))
      throw new Error(`${name} has no licence file: add its text by hand`);
    return `${heading}\nThe package names its licence without a copy: https://opensource.org/license/mit\n`;
  }
  const text = readFileSync(join(folder, licence), 'utf8').trim();
  return `${heading}\n\`\`\`text\n${text}\n\`\`\`\n`;
}

/** Credit lines that the language packs carry themselves. */
function packCredits(): string[] {
  const folder = join(root, 'src/words/packs');
  const packs = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const credits = packs.flatMap((name) => {
    const pack = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { credits?: string[] };
    return pack.credits ?? [];
  });
  return [...new Set(credits)].filter((credit) => !credit.includes('cooloffapp.com')).sort();
}

/** These packages and all that they bring along. */
function withTheirOwn(names: readonly string[]): string[] {
  const all = new Set<string>();
  const add = (name: string) => {
    if (all.has(name)) return;
    all.add(name);
    const { dependencies = {} } = packageFile(join(root, 'node_modules', name));
    for (const own of Object.keys(dependencies)) add(own);
  };
  for (const name of names) add(name);
  return [...all];
}

type Locked = { version: string; license?: string; dev?: boolean; devOptional?: boolean };
export type Installed = { name: string; version: string; license: string };

/** What installing the command brings along, as the lock file has it: nothing that only builds. */
export function installed(): Installed[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Locked>;
  };
  return Object.entries(lock.packages)
    .filter(([path, one]) => path !== '' && !one.dev && !one.devOptional)
    .map(([path, { version, license = '' }]) => {
      const name = path.replace(/^.*node_modules\//, '');
      return { name, version, license };
    })
    .filter((one, i, all) => all.findIndex((other) => sameRelease(one, other)) === i)
    .sort((a, b) => a.name.localeCompare(b.name, 'en') || a.version.localeCompare(b.version, 'en'));
}

const sameRelease = (one: Installed, other: Installed) =>
  one.name === other.name && one.version === other.version;

/** The whole file. @throws when a package that ships has no licence file. */
export function notices(): string {
  const shipped = [...withTheirOwn(BUNDLED), ...WRAPPERS].sort();
  const data = [...DATA_CREDITS, ...packCredits()].map((credit) => `- ${credit}`);
  return [
    '# Third-party notices\n',
    'Caisse Claire itself is under the MIT licence. What follows ships with it.\n',
    '# Data\n',
    `${data.join('\n')}\n`,
    '# Code\n',
    shipped.map(noticeOf).join('\n'),
    '# Installed with the command\n',
    'The package manager installs these beside the command, each with its own licence file. They are no part of the extension.\n',
    `${installed()
      .map(({ name, version, license }) => `- ${name} ${version}: ${license}`)
      .join('\n')}\n`,
  ].join('\n');
}

if (import.meta.main) writeFileSync(file, notices());
