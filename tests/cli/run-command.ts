/** Runs `deadline` or `refund` with files from memory. */
import type { deadlineCommand } from '../../src/cli/deadline.ts';

type Command = typeof deadlineCommand;

/** Exit code, standard output and standard error; a path that is not listed cannot be read. */
export async function run(command: Command, args: string[], files: Record<string, unknown> = {}) {
  let out = '';
  let err = '';
  const code = await command(args, {
    readText: async (path) => {
      const content = files[path];
      if (content === undefined) throw new Error('ENOENT');
      return typeof content === 'string' ? content : JSON.stringify(content);
    },
    write: (text) => {
      out += text;
    },
    writeError: (text) => {
      err += text;
    },
  });
  return { code, out, err };
}
