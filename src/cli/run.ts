/** caisse-claire: finds the command, runs it, and turns what it cannot do into one line. */
import packageFile from '../../package.json' with { type: 'json' };
import { deadlineIo } from './deadline-io.ts';
import { helpText } from './help-text.ts';
import type { Io } from './io.ts';
import { briefly, Refusal, refuse } from './refusal.ts';
import { readersLanguage, say } from './say.ts';

type Command = (args: string[], io: Io) => Promise<number> | number;

/** Loaded when asked for: the parser of `check` need not be read to count days. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./check-command.ts')).checkCommand,
  deadline: async () => {
    const { deadlineCommand } = await import('./deadline.ts');
    return (args, io) => deadlineCommand(args, deadlineIo(io));
  },
  refund: async () => {
    const { refundCommand } = await import('./refund.ts');
    return (args, io) => refundCommand(args, deadlineIo(io));
  },
  verify: async () => (await import('./verify-command.ts')).verifyCommand,
  report: async () => (await import('./report-command.ts')).reportCommand,
};

/** Runs one command line, given without the program's own name. Returns the exit code; never throws. */
export async function run(args: string[], io: Io): Promise<number> {
  const language = readersLanguage(io.env);
  try {
    const [name, ...rest] = args;
    if (args.includes('--help') || args.includes('-h') || name === 'help') {
      io.out(helpText(language));
      return 0;
    }
    if (name === '--version' || name === '-v') {
      io.out(`caisse-claire ${packageFile.version}\n`);
      return 0;
    }
    if (name === undefined) throw refuse('no-command');
    if (!Object.hasOwn(COMMANDS, name)) throw refuse('unknown-command', { command: name });
    const command = await COMMANDS[name]?.();
    return (await command?.(rest, io)) ?? 2;
  } catch (error) {
    const known = error instanceof Refusal;
    io.err(
      known
        ? say(language, error.key, error.data)
        : say(language, 'internal', { detail: briefly(error) }),
    );
    return known ? error.exitCode : 3;
  }
}
