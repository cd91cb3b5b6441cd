/** The address that a saved page has when nobody gives one. */

const SEARCHED = 300_000;

/**
 * What the file says of its own address: the mark that browsers leave when they save a page, its
 * canonical link, `og:url`, `<base>`; else its file name under a host that cannot exist
 * (RFC 2606), so that nothing of the machine stands in a report.
 *
 * @param html text of the page; its first 300,000 characters are searched
 * @param file name or path of the file
 */
export function pageAddress(html: string, file: string): string {
  const start = html.slice(0, SEARCHED);
  const candidates = [
    /<!--\s*saved from url=\(\d+\)(\S+)/i.exec(start)?.[1],
    /<!--\s*Page saved with SingleFile\s+url:\s*(\S+)/i.exec(start)?.[1],
    attribute(tagWith(start, 'link', /\brel\s*=\s*["']?canonical\b/i), 'href'),
    attribute(tagWith(start, 'meta', /\bproperty\s*=\s*["']?og:url\b/i), 'content'),
    attribute(tagWith(start, 'base', /\bhref\b/i), 'href'),
  ];
  for (const candidate of candidates) {
    const address = candidate?.replaceAll('&amp;', '&');
    if (address !== undefined && /^https?:/i.test(address) && URL.canParse(address)) {
      return new URL(address).href;
    }
  }
  const name = file.split(/[\\/]/).at(-1) ?? '';
  return `https://page.invalid/${encodeURIComponent(name)}`;
}

function tagWith(html: string, name: string, pattern: RegExp): string | undefined {
  for (const [tag] of html.matchAll(new RegExp(`<${name}\\b[^>]{0,2000}>`, 'gi'))) {
    if (pattern.test(tag)) return tag;
  }
  return undefined;
}

function attribute(tag: string | undefined, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(
    tag ?? '',
  );
  return found?.[1] ?? found?.[2] ?? found?.[3];
}
