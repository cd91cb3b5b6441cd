/**
 * "Qualified" is said only of a service that stands in a trusted list of a member state (eIDAS
 * art. 22 and 42) as granted at the time of the stamp; never because of a name or an address.
 */
import type { Certificate } from 'pkijs';
import { type Line, line } from '../verify/line.ts';
import type { Token } from './answer.ts';

/** One service of type TSA/QTST with status granted, as a trusted list (ETSI TS 119 612) has it. */
export type TrustedService = {
  name: string;
  country: string;
  /** DER of the service's digital identity: of its own certificate or of its issuer. */
  certificate: Uint8Array;
  /** Days between which the status is granted; `until` null: still. */
  from: string;
  until: string | null;
};

/** @param path from the certificate to a root that the reader trusts; empty when there is none */
export function qualifiedLine(
  { certificate, time }: Token,
  path: readonly Certificate[],
  list: readonly TrustedService[],
): Line {
  const day = time.toISOString().slice(0, 10);
  const hexes = new Set(
    [...(certificate ? [certificate] : []), ...path.slice(0, 2)].map((one) =>
      new Uint8Array(one.toSchema(false).toBER()).toHex(),
    ),
  );
  const found = list.find(
    (service) =>
      hexes.has(service.certificate.toHex()) &&
      service.from <= day &&
      (service.until === null || day <= service.until),
  );
  return found
    ? line('timestamp-qualified', 'PASS', 'qualified', {
        name: found.name,
        country: found.country,
      })
    : line('timestamp-qualified', 'UNKNOWN', 'not-known-qualified');
}
