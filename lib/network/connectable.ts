import { Construct, type IConstruct } from 'constructs';
import { type Report, reportCall } from '../problems/report';
import { show } from '../problems/show';
import { captureTrace } from '../problems/trace';
import { isPort, type Labels, type Method, type Peer, type Port, peerReports, portReports } from './peer';
import type { PolicyRules } from './policy-rules';

/** Pods with a policy of their own, which lets through what is declared here and nothing else. */
export abstract class Connectable extends Construct {
  /** Labels that select the pods, for objects of your own. */
  abstract readonly selector: Labels;
  /** Port the pods listen on, which others connect to unless they name another. */
  readonly port?: number;
  protected abstract readonly policy: PolicyRules;

  /**
   * Lets these pods open connections to others, or to addresses outside the cluster. Of a workload of the same stack both
   * sides are drawn; what is made elsewhere has to accept the connection itself.
   */
  connectsTo(peer: Peer & Port): void;
  connectsTo(peer: Peer, to: Port): void;
  connectsTo(peer: Peer, to?: Port): void {
    if (this.isFaulty('connectsTo', peer, to, peer)) return;
    this.draw('connectsTo', this, peer, to?.port ?? (peer as Partial<Port>).port);
  }

  /**
   * Lets others open connections to these pods, on their port unless another is named. Of a workload of the same stack
   * both sides are drawn.
   */
  acceptsFrom(peer: Peer, to?: Port): void {
    if (this.isFaulty('acceptsFrom', peer, to, this)) return;
    this.draw('acceptsFrom', peer, this, to?.port ?? this.port);
  }

  /** Reports what is wrong with a call. A port of a workload's own is told where the workload is made. */
  private isFaulty(method: Method, peer: unknown, to: unknown, target: unknown): boolean {
    const faults = [...peerReports(method, peer), ...portReports(method, to)];
    const own = (target as Partial<Port> | undefined)?.port;
    const isTold = target instanceof Connectable && own !== undefined;
    if (faults.length === 0 && to === undefined && !isPort(own) && !isTold) faults.push(noPort(method, own));
    if (Construct.isConstruct(peer) && peer.node.root !== this.node.root) faults.push(elsewhere(method, peer));
    for (const fault of faults) reportCall(this, fault, method);
    return faults.length > 0;
  }

  private draw(property: Method, from: Peer, target: Peer, port: unknown): void {
    if (!isPort(port)) return;
    const added = { construct: this, property, trace: captureTrace() };
    if (from instanceof Connectable) from.policy.allowTo(target, port, added);
    if (target instanceof Connectable) target.policy.allowFrom(from, port, added);
  }
}

function noPort(method: Method, got: unknown): Report {
  return {
    id: 'property',
    severity: 'error',
    property: `${method}.port`,
    got: show(got),
    allowed: 'a port from 1 to 65535',
    fix: `name the port that is connected to: ${method}(..., { port: 5432 })`,
  };
}

/** What is made in another tree is not rendered with this one. */
function elsewhere(method: Method, { node }: IConstruct): Report {
  return {
    id: 'property',
    severity: 'error',
    property: method,
    got: `${node.path} of another stack or environment`,
    allowed: 'a workload of the same stack',
    fix: `name its pods, { namespace, selector }, and have its own stack do the same`,
  };
}
