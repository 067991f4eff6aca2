import type { Construct } from 'constructs';
import { ExistingSecret } from '../../config/secret';
import { defaults } from '../../defaults';
import { withPlaceholders } from '../../kubernetes/deferred';
import { Connectable } from '../../network/connectable';
import { type Peer, type Port, peerReports } from '../../network/peer';
import { PolicyRules } from '../../network/policy-rules';
import { defaultsOf } from '../../platform/defaults';
import { checkArguments } from '../../problems/arguments';
import { setOrigins } from '../../problems/origin';
import { report } from '../../problems/report';
import { checkShape } from '../../problems/shape';
import type { Predecessor } from '../predecessor';
import type { Placed } from '../props';
import { scheduledBackup } from './backup';
import { cluster } from './cluster';
import { monitor } from './monitor';
import { postgresClusterOrigins } from './origins';
import type { PostgresClusterProps } from './props';
import { postgresClusterShape } from './shape';

type Props = Placed<PostgresClusterProps>;

/** What the operator writes into the Secret of the user that owns the database. */
const secretKeys = [
  'username',
  'user',
  'password',
  'dbname',
  'host',
  'port',
  'pgpass',
  'uri',
  'jdbc-uri',
  'fqdn-uri',
  'fqdn-jdbc-uri',
] as const;

/** Ports of an instance: PostgreSQL, the manager that the operator and the others ask, and metrics. */
const ports = { postgres: 5432, manager: 8000, metrics: 9187 };
const anywhere = ['0.0.0.0/0', '::/0'].flatMap((cidr) => [443, 6443].map((port) => ({ cidr, port })));

/**
 * A cluster of PostgreSQL with failover and backups, run by the operator CloudNativePG, which has to be there: Cluster,
 * NetworkPolicy and, where they are asked for, the schedule of its backups and a PodMonitor. Its pods pass the
 * PodSecurity profile `restricted`.
 * @see https://cloudnative-pg.io/documentation/current/
 */
export class PostgresCluster extends Connectable implements Predecessor {
  readonly selector: Readonly<Record<string, string>>;
  override readonly port = ports.postgres;
  readonly readsConfigs: readonly string[] = [];
  /** How to connect as the owner of the database: `secret.key('uri')`. The operator makes it, and knows its values. */
  readonly secret: ExistingSecret<(typeof secretKeys)[number]>;
  protected readonly policy: PolicyRules;

  constructor(scope: Construct, id: string, props: PostgresClusterProps) {
    super(...checkArguments('PostgresCluster', scope, id));
    setOrigins(this, postgresClusterOrigins);
    const given = checkShape<Props>(this, postgresClusterShape, withPlaceholders(this, props) as Props, fallback);
    const { backup, prometheusNamespace } = given;
    this.selector = { 'cnpg.io/cluster': id };
    this.secret = new ExistingSecret(`${id}-app`, secretKeys);
    this.policy = new PolicyRules(this, 'network-policy', id, this.selector);
    this.connect(given);
    const store = 'schedule' in backup ? `${id}-backups` : undefined;
    cluster(this, id, this.selector, { ...given, store });
    if ('schedule' in backup && store !== undefined) scheduledBackup(this, id, store, backup);
    if (prometheusNamespace !== undefined) monitor(this, id, this.selector);
  }

  /** What instances need of each other, of the operator and of the API server, which they tell how they are. */
  private connect({ operatorNamespace, prometheusNamespace, apiServer, backup }: Props): void {
    const namespace = operatorNamespace ?? defaults.postgres.operatorNamespace;
    const operator = { namespace, selector: { 'app.kubernetes.io/name': 'cloudnative-pg' } };
    for (const port of [ports.postgres, ports.manager]) {
      this.connectsTo(this, { port });
      this.policy.allowFrom(operator, port, this.as('operatorNamespace'));
    }
    if (prometheusNamespace !== undefined) {
      this.policy.allowFrom({ namespace: prometheusNamespace }, ports.metrics, this.as('prometheusNamespace'));
    }
    const asked = apiServer ?? defaultsOf(this).apiServer;
    for (const peer of asked ? [asked] : anywhere) this.reach(peer, 'apiServer');
    if ('schedule' in backup) this.reach(backup.objectStore.reachedAt, 'backup.objectStore.reachedAt');
  }

  private reach(peer: Peer & Port, property: string): void {
    const faults = peerReports('connectsTo', peer);
    if (faults.length === 0) this.policy.allowTo(peer, peer.port, this.as(property));
    for (const fault of faults) report(this, { ...fault, property: fault.property.replace('connectsTo', property) });
  }

  private as(property: string) {
    return { construct: this, property };
  }
}

const fallback: Props = {
  image: 'registry.example.com/placeholder:1.0.0',
  storage: { size: '1Gi' },
  backup: { waived: 'what was given is wrong' },
};
