import { readFile } from 'node:fs/promises';
import { CheckOutput } from '../export/check-output.ts';
import { refuse } from './refusal.ts';

/** Reads an earlier JSON output of `check`. Throws a Refusal when it is not one. */
export async function readBaseline(file: string): Promise<CheckOutput> {
  try {
    return CheckOutput.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw refuse(missing ? 'missing-baseline' : 'bad-baseline', { file });
  }
}
