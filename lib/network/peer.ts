import { Construct } from 'constructs';
import * as v from 'valibot';
import { isLabelKey, isLabelValue } from '../kubernetes/labels';
import { isPlainObject } from '../problems/plain-object';
import { joinProperty, type Report } from '../problems/report';
import { described, dictionary, properties } from '../problems/schema';
import { shapeReports } from '../problems/shape';
import { show } from '../problems/show';
import { cidrFault } from './cidr';

/** Pods of this namespace that can be connected to, such as those of a `WebService`. */
export interface PodPeer {
  readonly selector: Readonly<Record<string, string>>;
  /** TCP port the pods listen on, from 1 to 65535: a policy sees it, and not the port of a Service before them. */
  readonly port: number;
}

/** Addresses outside the cluster. */
export interface AddressPeer {
  /** Addresses in CIDR notation: `10.20.0.0/16`. A policy knows no host names. */
  readonly cidr: string;
  /** TCP port, from 1 to 65535. */
  readonly port: number;
}

export type Peer = PodPeer | AddressPeer;

const port = described(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(65535)), 'a port from 1 to 65535');
const cidr = described(v.string(), "an IP block, such as '10.20.0.0/16'");
const labels = dictionary(
  described(v.pipe(v.string(), v.check(isLabelValue)), 'up to 63 letters, digits, hyphens, dots and underscores'),
  "labels, such as { 'app.kubernetes.io/name': 'database' }",
);
const addressShape = properties({ cidr, port });
const podShape = properties({ selector: labels, port });

/**
 * What is wrong with a peer: a plain object, or any construct that has a selector and a port, for whose values it speaks
 * itself.
 */
export function peerReports(peer: unknown): Report[] {
  if (Construct.isConstruct(peer)) return isWorkload(peer as Partial<PodPeer>) ? [] : [noPeer(show(peer))];
  return isPlainObject(peer) ? plainReports(peer) : [noPeer(show(peer))];
}

function isWorkload({ selector, port }: Partial<PodPeer>): boolean {
  return isPlainObject(selector) && Object.keys(selector).length > 0 && typeof port === 'number';
}

function plainReports(value: Readonly<Record<string, unknown>>): Report[] {
  if ('cidr' in value && 'selector' in value) return [noPeer('both a cidr and a selector')];
  if (!('cidr' in value) && Object.keys(Object(value.selector)).length === 0) return [noPeer(show(value))];
  const faults = shapeReports('cidr' in value ? addressShape : podShape, value);
  return [...faults, ...keyReports(value.selector), ...cidrReports(value.cidr)].map((fault) => ({
    ...fault,
    property: `connectsTo.${fault.property}`,
  }));
}

function noPeer(got: string): Report {
  return {
    id: 'property',
    severity: 'error',
    property: 'connectsTo',
    got,
    allowed: 'a workload of the stack, { selector, port } or { cidr, port }',
    fix: "write connectsTo(database), or connectsTo({ cidr: '10.20.0.0/16', port: 5432 })",
  };
}

function cidrReports(value: unknown): Report[] {
  const fault = typeof value === 'string' ? cidrFault(value) : undefined;
  return fault ? [{ id: 'cidr', severity: 'error', property: 'cidr', got: show(value), ...fault }] : [];
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
