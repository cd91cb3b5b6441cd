/** A file's bytes, or one line that says why not. */
import { readFile, stat } from 'node:fs/promises';
import { refuse } from './refusal.ts';

/** Larger pages are refused: a checkout is under 2 MB, even with its pictures inside. */
export const LARGEST_MB = 20;
/** A dossier of eight pages with pictures has some 30 MB. */
export const LARGEST_DOSSIER_MB = 400;

/** Throws a Refusal for what is no file, cannot be read, or has more than `limit` megabytes. */
export async function readBytes(file: string, limit = LARGEST_MB): Promise<Uint8Array> {
  try {
    const found = await stat(file);
    if (found.isDirectory()) throw refuse('directory', { file });
    if (!found.isFile()) throw refuse('not-html', { file, type: 'device' });
    const size = Math.ceil(found.size / 1e6);
    if (found.size > limit * 1e6) throw refuse('too-large', { file, size, limit });
    return await readFile(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw refuse('missing-file', { file });
    throw refuse('unreadable-file', { file, code });
  }
}
