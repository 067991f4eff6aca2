import { isIP } from 'node:net';
import { remembered } from '../problems/remembered';

/** What is wrong with an IP block. */
export interface CidrFault {
  readonly allowed: string;
  readonly fix: string;
}

/**
 * What is wrong with an IP block, an address and the length of its prefix; undefined when nothing is. One whose address
 * has bits behind the prefix could mean that address, or all of its network.
 */
export function cidrFault(value: unknown): CidrFault | undefined {
  return faultOf(String(value));
}

/** All policies name the same few blocks. */
const faultOf = remembered((text): CidrFault | undefined => {
  const [, address = '', length] = /^([^%]+)\/(0|[1-9]\d{0,2})$/.exec(text) ?? [];
  const width = widthOf(address);
  const allowed = "an IP block, such as '10.20.0.0/16' or '203.0.113.10/32'";
  if (width === 0 || Number(length) > width) {
    const whole = widthOf(text);
    return { allowed, fix: whole ? `write '${text}/${whole}'` : 'write the addresses: a policy knows no host names' };
  }
  const network = networkOf(address, width, Number(length));
  if (bitsOf(network) === bitsOf(address)) return undefined;
  return {
    allowed: 'an address without bits behind its prefix',
    fix: `write '${network}/${length}' for the network, or '${address}/${width}' for the address`,
  };
});

/** What is wrong with a block that is left out of another one: it lies within that one, and is not all of it. */
export function exceptFault(except: unknown, cidr: unknown): CidrFault | undefined {
  const fault = cidrFault(except);
  if (fault || cidrFault(cidr)) return fault;
  const [inner = '', length] = String(except).split('/');
  const [outer = '', outerLength] = String(cidr).split('/');
  const width = widthOf(outer);
  const isWithin =
    widthOf(inner) === width &&
    Number(length) > Number(outerLength) &&
    bitsOf(networkOf(inner, width, Number(outerLength))) === bitsOf(outer);
  if (isWithin) return undefined;
  return { allowed: `a block within ${cidr}, smaller than it`, fix: 'remove it, or correct one of the two' };
}

/** Bits of an address; 0 for what is none. */
function widthOf(address: string): number {
  return { 0: 0, 4: 32, 6: 128 }[isIP(address)] ?? 0;
}

/** The address with nothing but zeros behind the prefix. */
function networkOf(address: string, width: number, length: number): string {
  const behind = BigInt(width - length);
  const bits = (bitsOf(address) >> behind) << behind;
  const size = width === 32 ? 8 : 16;
  const groups = Array.from({ length: width / size }, (_, index) =>
    Number((bits >> BigInt(width - size * (index + 1))) & BigInt(2 ** size - 1)),
  );
  if (width === 32) return groups.join('.');
  return new URL(`http://[${groups.map((group) => group.toString(16)).join(':')}]`).hostname.slice(1, -1);
}

function bitsOf(address: string): bigint {
  if (isIP(address) === 4) return toBits(address.split('.').map(Number), 8);
  const [head = '', tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::');
  const [before, after] = [head, tail ?? ''].map((part) => part.split(':').filter(Boolean));
  const zeros = Array<string>(8 - (before?.length ?? 0) - (after?.length ?? 0)).fill('0');
  return toBits(
    [...(before ?? []), ...zeros, ...(after ?? [])].map((group) => Number.parseInt(group, 16)),
    16,
  );
}

function toBits(groups: readonly number[], size: number): bigint {
  return groups.reduce((bits, group) => (bits << BigInt(size)) | BigInt(group), 0n);
}
