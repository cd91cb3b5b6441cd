import { Damaged } from './damaged.ts';

const LONGEST = 200;

/**
 * The name of an archive entry, or Damaged when a program that unpacks it could write outside its
 * folder or over another file: absolute, `..`, backslash, drive letter, control character.
 */
export function entryName(raw: Uint8Array): string {
  let name: string;
  try {
    name = new TextDecoder('utf-8', { fatal: true }).decode(raw);
  } catch {
    throw new Damaged('entry-name', { name: '?' });
  }
  const parts = name.split('/');
  const sound =
    name.length > 0 &&
    name.length <= LONGEST &&
    !/[\\:*?"<>|]|\p{Cc}/u.test(name) &&
    parts.every((part, i) => part !== '.' && part !== '..' && (part !== '' || lastOf(parts, i)));
  if (!sound) throw new Damaged('entry-name', { name: name.slice(0, 80) });
  return name;
}

/** A folder's own entry ends with `/`: an empty last part, never the only one. */
function lastOf(parts: readonly string[], i: number): boolean {
  return i > 0 && i === parts.length - 1;
}
