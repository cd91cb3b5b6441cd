/** What must be true of the certificate of a timestamp service. */
import * as asn1js from 'asn1js';
import { Certificate, CertificateChainValidationEngine, ExtKeyUsage } from 'pkijs';
import { plain } from '../seal/sha256.ts';
import type { Token } from './answer.ts';

/** An X.509 certificate, as roots and trust lists give it. */
export type { Certificate } from 'pkijs';

import { readDer, structure } from './der.ts';
import { DIGESTS, OID } from './object-ids.ts';

/** RFC 3161, 2.3: extended key usage is there, critical, and only timeStamping. */
export function onlyForTimestamps(certificate: Certificate): boolean {
  const found = (certificate.extensions ?? []).filter(
    ({ extnID }) => extnID === OID.extendedKeyUsage,
  );
  const [usage] = found;
  if (found.length !== 1 || !usage?.critical) return false;
  try {
    const schema = readDer(usage.extnValue.valueBlock.valueHexView, 'certificate');
    const { keyPurposes } = new ExtKeyUsage({ schema });
    return keyPurposes.length === 1 && keyPurposes[0] === OID.timeStamping;
  } catch {
    return false;
  }
}

/** Whether the certificate was in force at `time`. */
export function inForce({ notBefore, notAfter }: Certificate, time: Date): boolean {
  return notBefore.value <= time && time <= notAfter.value;
}

/**
 * RFC 5816, 2.2.1: the signed attributes hold a hash of the very certificate, so that no other
 * with the same number can take its place.
 */
export async function isNamedBySignature({ signer, certificate }: Token): Promise<boolean> {
  const attribute = signer.signedAttrs?.attributes.find(
    ({ type }) => type === OID.signingCertificateV2 || type === OID.signingCertificate,
  );
  if (!attribute || !certificate) return false;
  const first = firstOf(firstOf(attribute.values[0]));
  const parts = first instanceof asn1js.Sequence ? first.valueBlock.value : [];
  const algorithm = parts[0] instanceof asn1js.Sequence ? firstOf(parts[0]) : null;
  const told = parts.find((part) => part instanceof asn1js.OctetString);
  const digest =
    attribute.type === OID.signingCertificate
      ? 'SHA-1' // ESSCertID of RFC 2634: fixed by its version, only compared
      : algorithm instanceof asn1js.ObjectIdentifier
        ? DIGESTS[algorithm.valueBlock.toString()]
        : 'SHA-256';
  if (!told || !digest) return false;
  const der = certificate.toSchema(false).toBER();
  const own = new Uint8Array(await crypto.subtle.digest(digest, der));
  return own.toHex() === told.valueBlock.valueHexView.toHex();
}

function firstOf(value: unknown): unknown {
  return value instanceof asn1js.Sequence ? value.valueBlock.value[0] : null;
}

/** Certificates of a PEM file, or the one of a DER file. Throws Damaged. */
export function readCertificates(bytes: Uint8Array, name: string): Certificate[] {
  const text = new TextDecoder('latin1').decode(bytes);
  const blocks = [
    ...text.matchAll(/-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/g),
  ];
  const ders = blocks.map(([, body = '']) =>
    structure(name, () => Uint8Array.fromBase64(body.replace(/\s/g, ''))),
  );
  return (ders.length > 0 ? ders : [bytes]).map((der) => {
    const schema = readDer(plain(der), name);
    return structure(name, () => new Certificate({ schema }));
  });
}

/**
 * Whether a path leads from the certificate to one of the roots, each link in force at `time`.
 * Revocation is not asked for: that would need a network.
 */
export async function leadsToRoot(
  token: Token,
  roots: readonly Certificate[],
): Promise<{ holds: boolean; path: Certificate[] }> {
  const { certificate, certificates, time } = token;
  if (!certificate) return { holds: false, path: [] };
  // The engine judges the last certificate of the list.
  const others = certificates.filter((one) => one !== certificate);
  const engine = new CertificateChainValidationEngine({
    trustedCerts: [...roots],
    certs: [...others, certificate],
    checkDate: time,
  });
  try {
    const { result, certificatePath } = await engine.verify();
    return { holds: result, path: certificatePath ?? [] };
  } catch {
    return { holds: false, path: [] };
  }
}
