const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Width and height of a PNG in pixels, from its first chunk (PNG 3rd ed., 11.2.1); null if none. */
export function pngSize(bytes: Uint8Array): { width: number; height: number } | null {
  const isPng = bytes.length >= 33 && SIGNATURE.every((byte, i) => bytes[i] === byte);
  if (!isPng) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(8) !== 13 || view.getUint32(12) !== 0x49484452) return null;
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
