import type { Construct } from 'constructs';
import * as v from 'valibot';
import { namespaceOf } from '../kubernetes/namespace';
import { kubeObject } from '../kubernetes/object';
import type { Origin } from '../problems/origin';
import { described, properties } from '../problems/schema';

const verbs = ['get', 'list', 'watch', 'create', 'update', 'patch', 'delete', 'deletecollection'] as const;

/** What can be done with objects. Those that give away more than that (`escalate`, `bind`, `impersonate`) are not among it. */
export type Verb = (typeof verbs)[number];

/** What the processes of a workload may do with objects of Kubernetes. */
export interface Permission {
  /** Groups of the API: `'apps'`, or `''` for that of pods, Services and ConfigMaps. */
  readonly apiGroups: readonly string[];

  /** The kinds of objects, in lower case and the plural: `'pods'`, `'pods/log'`. */
  readonly resources: readonly string[];

  /** What may be done with them. */
  readonly verbs: readonly Verb[];

  /**
   * Names of the objects. Those of Secrets have to be named.
   * @default - all of them
   */
  readonly resourceNames?: readonly string[];
}

/** What a workload takes that asks the API server. */
export interface PermissionProps {
  /**
   * What the workload may do with objects of its namespace: a Role of its own. Its pods then have a token for the API
   * server, and may connect to it where the organisation's defaults say where it is (`apiServer`); else they need
   * `connectsTo` with its address.
   * @default - nothing, and pods have no token
   * @see https://kubernetes.io/docs/reference/access-authn-authz/rbac/
   */
  readonly permissions?: readonly Permission[];
}

const texts = (example: string) =>
  described(v.pipe(v.array(v.string()), v.minLength(1)), `a list of at least one, such as ${example}`);

export const permission = properties({
  apiGroups: texts("['apps']"),
  resources: texts("['deployments']"),
  verbs: described(
    v.pipe(v.array(described(v.picklist(verbs), verbs.join(', '))), v.minLength(1)),
    "a list of at least one, such as ['get', 'watch']",
  ),
  resourceNames: v.optional(texts("['leader']")),
} satisfies { [Name in keyof Required<Permission>]: v.GenericSchema });

export const permissionEntries = {
  permissions: v.optional(
    described(v.array(permission), "a list such as [{ apiGroups: [''], resources: ['pods'], verbs: ['get'] }]"),
  ),
} satisfies { [Name in keyof Required<PermissionProps>]: v.GenericSchema };

export const permissionOrigins: readonly Origin[] = [['Role', '/rules', 'permissions', 2]];

type Labels = Readonly<Record<string, string>>;

const apiGroup = 'rbac.authorization.k8s.io';

/** Lets the account of a workload, which is named as it is, do something in its namespace. */
export function role(scope: Construct, name: string, labels: Labels, permissions: readonly Permission[] = []): void {
  if (permissions.length === 0) return;
  kubeObject(scope, 'role', 'Role', { metadata: { name, labels }, rules: permissions });
  kubeObject(scope, 'role-binding', 'RoleBinding', {
    metadata: { name, labels },
    roleRef: { apiGroup, kind: 'Role', name },
    subjects: [{ kind: 'ServiceAccount', name, namespace: namespaceOf(scope) }],
  });
}

/** Lets it do something in the whole cluster, where two namespaces may have one of the same name. */
export function clusterRole(
  scope: Construct,
  account: string,
  labels: Labels,
  permissions: readonly Permission[],
): void {
  if (permissions.length === 0) return;
  const namespace = namespaceOf(scope);
  const name = `${namespace}:${account}`;
  kubeObject(scope, 'cluster-role', 'ClusterRole', { metadata: { name, labels }, rules: permissions });
  kubeObject(scope, 'cluster-role-binding', 'ClusterRoleBinding', {
    metadata: { name, labels },
    roleRef: { apiGroup, kind: 'ClusterRole', name },
    subjects: [{ kind: 'ServiceAccount', name: account, namespace }],
  });
}
