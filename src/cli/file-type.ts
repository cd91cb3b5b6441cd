/** Files that are surely no page, known by their first bytes or by what they are named. */

const SIGNATURES: readonly (readonly [type: string, start: string])[] = [
  ['PDF', '%PDF-'],
  ['PNG', '\x89PNG'],
  ['JPEG', '\xff\xd8\xff'],
  ['GIF', 'GIF8'],
  ['ZIP', 'PK\x03\x04'],
  ['ZIP', 'PK\x05\x06'],
  ['gzip', '\x1f\x8b'],
  ['WebAssembly', '\0asm'],
  ['ELF', '\x7fELF'],
  ['MHTML', 'From: <Saved by'],
  ['MHTML', 'MIME-Version:'],
];

/** What a file is when it cannot be HTML or JSON, else null. */
export function notHtmlBecause(bytes: Uint8Array, file: string): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  for (const [type, signature] of SIGNATURES) if (start.startsWith(signature)) return type;
  if (start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP') return 'WebP';
  return /\.zip$/i.test(file) ? 'ZIP' : null;
}
