/**
 * Chromium refuses a script file that holds Unicode noncharacters ("It isn't UTF-8 encoded"), and
 * the minifier writes escapes out. They are put back: `\ufdd0` in a string, template or pattern
 * means the same.
 */

const NONCHARACTERS = /[\ufdd0-\ufdef\ufffe\uffff]/g;

/** The code with every noncharacter of the basic plane written as its escape. */
export function escapeNoncharacters(code: string): string {
  return code.replace(NONCHARACTERS, (one) => `\\u${one.charCodeAt(0).toString(16)}`);
}

/** Build plugin: the same on every script, after everything else. */
export function noNoncharacters() {
  return {
    name: 'no-noncharacters',
    enforce: 'post' as const,
    generateBundle(_: unknown, bundle: Record<string, { type: string; code?: string }>) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk' && chunk.code) chunk.code = escapeNoncharacters(chunk.code);
      }
    },
  };
}
