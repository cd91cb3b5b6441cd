/** DER read with care: what is cut short, too large or followed by something else is refused. */
import * as asn1js from 'asn1js';
import { Damaged } from '../archive/damaged.ts';

/** A token with its certificates has a few kilobytes. */
const LARGEST = 256_000;

/** The one ASN.1 value in `bytes`; throws Damaged('der'). */
export function readDer(bytes: Uint8Array, name: string): asn1js.AsnType {
  if (bytes.length === 0 || bytes.length > LARGEST) throw new Damaged('der', { name });
  try {
    const read = asn1js.fromBER(new Uint8Array(bytes));
    if (read.offset === bytes.length) return read.result;
  } catch {
    // Nested too deep, or lengths that lie.
  }
  throw new Damaged('der', { name });
}

/** Runs a reader of structures; whatever it throws is Damaged('der'). */
export function structure<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof Damaged ? error : new Damaged('der', { name });
  }
}

/** The bytes of a DER INTEGER as a number of any size. */
export function integerOf(value: { valueBlock: { valueHexView: Uint8Array } }): bigint {
  const digits = value.valueBlock.valueHexView.toHex();
  return digits === '' ? 0n : BigInt(`0x${digits}`);
}
