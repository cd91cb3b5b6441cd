/** The index of a WARC file (CDXJ): sort key, time, and where the record stands. */
import type { Located } from './warc.ts';

/** One line per record, sorted by bytes as readers search it. */
export function cdxj(records: readonly Located[], filename: string): string {
  const lines = records.map(({ uri, date, type, digest, offset, length }) => {
    const fields = { url: uri, mime: type.split(';')[0], digest, length, offset, filename };
    return `${surt(uri)} ${date.replace(/\D/g, '').slice(0, 14)} ${JSON.stringify(fields)}\n`;
  });
  return lines.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)).join('');
}

/** Sort-friendly form: `https://www.shop.example/a?b=` is `example,shop)/a?b=`; a urn stays. */
export function surt(uri: string): string {
  if (!/^https?:/i.test(uri) || !URL.canParse(uri)) return uri.replace(/\s/g, '%20').toLowerCase();
  const { hostname, port, pathname, search } = new URL(uri);
  const host = hostname
    .replace(/^www\d*\./, '')
    .split('.')
    .reverse()
    .join(',');
  return `${host}${port ? `:${port}` : ''})${pathname}${search}`.toLowerCase();
}
