/**
 * What reading one page may cost on the command line: nobody waits at a till, so a page is cut
 * short only where it would never end.
 */
export const COMMAND_LINE_BUDGET = {
  ms: 60_000,
  nodes: 2_000_000,
  textChars: 20_000_000,
  controls: 50_000,
};
