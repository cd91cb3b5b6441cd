/** The key of one installation: ECDSA P-256, made once, kept by the browser, never readable. */
import { hex, plain, sha256Bytes } from './sha256.ts';

/** Curves that `verify` takes; new keys are P-256. */
export const CURVES = ['P-256', 'P-384'] as const;

/** A new key pair; the private key cannot be exported, also not by us. */
export async function makeSigningKey(): Promise<CryptoKeyPair> {
  return crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, [
    'sign',
    'verify',
  ]);
}

/** The public key as SubjectPublicKeyInfo (RFC 5480). */
export async function publicKeyBytes(key: CryptoKey): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.exportKey('spki', key));
}

/**
 * What a person compares by eye: SHA-256 of the SubjectPublicKeyInfo in groups of four digits.
 * It says "the same installation", never who.
 */
export async function fingerprintOf(spki: Uint8Array): Promise<string> {
  const digits = hex(await sha256Bytes(spki));
  return (digits.match(/.{4}/g) ?? []).join(' ').toUpperCase();
}

/** The key of a SubjectPublicKeyInfo on one of the known curves, or null. */
export async function importPublicKey(spki: Uint8Array): Promise<CryptoKey | null> {
  for (const namedCurve of CURVES) {
    try {
      const algorithm = { name: 'ECDSA', namedCurve };
      return await crypto.subtle.importKey('spki', plain(spki), algorithm, true, ['verify']);
    } catch {
      // Another curve, or no key at all.
    }
  }
  return null;
}
