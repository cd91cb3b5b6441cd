/** Verifies a dossier in this browser, with the same function as the command line. */
import { browser } from 'wxt/browser';
import { Damaged } from '../../evidence/archive/damaged.ts';
import { readCertificates } from '../../evidence/timestamp/certificates.ts';
import { type Verification, verifyDossier } from '../../evidence/verify/verify.ts';
import { readableInAll } from '../../export/dossier/readable-files.ts';
import { judged } from './judge-anew.ts';

/** Bytes; a dossier of twelve pictures is a hundredth of this. */
const LARGEST = 300_000_000;

/** @param roots certificates as PEM or DER that the reader trusts for timestamps */
export async function verifyHere(
  dossier: File,
  roots: File | null,
): Promise<Verification | 'too-large' | 'bad-roots'> {
  if (dossier.size > LARGEST) return 'too-large';
  try {
    return await verifyDossier(new Uint8Array(await dossier.arrayBuffer()), {
      version: browser.runtime.getManifest().version,
      judge: judged,
      readable: readableInAll,
      roots: roots ? readCertificates(new Uint8Array(await roots.arrayBuffer()), roots.name) : [],
    });
  } catch (error) {
    if (error instanceof Damaged) return 'bad-roots';
    throw error;
  }
}
