/** From an input as given on the command line to something that an engine can read. */
import { basename, dirname, resolve } from 'node:path';
import { decodeHtml } from '../facts/collect/decode-html.ts';
import { PageFacts } from '../facts/page-facts.ts';
import { notHtmlBecause } from './file-type.ts';
import { LARGEST_DOSSIER_MB, readBytes } from './read-bytes.ts';
import { refuse } from './refusal.ts';

export type Input = { given: string } & (
  | { kind: 'address'; url: string }
  /** `folder` holds what the page may refer to beside itself. */
  | { kind: 'html'; html: string; folder: string }
  | { kind: 'facts'; pages: PageFacts[] }
);

/**
 * Reads one input: an http(s) address (not fetched here), an HTML file, a file of PageFacts, or a dossier.
 * Throws a Refusal (exit code 2) for anything else.
 */
export async function readInput(given: string): Promise<Input> {
  if (/^https?:/i.test(given)) {
    if (!URL.canParse(given)) throw refuse('bad-url', { value: given });
    return { given, kind: 'address', url: new URL(given).href };
  }
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(given)) throw refuse('bad-url', { value: given });
  const archive = /\.zip$/i.test(given);
  const bytes = await readBytes(given, archive ? LARGEST_DOSSIER_MB : undefined);
  if (bytes.length === 0) throw refuse('empty-file', { file: given });
  const type = notHtmlBecause(bytes, given);
  if (type === 'ZIP') {
    const { dossierFacts } = await import('./read-dossier.ts');
    return { given, kind: 'facts', pages: await dossierFacts(bytes, given) };
  }
  if (type !== null) throw refuse('not-html', { file: given, type });
  const text = decodeHtml(bytes);
  if (text === null) throw refuse('not-html', { file: given, type: 'binary' });
  if (text.trim() === '') throw refuse('empty-file', { file: given });
  if (/^\s*[[{]/.test(text)) return { given, kind: 'facts', pages: readFacts(text, given) };
  if (!/<[a-z!][^<>]*>/i.test(text)) throw refuse('not-html', { file: given, type: 'text' });
  return { given, kind: 'html', html: text, folder: dirname(resolve(given)) };
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
