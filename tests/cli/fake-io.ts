import type { Io } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';

export type Ran = { code: number; out: string; err: string[] };

/** Runs one command line in this process, on 2026-11-21, without a terminal. */
export async function ran(args: string[], env: Io['env'] = {}): Promise<Ran> {
  const result: Ran = { code: -1, out: '', err: [] };
  result.code = await run(args, {
    out: (text) => {
      result.out += text;
    },
    err: (line) => result.err.push(line),
    env,
    terminal: false,
    today: () => '2026-11-21',
  });
  return result;
}
