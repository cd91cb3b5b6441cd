/**
 * A command that cannot do what was asked: one line (what, where, what to do) and an exit code.
 * The words are a key of assets/texts/cli.*.json, rendered when the line is written.
 */
export class Refusal extends Error {
  readonly exitCode: 2 | 3;
  readonly key: string;
  readonly data: Readonly<Record<string, string | number>>;

  constructor(exitCode: 2 | 3, key: string, data: Record<string, string | number>) {
    super(key);
    this.name = 'Refusal';
    this.exitCode = exitCode;
    this.key = key;
    this.data = data;
  }
}

/** Wrong usage or an input that cannot be read: exit code 2. */
export function refuse(key: string, data: Record<string, string | number> = {}): Refusal {
  return new Refusal(2, key, data);
}

/** A page that was not reached or not read to the end: exit code 3. */
export function notReached(key: string, data: Record<string, string | number> = {}): Refusal {
  return new Refusal(3, key, data);
}

const ANSI_COLOUR = new RegExp(`${'\u001b'}\\[\\d*m`, 'g');

/** What an error says, short enough for one line of a Refusal. */
export function briefly(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const plain = message.replace(ANSI_COLOUR, '').trim();
  return plain.split(/\s*\n/)[0]?.slice(0, 160) ?? '';
}
