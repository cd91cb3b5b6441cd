/**
 * datapackage-digest.json: the hash of the manifest, and its signature in the anonymous form of the
 * WACZ signing specification 0.1.0, which allows no other keys.
 */
import * as z from 'zod/mini';
import { plain, sha256 } from '../seal/sha256.ts';
import { publicKeyBytes } from '../seal/signing-key.ts';
import { utf8 } from './canonical.ts';

const base64 = z.string().check(z.regex(/^[A-Za-z0-9+/]{4,400}={0,2}$/));
const SignedData = z.strictObject({
  hash: z.string(),
  created: z.string(),
  software: z.string(),
  version: z.string(),
  /** ECDSA over the UTF-8 of `hash` with SHA-256, r and s one after the other (IEEE P1363). */
  signature: base64,
  /** SubjectPublicKeyInfo. */
  publicKey: base64,
});
export const Digest = z.strictObject({
  path: z.literal('datapackage.json'),
  hash: z.string().check(z.regex(/^sha256:[0-9a-f]{64}$/)),
  signedData: z.optional(SignedData),
});
export type SignedData = z.infer<typeof SignedData>;

const ECDSA = { name: 'ECDSA', hash: 'SHA-256' };

/** The digest of a manifest; without a key there is a hash and no signature. */
export async function digestOf(
  manifest: Uint8Array,
  key: CryptoKeyPair | null,
  { created, version }: { created: string; version: string },
): Promise<z.infer<typeof Digest>> {
  const hash = `sha256:${await sha256(manifest)}`;
  if (key === null) return { path: 'datapackage.json', hash };
  const signature = await crypto.subtle.sign(ECDSA, key.privateKey, utf8(hash));
  return {
    path: 'datapackage.json',
    hash,
    signedData: {
      hash,
      created,
      software: 'caisse-claire',
      version,
      signature: new Uint8Array(signature).toBase64(),
      publicKey: (await publicKeyBytes(key.publicKey)).toBase64(),
    },
  };
}

/** Whether the signature is one of this key over this hash. */
export async function signatureHolds(key: CryptoKey, signed: SignedData): Promise<boolean> {
  const signature = plain(Uint8Array.fromBase64(signed.signature));
  return crypto.subtle.verify(ECDSA, key, signature, utf8(signed.hash));
}
