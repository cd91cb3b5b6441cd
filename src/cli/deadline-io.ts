import { readFile } from 'node:fs/promises';
import type { DeadlineIo } from './batch.ts';
import type { Io } from './io.ts';

/** The Io of the program as `deadline` and `refund` use it. */
export function deadlineIo(io: Io): DeadlineIo {
  return {
    readText: (path) => readFile(path, 'utf8'),
    write: io.out,
    writeError: (text) => io.err(text.trimEnd()),
  };
}
