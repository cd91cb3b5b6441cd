/**
 * A timestamp service of one's own, made with openssl: a root, certificates good and bad, and
 * answers to requests. Nothing leaves the machine.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as asn1js from 'asn1js';
import type { Certificate } from 'pkijs';
import { readAnswer } from '../../src/evidence/timestamp/answer.ts';
import { readCertificates } from '../../src/evidence/timestamp/certificates.ts';
import { folder, OPENSSL } from './tools.ts';

const CONFIG = `
[tsa]
default_tsa = one
[one]
dir = .
serial = ./serial
crypto_device = builtin
signer_cert = ./tsa.crt
certs = ./chain.crt
signer_key = ./tsa.key
signer_digest = sha256
default_policy = 1.3.6.1.4.1.99999.1
digests = sha256, sha384, sha512
accuracy = secs:1
ordering = yes
tsa_name = yes
ess_cert_id_chain = no
ess_cert_id_alg = sha256
`;
/** Extensions of the service's certificate. */
const USAGES = {
  good: 'basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature\nextendedKeyUsage=critical,timeStamping\n',
  'not-critical':
    'basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature\nextendedKeyUsage=timeStamping\n',
  'two-purposes':
    'basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature\nextendedKeyUsage=critical,timeStamping,codeSigning\n',
} as const;

const AUTHORITY = 'basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign\n';

export type Service = {
  answer: (request: Uint8Array) => Uint8Array;
  root: Certificate;
  rootFile: string;
};
type Options = {
  usage?: keyof typeof USAGES;
  /** First and last second of the certificate, YYMMDDHHMMSSZ. */
  valid?: [string, string];
  keys?: 'rsa' | 'ec';
  /** Who issues the certificate: the root, an authority below it, or somebody who is none. */
  issuer?: 'root' | 'authority' | 'nobody';
};
type Openssl = (...args: string[]) => void;

/**
 * Makes keys and certificates in a folder of their own. openssl refuses to run a service whose
 * certificate may not stamp: then the content of a good answer is signed again with the bad one.
 */
export function timestampService({
  usage = 'good',
  valid,
  keys = 'ec',
  issuer = 'root',
}: Options = {}): Service {
  const place = folder();
  const openssl: Openssl = (...args) =>
    execFileSync(OPENSSL, args, { cwd: place, stdio: ['ignore', 'ignore', 'pipe'] });
  const kind = keys === 'rsa' ? ['rsa:2048'] : ['ec', '-pkeyopt', 'ec_paramgen_curve:P-256'];
  writeFileSync(join(place, 'tsa.cnf'), CONFIG);
  writeFileSync(join(place, 'serial'), '01\n');
  const fresh = (key: string) => ['-newkey', ...kind, '-nodes', '-keyout', key];
  const own = ['-subj', '/CN=Test root', '-addext', 'keyUsage=critical,keyCertSign,cRLSign'];
  openssl('req', '-x509', ...fresh('ca.key'), '-out', 'ca.crt', '-days', '3650', ...own);
  openssl('req', ...fresh('tsa.key'), '-out', 'tsa.csr', '-subj', '/CN=Test timestamps');
  const below = issuer !== 'root';
  if (below) {
    openssl('req', ...fresh('mid.key'), '-out', 'mid.csr', '-subj', '/CN=Test authority');
    const may = issuer === 'authority' ? AUTHORITY : USAGES.good;
    issue(place, openssl, 'mid.crt', may, { request: 'mid.csr' });
  }
  const chain = [...(below ? ['mid.crt'] : []), 'ca.crt'];
  writeFileSync(
    join(place, 'chain.crt'),
    chain.map((name) => readFileSync(join(place, name), 'utf8')).join(''),
  );
  issue(place, openssl, 'tsa.crt', USAGES.good, { signer: below ? 'mid' : 'ca' });
  const bad = usage !== 'good' || valid !== undefined;
  if (bad) issue(place, openssl, 'bad.crt', USAGES[usage], { valid });
  return {
    answer(request) {
      writeFileSync(join(place, 'request.tsq'), request);
      const query = ['-config', 'tsa.cnf', '-queryfile', 'request.tsq'];
      openssl('ts', '-reply', ...query, '-out', 'answer.tsr');
      const answer = new Uint8Array(readFileSync(join(place, 'answer.tsr')));
      return bad ? signedAgain(place, openssl, answer) : answer;
    },
    root: readCertificates(readFileSync(join(place, 'ca.crt')), 'ca.crt')[0] as Certificate,
    rootFile: join(place, 'ca.crt'),
  };
}

type Issue = { valid?: [string, string]; request?: string; signer?: string };

/** A certificate for a request, valid for a year or as told. */
function issue(
  place: string,
  openssl: Openssl,
  out: string,
  extensions: string,
  { valid, request = 'tsa.csr', signer: by = 'ca' }: Issue = {},
): void {
  const database = join(place, `${out}.db`);
  mkdirSync(database);
  writeFileSync(join(database, 'index.txt'), '');
  writeFileSync(join(database, 'serial'), { 'bad.crt': '22\n', 'mid.crt': '33\n' }[out] ?? '11\n');
  writeFileSync(
    join(database, 'ca.cnf'),
    `[ca]\ndefault_ca=one\n[one]\ndatabase=${database}/index.txt\nserial=${database}/serial\n` +
      `new_certs_dir=${database}\ndefault_md=sha256\npolicy=any\n[any]\ncommonName=supplied\n` +
      `[usage]\n${extensions}`,
  );
  const span = valid ? ['-startdate', valid[0], '-enddate', valid[1]] : ['-days', '365'];
  const signer = ['-cert', `${by}.crt`, '-keyfile', `${by}.key`, '-extensions', 'usage', '-notext'];
  const files = ['-config', join(database, 'ca.cnf'), '-in', request, '-out', out];
  openssl('ca', '-batch', ...files, ...signer, ...span);
}

/** The same TSTInfo in a signature of bad.crt, wrapped as an answer that was granted. */
function signedAgain(place: string, openssl: Openssl, answer: Uint8Array): Uint8Array {
  const { token } = readAnswer(answer);
  writeFileSync(join(place, 'tst.der'), token?.content ?? new Uint8Array());
  const content = ['-binary', '-nodetach', '-econtent_type', 'id-smime-ct-TSTInfo', '-cades'];
  const signer = ['-signer', 'bad.crt', '-inkey', 'tsa.key', '-md', 'sha256'];
  const files = ['-in', 'tst.der', '-outform', 'DER', '-out', 'token.der'];
  openssl('cms', '-sign', ...content, ...signer, ...files);
  const signed = asn1js.fromBER(new Uint8Array(readFileSync(join(place, 'token.der')))).result;
  const granted = new asn1js.Sequence({ value: [new asn1js.Integer({ value: 0 })] });
  return new Uint8Array(new asn1js.Sequence({ value: [granted, signed] }).toBER());
}

/** An answer that refuses: status 2, no token (RFC 3161, 2.4.2). */
export function refusal(): Uint8Array {
  const words = new asn1js.Sequence({ value: [new asn1js.Utf8String({ value: 'not today' })] });
  const status = new asn1js.Sequence({ value: [new asn1js.Integer({ value: 2 }), words] });
  return new Uint8Array(new asn1js.Sequence({ value: [status] }).toBER());
}
