/**
 * The text of the `collect` script, exactly as the extension ships it: beside the packaged command,
 * else from the extension's own build, else built now and kept in .cache/.
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
import { refuse } from './refusal.ts';

const SOURCES = ['entrypoints', 'src/facts', 'src/browser', 'src/words', 'package-lock.json'];

/**
 * @param here folder of this module: the packaged command, or src/cli of a checkout
 * @throws Refusal when it has to be built and cannot be
 */
export async function collectorScript(here = import.meta.dirname): Promise<string> {
  const packaged = join(here, 'collect.js');
  if (existsSync(packaged)) return readFileSync(packaged, 'utf8');
  const root = join(here, '..', '..');
  const newest = Math.max(...SOURCES.map((source) => lastChange(join(root, source))));
  const kept = join(root, '.cache', 'collect.js');
  for (const built of [join(root, '.output', 'chrome-mv3', 'collect.js'), kept]) {
    if (existsSync(built) && statSync(built).mtimeMs > newest) return readFileSync(built, 'utf8');
  }
  try {
    await build(root, kept);
    return readFileSync(kept, 'utf8');
  } catch (error) {
    throw refuse('collector-missing', { detail: String(error) });
  }
}

/** Builds into a folder of its own and moves the result, so that two runs cannot mix theirs. */
async function build(root: string, kept: string): Promise<void> {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(root, '.cache', 'collect-'));
  try {
    const { build } = await import('wxt');
    await build({
      root,
      outDir: folder,
      browser: 'chrome',
      manifestVersion: 3,
      mode: 'production',
      filterEntrypoints: ['collect'],
      logger: silent,
    });
    renameSync(join(folder, 'chrome-mv3', 'collect.js'), kept);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Standard output belongs to the report. */
const none = () => {};
const silent = {
  debug: none,
  log: none,
  info: none,
  warn: none,
  error: none,
  fatal: none,
  success: none,
  level: 0,
};

/** Time of the newest file in a file or folder, in milliseconds; 0 when there is none. */
function lastChange(path: string): number {
  if (!existsSync(path)) return 0;
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  const inside = readdirSync(path).map((name) => lastChange(join(path, name)));
  return Math.max(own.mtimeMs, ...inside);
}
