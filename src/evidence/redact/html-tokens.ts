/**
 * Cuts serialised HTML into tags, texts and comments (HTML 13.2.5, as far as a serialised page has
 * it). Whatever is cut wrong is still text, and text is masked: nothing passes unread.
 */
export type Attribute = { name: string; value: string | null };
export type HtmlToken =
  | { kind: 'text'; text: string }
  | { kind: 'start'; name: string; attributes: Attribute[]; selfClosing: boolean }
  | { kind: 'end'; name: string }
  | { kind: 'doctype' }
  /** Content of script, style and their like: not HTML. */
  | { kind: 'raw'; element: string; text: string };

const RAW = new Set([
  'script',
  'style',
  'textarea',
  'title',
  'xmp',
  'iframe',
  'noembed',
  'noframes',
]);
RAW.add('noscript');
/** Their content has character references all the same. */
const ESCAPED = new Set(['textarea', 'title']);
const ATTRIBUTE = /([^\s"'<>/=\0]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/** Tokens in order; comments are left out. */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    if (open > at) yield { kind: 'text', text: html.slice(at, open) };
    if (html.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open + 4);
      at = end < 0 ? html.length : end + 3;
      continue;
    }
    const name = /^<(\/?)([a-z][^\s/>]*)/i.exec(html.slice(open, open + 80));
    if (!name && !/^<[!?]/.test(html.slice(open, open + 2))) {
      yield { kind: 'text', text: '<' };
      at = open + 1;
      continue;
    }
    const close = endOfTag(html, open);
    const inside = html.slice(open + (name?.[0].length ?? 1), close);
    at = close + 1;
    if (!name) {
      if (/^!doctype/i.test(html.slice(open + 1, open + 9))) yield { kind: 'doctype' };
      continue;
    }
    const element = (name[2] ?? '').toLowerCase();
    if (name[1] === '/') {
      yield { kind: 'end', name: element };
      continue;
    }
    yield {
      kind: 'start',
      name: element,
      attributes: attributesOf(inside),
      selfClosing: inside.endsWith('/'),
    };
    if (RAW.has(element)) {
      const end = endOfRaw(html, at, element);
      const text = html.slice(at, end);
      if (text !== '') {
        yield ESCAPED.has(element) ? { kind: 'text', text } : { kind: 'raw', element, text };
      }
      at = end;
    }
  }
  if (at < html.length) yield { kind: 'text', text: html.slice(at) };
}

/** Index of the `>` that ends a tag: one within quotes does not. */
function endOfTag(html: string, open: number): number {
  let quote = '';
  for (let i = open + 1; i < html.length; i++) {
    const sign = html.charAt(i);
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '>') return i;
    else if ((sign === '"' || sign === "'") && html.charAt(i - 1) === '=') quote = sign;
  }
  return html.length;
}

function endOfRaw(html: string, from: number, element: string): number {
  const end = new RegExp(`</${element}[\\s/>]`, 'gi');
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}

function attributesOf(inside: string): Attribute[] {
  return [...inside.matchAll(ATTRIBUTE)].map(([, name = '', double, single, bare]) => ({
    name: name.toLowerCase(),
    value: double ?? single ?? bare ?? null,
  }));
}
