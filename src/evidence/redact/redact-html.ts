/**
 * The rendered page made fit to be shown: no scripts, handlers, comments, typed values, hidden
 * fields or tokens; every text and attribute masked.
 */
import { PRIVATE_MARK, PrivateClass } from '../capture.ts';
import { entities } from './escapes.ts';
import { keptAttributes, type Noted, withoutAddresses } from './html-attributes.ts';
import { type Attribute, htmlTokens } from './html-tokens.ts';
import { MASK } from './mask.ts';

const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);
/** Dropped with all that is in them. */
const DROPPED = new Set(
  'script noscript object embed applet noembed noframes iframe portal xmp'.split(' '),
);

/**
 * @param mask masks one text and counts what it masked
 * @param note counts what is taken away without a trace
 */
export function redactHtml(html: string, mask: (text: string) => string, note: Noted): string {
  const out: string[] = [];
  let dropping: { name: string; depth: number } | null = null;
  let hiding: { name: string; depth: number } | null = null;
  for (const token of htmlTokens(html)) {
    if (dropping) {
      dropping = within(dropping, token);
      continue;
    }
    switch (token.kind) {
      case 'doctype':
        out.push('<!DOCTYPE html>');
        break;
      case 'text':
        if (!hiding) out.push(escapeText(mask(entities(token.text))));
        break;
      case 'raw':
        if (token.element === 'style') out.push(mask(withoutAddresses(token.text)));
        break;
      case 'end':
        if (hiding) hiding = within(hiding, token);
        if (!VOID.has(token.name)) out.push(`</${token.name}>`);
        break;
      case 'start': {
        const { name } = token;
        if (hiding) hiding = within(hiding, token);
        const closed = VOID.has(name) || (token.selfClosing && name !== 'template');
        if (DROPPED.has(name) || isInertTemplate(name, token.attributes)) {
          if (name === 'iframe') out.push(frame(token.attributes, mask, note));
          if (!closed) dropping = { name, depth: 1 };
          break;
        }
        const kept = keptAttributes(name, token.attributes, mask, note);
        if (kept === null) {
          if (!closed) dropping = { name, depth: 1 };
          break;
        }
        out.push(tag(name, kept, token.selfClosing && !VOID.has(name)));
        if (name === 'textarea') {
          dropping = { name, depth: 1 };
          out.push('</textarea>');
        } else if (!hiding && !closed) {
          const mark = PrivateClass.safeParse(attributeOf(token.attributes, PRIVATE_MARK));
          if (mark.success) {
            note(mark.data);
            out.push(MASK);
            hiding = { name, depth: 1 };
          }
        }
      }
    }
  }
  return out.join('');
}

/** Text of the elements that the capture marked as private, to be masked elsewhere too. */
export function markedTexts(html: string): { class: PrivateClass; value: string }[] {
  const found: { class: PrivateClass; value: string }[] = [];
  let open: (Open & { class: PrivateClass; text: string }) | null = null;
  for (const token of htmlTokens(html)) {
    if (open && token.kind === 'text') open.text += `${entities(token.text)} `;
    if (open) {
      const still = within(open, token);
      if (still === null) {
        found.push({ class: open.class, value: open.text.trim() });
        open = null;
      } else open.depth = still.depth;
    } else if (token.kind === 'start' && !VOID.has(token.name)) {
      const mark = PrivateClass.safeParse(attributeOf(token.attributes, PRIVATE_MARK));
      if (mark.success) open = { name: token.name, depth: 1, class: mark.data, text: '' };
    }
  }
  return found.filter(({ value }) => value !== '' && value.length < 200);
}

type Open = { name: string; depth: number };
type Token = ReturnType<typeof htmlTokens> extends Generator<infer T> ? T : never;

/** Counts elements of the same name, to find the end of the one that was opened. */
function within(open: Open, token: Token): Open | null {
  if (token.kind === 'start' && token.name === open.name && !token.selfClosing) {
    return { ...open, depth: open.depth + 1 };
  }
  if (token.kind !== 'end' || token.name !== open.name) return open;
  return open.depth === 1 ? null : { ...open, depth: open.depth - 1 };
}

/** A template is not shown, unless it stands for an open shadow root. */
function isInertTemplate(name: string, attributes: readonly Attribute[]): boolean {
  return name === 'template' && attributeOf(attributes, 'shadowrootmode') === null;
}

/** Where a frame stood and from where it came, without what it held. */
function frame(
  attributes: readonly Attribute[],
  mask: (text: string) => string,
  note: Noted,
): string {
  const kept = keptAttributes('iframe', attributes, mask, note) ?? [];
  const shown = kept.filter(({ name }) => name !== 'src');
  const src = kept.find(({ name }) => name === 'src')?.value ?? '';
  return `${tag('iframe', [...shown, { name: 'data-src', value: src }], false)}</iframe>`;
}

const attributeOf = (attributes: readonly Attribute[], name: string) =>
  attributes.find((one) => one.name === name)?.value ?? null;

function tag(name: string, attributes: readonly Attribute[], selfClosing: boolean): string {
  const written = attributes.map(({ name: key, value }) =>
    value === null || value === '' ? ` ${key}=""` : ` ${key}="${escapeValue(value)}"`,
  );
  return `<${name}${written.join('')}${selfClosing ? '/' : ''}>`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function escapeValue(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;');
}
