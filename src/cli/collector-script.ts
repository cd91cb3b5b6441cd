/**
 * The scripts that the extension puts into a page, exactly as it ships them: beside the packaged
 * command, else from the extension's own build, else built now and kept in .cache/.
 */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { buildScripts } from './build-scripts.ts';
import { briefly, refuse } from './refusal.ts';

export type CollectorScripts = {
  /** Remembers who ticked what; run before anything of the page. */
  firstStates: string;
  /** Evaluates to a promise of this frame's PageFacts. */
  collect: string;
};

const NAMES = ['collect', 'first-states'] as const;
const SOURCES = ['entrypoints', 'src/facts', 'src/browser', 'src/sentinel', 'src/words'];
const SOURCES_AND_TOOLS = [...SOURCES, 'wxt.config.ts', 'package-lock.json'];

/**
 * @param here folder of this module: the packaged command, or src/cli of a checkout
 * @throws Refusal when they have to be built and cannot be
 */
export async function collectorScripts(here = import.meta.dirname): Promise<CollectorScripts> {
  if (hasAll(here)) return scriptsIn(here);
  const root = join(here, '..', '..');
  const newest = Math.max(...SOURCES_AND_TOOLS.map((source) => lastChange(join(root, source))));
  const kept = join(root, '.cache', 'collector');
  for (const built of [join(root, '.output', 'chrome-mv3'), kept]) {
    if (hasAll(built, newest)) return scriptsIn(built);
  }
  try {
    await build(root, kept);
    return scriptsIn(kept);
  } catch (error) {
    throw refuse('collector-missing', { detail: briefly(error) });
  }
}

/** Builds into a folder of its own and moves the files, so that two runs cannot mix theirs. */
async function build(root: string, kept: string): Promise<void> {
  mkdirSync(kept, { recursive: true });
  const folder = mkdtempSync(join(root, '.cache', 'building-'));
  try {
    await buildScripts(root, NAMES, folder);
    for (const name of NAMES) {
      renameSync(join(folder, `${name}.js`), join(kept, `${name}.js`));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function hasAll(folder: string, newerThan = 0): boolean {
  return NAMES.every((name) => {
    const file = join(folder, `${name}.js`);
    return existsSync(file) && statSync(file).mtimeMs > newerThan;
  });
}

function scriptsIn(folder: string): CollectorScripts {
  const read = (name: (typeof NAMES)[number]) => readFileSync(join(folder, `${name}.js`), 'utf8');
  return { firstStates: read('first-states'), collect: read('collect') };
}

/** Time of the newest file in a file or folder, in milliseconds; 0 when there is none. */
function lastChange(path: string): number {
  const own = statSync(path, { throwIfNoEntry: false });
  if (!own?.isDirectory()) return own?.mtimeMs ?? 0;
  const inside = readdirSync(path).map((name) => lastChange(join(path, name)));
  return Math.max(own.mtimeMs, ...inside);
}
