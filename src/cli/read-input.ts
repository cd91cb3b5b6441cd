/** From an input as given on the command line to something that an engine can read. */
import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { decodeHtml } from '../facts/collect/decode-html.ts';
import { PageFacts } from '../facts/page-facts.ts';
import { notHtmlBecause } from './file-type.ts';
import { refuse } from './refusal.ts';

/** Larger files are refused: a checkout is under 2 MB, even with its pictures inside. */
export const LARGEST_MB = 20;

export type Input = { given: string } & (
  | { kind: 'address'; url: string }
  /** `folder` holds what the page may refer to beside itself. */
  | { kind: 'html'; html: string; folder: string }
  | { kind: 'facts'; pages: PageFacts[] }
);

/**
 * Reads one input: an http(s) address (not fetched here), an HTML file, or a file of PageFacts.
 * Throws a Refusal (exit code 2) for anything else.
 */
export async function readInput(given: string): Promise<Input> {
  if (/^https?:/i.test(given)) {
    if (!URL.canParse(given)) throw refuse('bad-url', { value: given });
    return { given, kind: 'address', url: new URL(given).href };
  }
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(given)) throw refuse('bad-url', { value: given });
  const bytes = await readBytes(given);
  if (bytes.length === 0) throw refuse('empty-file', { file: given });
  const type = notHtmlBecause(bytes, given);
  if (type !== null) throw refuse('not-html', { file: given, type });
  const text = decodeHtml(bytes);
  if (text === null) throw refuse('not-html', { file: given, type: 'binary' });
  if (text.trim() === '') throw refuse('empty-file', { file: given });
  if (/^\s*[[{]/.test(text)) return { given, kind: 'facts', pages: readFacts(text, given) };
  if (!/<[a-z!][^<>]*>/i.test(text)) throw refuse('not-html', { file: given, type: 'text' });
  return { given, kind: 'html', html: text, folder: dirname(resolve(given)) };
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    const found = await stat(file);
    if (found.isDirectory()) throw refuse('directory', { file });
    if (!found.isFile()) throw refuse('not-html', { file, type: 'device' });
    const size = Math.ceil(found.size / 1e6);
    if (found.size > LARGEST_MB * 1e6) throw refuse('too-large', { file, size, limit: LARGEST_MB });
    return await readFile(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw refuse('missing-file', { file });
    throw refuse('unreadable-file', { file, code });
  }
}

function readFacts(text: string, file: string): PageFacts[] {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw refuse('bad-json', { file: basename(file) });
  }
  const list = Array.isArray(content) ? content : [content];
  if (list.length === 0) throw refuse('empty-file', { file });
  return list.map((one) => {
    const parsed = PageFacts.safeParse(one);
    if (parsed.success) return parsed.data;
    const where = parsed.error.issues[0]?.path.join('.') || 'schemaVersion';
    throw refuse('bad-facts', { file, where });
  });
}
