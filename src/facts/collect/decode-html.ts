/**
 * The characters of a page that comes as bytes, found as a browser finds them (HTML standard,
 * section 13.2.3), with one difference: bytes that are valid UTF-8 are read as UTF-8 whatever the
 * page declares, since the header that once said so is not in a saved file.
 */

/**
 * Decodes the bytes of an HTML page; null when they are no text.
 * @param header what the server said of the encoding, when it said something that is known
 */
export function decodeHtml(bytes: Uint8Array, header?: string): string | null {
  const marked = byteOrderMark(bytes) ?? known(header) ?? unmarkedUtf16(bytes);
  if (marked !== null) return new TextDecoder(marked).decode(bytes);
  if (bytes.subarray(0, 8192).includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(declared(bytes)).decode(bytes);
  }
}

/** The name of an encoding as decoders spell it, null when it is none. */
function known(label: string | undefined): string | null {
  try {
    return label ? new TextDecoder(label).encoding : null;
  } catch {
    return null;
  }
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark: a page starts with `<` or white space, so every other byte is zero. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  if (bytes.length < 4) return null;
  if (bytes[0] !== 0 && bytes[1] === 0 && bytes[2] !== 0 && bytes[3] === 0) return 'utf-16le';
  if (bytes[0] === 0 && bytes[1] !== 0 && bytes[2] === 0 && bytes[3] !== 0) return 'utf-16be';
  return null;
}

/** `<meta charset>` or its `http-equiv` form in the first 1024 bytes; else windows-1252. */
function declared(bytes: Uint8Array): string {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1024));
  const label = /<meta[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(start)?.[1];
  try {
    const encoding = new TextDecoder(label ?? 'windows-1252').encoding;
    // These bytes are not valid UTF-8, and a meta element that can be read is not in UTF-16.
    return /^utf-/.test(encoding) ? 'windows-1252' : encoding;
  } catch {
    return 'windows-1252';
  }
}
