/** What a site asks of programs: its robots.txt, read once for each origin (RFC 9309). */
import parseRobots from 'robots-parser';
import { AGENT, visit } from './visitor.ts';

export type Manners = {
  /** Null when this address may be read, else why not. */
  refuses(url: string): 'robots' | 'not-reached' | null;
  /** Seconds to leave between two pages; 0 when the site names none. */
  delay: number;
};

/** RFC 9309 section 2.5 asks for at least 500 KiB. */
const LIMITS = { ms: 15_000, bytes: 512 * 1024 };
const LONGEST_DELAY = 10;

/**
 * The manners that an origin asks for. Section 2.3.1: no robots.txt (4xx) allows all; of a server
 * that cannot give it (5xx, no answer) nothing may be read.
 */
export async function mannersOf(origin: string): Promise<Manners> {
  const address = `${origin}/robots.txt`;
  const found = await visit(address, LIMITS);
  if ('failed' in found || found.status >= 500) return { refuses: () => 'not-reached', delay: 0 };
  if (found.status >= 400 || found.bytes === null) return { refuses: () => null, delay: 0 };
  const robots = parseRobots(address, new TextDecoder().decode(found.bytes));
  return {
    refuses: (url) => (robots.isAllowed(url, AGENT) === false ? 'robots' : null),
    delay: Math.min(robots.getCrawlDelay(AGENT) ?? 0, LONGEST_DELAY),
  };
}
