/** TimeStampReq of RFC 3161, 2.4.1: only a hash and a random number leave the machine. */
import * as asn1js from 'asn1js';
import { AlgorithmIdentifier, MessageImprint, TimeStampReq } from 'pkijs';
import { plain } from '../seal/sha256.ts';
import { integerOf, readDer, structure } from './der.ts';
import { OID } from './object-ids.ts';

/** Eight random bytes that are a positive INTEGER in its shortest form. */
export function newNonce(): Uint8Array {
  const nonce = crypto.getRandomValues(new Uint8Array(8));
  nonce[0] = ((nonce[0] as number) & 0x3f) | 0x40;
  return nonce;
}

/**
 * The request as DER, to be sent as `application/timestamp-query`; it asks for the certificates.
 * @param hash SHA-256 of what is stamped, 32 bytes
 */
export function timestampRequest(hash: Uint8Array, nonce: Uint8Array): Uint8Array {
  const request = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({
        algorithmId: OID.sha256,
        algorithmParams: new asn1js.Null(),
      }),
      hashedMessage: new asn1js.OctetString({ valueHex: plain(hash).slice().buffer }),
    }),
    nonce: new asn1js.Integer({ valueHex: plain(nonce).slice().buffer }),
    certReq: true,
  });
  return new Uint8Array(request.toSchema().toBER());
}

/** What a kept request asked for. Throws Damaged. */
export function readRequest(bytes: Uint8Array): { hash: string; nonce: bigint | null } {
  const schema = readDer(bytes, 'request.tsq');
  return structure('request.tsq', () => {
    const { messageImprint, nonce } = new TimeStampReq({ schema });
    const hash = messageImprint.hashedMessage.valueBlock.valueHexView.toHex();
    return { hash, nonce: nonce ? integerOf(nonce) : null };
  });
}
