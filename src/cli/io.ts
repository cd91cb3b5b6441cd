/** What a command may touch of the world outside, so that tests can run one without a process. */
export type Io = {
  /** Standard output: results only. */
  out(text: string): void;
  /** Standard error: one line per error or note, without its line end. */
  err(line: string): void;
  env: Readonly<Record<string, string | undefined>>;
  /** True when standard output is a terminal: only then are colours written. */
  terminal: boolean;
  /** The civil date of today in the zone of this machine, YYYY-MM-DD. */
  today(): string;
};

/** 0 nothing to report · 1 something is · 2 wrong usage or unreadable input · 3 page not reached. */
export type ExitCode = 0 | 1 | 2 | 3;

/** The Io of a real process. */
export function processIo(): Io {
  return {
    out: (text) => process.stdout.write(text),
    err: (line) => process.stderr.write(`${line}\n`),
    env: process.env,
    terminal: process.stdout.isTTY === true,
    today: () => Temporal.Now.plainDateISO().toString(),
  };
}
