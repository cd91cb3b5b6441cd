/** TimeStampResp of RFC 3161, 2.4.2, taken apart. Nothing is believed here. */
import type * as asn1js from 'asn1js';
import {
  Certificate,
  IssuerAndSerialNumber,
  SignedData,
  type SignerInfo,
  TimeStampResp,
  TSTInfo,
} from 'pkijs';
import { Damaged } from '../archive/damaged.ts';
import { integerOf, readDer, structure } from './der.ts';
import { OID } from './object-ids.ts';

export type Token = {
  signed: SignedData;
  signer: SignerInfo;
  /** The certificate that the signer's number names; null when the answer does not bring it. */
  certificate: Certificate | null;
  certificates: Certificate[];
  /** DER of the TSTInfo: what is signed. */
  content: Uint8Array;
  imprint: { algorithm: string; hash: string };
  nonce: bigint | null;
  time: Date;
  policy: string;
};
/** status 0 granted, 1 granted with changes (then there is a token), 2 to 5 refused. */
export type Answer = { status: number; text: string; token: Token | null };

const NAME = 'response.tsr';

/** Throws Damaged when the bytes are no answer. */
export function readAnswer(bytes: Uint8Array): Answer {
  const schema = readDer(bytes, NAME);
  return structure(NAME, () => {
    const { status, timeStampToken } = new TimeStampResp({ schema });
    const text = (status.statusStrings ?? []).map((one) => one.valueBlock.value).join(' ');
    if (!timeStampToken) return { status: status.status, text, token: null };
    if (timeStampToken.contentType !== OID.signedData) throw new Damaged('der', { name: NAME });
    const signed = new SignedData({ schema: timeStampToken.content });
    return { status: status.status, text, token: readToken(signed) };
  });
}

function readToken(signed: SignedData): Token {
  const { eContentType, eContent } = signed.encapContentInfo;
  const [signer, ...others] = signed.signerInfos;
  // RFC 3161, 2.4.2: a token has exactly one signature, that of the service.
  if (eContentType !== OID.tstInfo || !eContent || !signer || others.length > 0) {
    throw new Damaged('der', { name: NAME });
  }
  const content = new Uint8Array(octets(eContent));
  const info = new TSTInfo({ schema: readDer(content, NAME) });
  const certificates = (signed.certificates ?? []).filter((one) => one instanceof Certificate);
  return {
    signed,
    signer,
    certificate: certificates.find((one) => names(signer, one)) ?? null,
    certificates,
    content,
    imprint: {
      algorithm: info.messageImprint.hashAlgorithm.algorithmId,
      hash: info.messageImprint.hashedMessage.valueBlock.valueHexView.toHex(),
    },
    nonce: info.nonce ? integerOf(info.nonce) : null,
    time: info.genTime,
    policy: info.policy,
  };
}

/** An OCTET STRING may come in pieces (BER). */
function octets(value: asn1js.OctetString): ArrayBuffer {
  return value.getValue();
}

function names({ sid }: SignerInfo, certificate: Certificate): boolean {
  if (!(sid instanceof IssuerAndSerialNumber)) return false;
  return (
    certificate.issuer.isEqual(sid.issuer) && certificate.serialNumber.isEqual(sid.serialNumber)
  );
}

/** Certificates as PEM, for `openssl ts -verify -untrusted`. */
export function pemOf(certificates: readonly Certificate[]): string {
  return certificates
    .map((one) => {
      const rows = new Uint8Array(one.toSchema(false).toBER()).toBase64().match(/.{1,64}/g) ?? [];
      return `-----BEGIN CERTIFICATE-----\n${rows.join('\n')}\n-----END CERTIFICATE-----\n`;
    })
    .join('');
}
