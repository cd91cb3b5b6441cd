/** The signing key of this installation: made once, kept by the browser, readable by nobody. */
import { fingerprintOf, makeSigningKey, publicKeyBytes } from '../../evidence/seal/signing-key.ts';
import { evidenceDb } from './database.ts';
import { putInPlace } from './put-in-place.ts';

const SIGNING = 'signing';

/**
 * The key pair; it is made when it is first asked for. One that cannot be used is put aside: what it
 * signed stays verifiable, and what is signed from now on has another fingerprint.
 */
export async function installationKey(): Promise<CryptoKeyPair> {
  const kept = await (await evidenceDb()).get('keys', SIGNING);
  if (isKeyPair(kept)) return kept;
  const made = await makeSigningKey();
  // Two pages may have made one at the same time: the first one stays.
  return putInPlace('keys', SIGNING, isKeyPair, (other) => other ?? made);
}

/** What a person compares; null as long as nothing was sealed. */
export async function installationFingerprint(): Promise<string | null> {
  const kept = await (await evidenceDb()).get('keys', SIGNING);
  return isKeyPair(kept) ? fingerprintOf(await publicKeyBytes(kept.publicKey)) : null;
}

/** Whether what is stored can sign. */
export function isKeyPair(stored: unknown): stored is CryptoKeyPair {
  const { privateKey, publicKey } = (stored ?? {}) as Partial<Record<string, unknown>>;
  return (
    privateKey instanceof CryptoKey &&
    privateKey.usages.includes('sign') &&
    publicKey instanceof CryptoKey
  );
}
