import { Construct } from 'constructs';
import * as v from 'valibot';
import { isDnsSubdomain } from '../app/dns-label';
import { isLabelKey, isLabelValue } from '../kubernetes/labels';
import { isPlainObject } from '../problems/plain-object';
import { joinProperty, type Report } from '../problems/report';
import { described, dictionary, properties, variants } from '../problems/schema';
import { shapeReports } from '../problems/shape';
import { show } from '../problems/show';
import { cidrFault, exceptFault } from './cidr';

export type Labels = Readonly<Record<string, string>>;

/** Pods by their labels, such as those of a workload, of another stack or of an operator. */
export interface PodPeer {
  /** Labels of the pods. */
  readonly selector: Labels;
  /**
   * Name of the namespace the pods are in.
   * @default - the namespace of the workload
   */
  readonly namespace?: string;
}

/** All pods of a namespace. */
export interface NamespacePeer {
  /** Name of the namespace. */
  readonly namespace: string;
}

/** Addresses outside the cluster. */
export interface AddressPeer {
  /** Addresses in CIDR notation: `10.20.0.0/16`. A policy knows no host names. */
  readonly cidr: string;
  /**
   * Blocks within `cidr` that are not meant.
   * @default - none
   */
  readonly except?: readonly string[];
}

/** Who is at the other end of a connection. */
export type Peer = PodPeer | NamespacePeer | AddressPeer;

export interface Port {
  /** TCP port the pods listen on, from 1 to 65535: a policy sees it, and not the port of a Service before them. */
  readonly port: number;
}

/** The method that was called: it is the first part of the property in messages. */
export type Method = 'connectsTo' | 'acceptsFrom';

export const port = described(
  v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(65535)),
  'a port from 1 to 65535',
);
const block = described(v.string(), "an IP block, such as '10.20.0.0/16'");
export const labels = dictionary(
  described(v.pipe(v.string(), v.check(isLabelValue)), 'up to 63 letters, digits, hyphens, dots and underscores'),
  "labels, such as { 'app.kubernetes.io/name': 'database' }",
);
const isNamespace = (name: string) => isDnsSubdomain(name) && name.length <= 63 && !name.includes('.');
const namespace = described(v.pipe(v.string(), v.check(isNamespace)), 'the name of a namespace');
const pods = { selector: v.optional(labels), namespace: v.optional(namespace) };
const addresses = { cidr: block, except: v.optional(v.array(block)) };
const portShape = properties({ port });
/** The port of what is connected to may stand beside it; who connects has none. */
const shapes = {
  connectsTo: {
    pods: properties({ ...pods, port: v.optional(port) }),
    addresses: properties({ ...addresses, port: v.optional(port) }),
  },
  acceptsFrom: { pods: properties(pods), addresses: properties(addresses) },
};

/** Addresses that are given as a property, with the port. */
export const addressEntry = described(
  v.pipe(
    properties({ ...addresses, port }),
    v.check(({ cidr }) => cidrFault(cidr) === undefined),
  ),
  "an IP block and a port, { cidr: '203.0.113.2/32', port: 6443 }",
);

/** A peer that is given as a property; what the gate says of it is not said here. */
export const peerEntry = variants(
  { cidr: shapes.acceptsFrom.addresses, selector: shapes.acceptsFrom.pods, namespace: shapes.acceptsFrom.pods },
  '{ namespace, selector }, { namespace } or { cidr }',
);

/** True for what a policy can say of a port. */
export function isPort(value: unknown): value is number {
  return v.is(port, value);
}

/**
 * What is wrong with a peer: a plain object, or any construct that has a selector, for whose values it speaks itself.
 */
export function peerReports(method: Method, peer: unknown): Report[] {
  if (Construct.isConstruct(peer))
    return isPlainObject((peer as Partial<PodPeer>).selector) ? [] : [noPeer(method, show(peer))];
  if (!isPlainObject(peer)) return [noPeer(method, show(peer))];
  return plainReports(method, peer).map((fault) =>
    fault.property === method ? fault : { ...fault, property: `${method}.${fault.property}` },
  );
}

/** What is wrong with the second argument of a call. */
export function portReports(method: Method, to: unknown): Report[] {
  return to === undefined
    ? []
    : shapeReports(portShape, to).map((fault) => ({ ...fault, property: `${method}.${fault.property}` }));
}

function plainReports(method: Method, peer: Readonly<Record<string, unknown>>): Report[] {
  if ('cidr' in peer && ('selector' in peer || 'namespace' in peer)) return [noPeer(method, 'both addresses and pods')];
  if ('cidr' in peer) return [...shapeReports(shapes[method].addresses, peer), ...blockReports(peer)];
  const named = Object.keys(Object(peer.selector)).length > 0 || ('namespace' in peer && !('selector' in peer));
  return named
    ? [...shapeReports(shapes[method].pods, peer), ...keyReports(peer.selector)]
    : [noPeer(method, show(peer))];
}

function noPeer(method: Method, got: string): Report {
  return {
    id: 'property',
    severity: 'error',
    property: method,
    got,
    allowed: 'a workload of the stack, { selector }, { namespace, selector } or { cidr }, with a port',
    fix:
      method === 'connectsTo'
        ? "write connectsTo(database), or connectsTo({ cidr: '10.20.0.0/16', port: 5432 })"
        : "write acceptsFrom(web), or acceptsFrom({ namespace: 'monitoring' }, { port: 9090 })",
  };
}

function blockReports({ cidr, except = [] }: Readonly<Record<string, unknown>>): Report[] {
  const fault = typeof cidr === 'string' ? cidrFault(cidr) : undefined;
  if (fault) return [{ id: 'cidr', severity: 'error', property: 'cidr', got: show(cidr), ...fault }];
  return (Array.isArray(except) ? except : []).flatMap((one: unknown, index) => {
    const wrong = typeof one === 'string' ? exceptFault(one, cidr) : undefined;
    const property = joinProperty(['except', String(index)]);
    return wrong ? [{ id: 'cidr', severity: 'error' as const, property, got: show(one), ...wrong }] : [];
  });
}

function keyReports(selector: unknown): Report[] {
  const allowed = "a label's name, such as 'app.kubernetes.io/name'";
  const fix = 'copy it from the labels of the pods';
  return Object.keys(Object(selector))
    .filter((key) => !isLabelKey(key))
    .map((key) => ({
      id: 'property',
      severity: 'error',
      property: joinProperty(['selector', key]),
      got: show(key),
      allowed,
      fix,
    }));
}
