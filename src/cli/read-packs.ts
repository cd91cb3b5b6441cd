/** Packs of one's own: a new country or language is a JSON file, and no code. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Packs } from '../check/packs.ts';
import { shippedPacks } from '../check/shipped-packs.ts';
import { LawPack } from '../law/law-pack.ts';
import { LanguagePack } from '../words/language-pack.ts';
import { refuse } from './refusal.ts';

/**
 * The packs that ship, with those of a folder beside them; a pack of the same country or language
 * takes the place of ours. Throws a Refusal for a file that is no pack.
 */
export async function readPacks(folder: string | undefined): Promise<Packs> {
  if (folder === undefined) return shippedPacks;
  const names = await readdir(folder).catch(() => []);
  const files = names.filter((name) => name.endsWith('.json')).sort();
  if (files.length === 0) throw refuse('missing-packs', { folder });
  const law: LawPack[] = [];
  const words: LanguagePack[] = [];
  for (const name of files) {
    const pack = await readPack(join(folder, name));
    if ('language' in pack) words.push(pack);
    else law.push(pack);
  }
  return {
    law: [...shippedPacks.law.filter(without(law, 'country')), ...law],
    words: [...shippedPacks.words.filter(without(words, 'language')), ...words],
  };
}

function without<Key extends string>(own: Record<Key, string>[], key: Key) {
  return (shipped: Record<Key, string>) => !own.some((one) => one[key] === shipped[key]);
}

async function readPack(file: string): Promise<LawPack | LanguagePack> {
  let content: unknown;
  try {
    content = JSON.parse(await readFile(file, 'utf8'));
  } catch {
    throw refuse('bad-json', { file });
  }
  const ofWords = typeof content === 'object' && content !== null && 'language' in content;
  const parsed = ofWords ? LanguagePack.safeParse(content) : LawPack.safeParse(content);
  if (parsed.success) return parsed.data;
  throw refuse('bad-pack', { file, where: parsed.error.issues[0]?.path.join('.') || '?' });
}
