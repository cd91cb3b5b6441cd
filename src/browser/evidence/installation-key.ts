/** The signing key of this installation: made once, kept by the browser, readable by nobody. */
import { fingerprintOf, makeSigningKey, publicKeyBytes } from '../../evidence/seal/signing-key.ts';
import { evidenceDb } from './database.ts';

const SIGNING = 'signing';

/** The key pair; it is made when it is first asked for. */
export async function installationKey(): Promise<CryptoKeyPair> {
  const db = await evidenceDb();
  const kept = await db.get('keys', SIGNING);
  if (kept) return kept;
  const made = await makeSigningKey();
  // Two pages may have made one at the same time: the first one stays.
  const change = db.transaction('keys', 'readwrite');
  const other = await change.store.get(SIGNING);
  if (!other) await change.store.put(made, SIGNING);
  await change.done;
  return other ?? made;
}

/** What a person compares; null as long as nothing was sealed. */
export async function installationFingerprint(): Promise<string | null> {
  const kept = await (await evidenceDb()).get('keys', SIGNING);
  return kept ? fingerprintOf(await publicKeyBytes(kept.publicKey)) : null;
}
