/** JSON with one spelling (RFC 8785), for everything that is hashed. */
import canonicalize from 'canonicalize';

/** The canonical text of a JSON value. Throws on NaN, infinities and lone surrogates. */
export function canonical(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('not a JSON value');
  return text;
}

/** A canonical JSON file: one line with its line end, UTF-8. */
export function jsonFile(value: unknown): Uint8Array<ArrayBuffer> {
  return utf8(`${canonical(value)}\n`);
}

/** UTF-8 bytes; a lone surrogate becomes U+FFFD. */
export function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text.toWellFormed());
}
