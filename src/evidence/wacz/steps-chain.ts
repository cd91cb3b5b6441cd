/**
 * The log of a capture as a chain: each line is canonical JSON (RFC 8785) and holds the hash of the
 * line before, so that none can be taken out, added or changed without all later ones.
 */
import * as z from 'zod/mini';
import { CapturedStep } from '../capture.ts';
import { sha256 } from '../seal/sha256.ts';
import { canonical, utf8 } from './canonical.ts';

/** `prev` of the first line. */
const START = '0'.repeat(64);
const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const Line = z.strictObject({
  ...CapturedStep.shape,
  n: z.number(),
  prev: hash,
  hash,
});
export type ChainLine = z.infer<typeof Line>;

/** steps.jsonl; `hash` of a line is SHA-256 over its canonical JSON without `hash`. */
export async function chainSteps(steps: readonly CapturedStep[]): Promise<string> {
  const lines: string[] = [];
  let prev = START;
  for (const [i, step] of steps.entries()) {
    const open = { ...step, n: i + 1, prev };
    prev = await sha256(utf8(canonical(open)));
    lines.push(`${canonical({ ...open, hash: prev })}\n`);
  }
  return lines.join('');
}

export type ChainAnswer =
  | { sound: true; lines: ChainLine[] }
  | { sound: false; reason: 'chain-line' | 'chain-broken' | 'chain-end'; n: number };

/**
 * Reads steps.jsonl. `n` of a broken chain is the number of the first line that does not follow.
 * @param count how many steps capture.json announces: a chain cut at its end is whole in itself
 */
export async function readChain(text: string, count: number): Promise<ChainAnswer> {
  const rows = text === '' ? [] : text.replace(/\n$/, '').split('\n');
  const lines: ChainLine[] = [];
  let prev = START;
  for (const [i, row] of rows.entries()) {
    const n = i + 1;
    const line = readLine(row);
    if (line === null) return { sound: false, reason: 'chain-line', n };
    const { hash: told, ...open } = line;
    const own = await sha256(utf8(canonical(open)));
    if (line.n !== n || line.prev !== prev || own !== told) {
      return { sound: false, reason: 'chain-broken', n };
    }
    prev = told;
    lines.push(line);
  }
  if (lines.length !== count) return { sound: false, reason: 'chain-end', n: lines.length };
  return { sound: true, lines };
}

function readLine(row: string): ChainLine | null {
  try {
    const value: unknown = JSON.parse(row);
    const parsed = Line.safeParse(value);
    return parsed.success && canonical(value) === row ? parsed.data : null;
  } catch {
    return null;
  }
}
