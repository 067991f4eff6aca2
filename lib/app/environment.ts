import * as v from 'valibot';
import { merge } from '../platform/defaults';
import type { OrganisationDefaults } from '../platform/props';
import { organisationShape } from '../platform/shape';
import { isPlainObject } from '../problems/plain-object';
import { ProblemsError } from '../problems/problem';
import { placeOfCall, type Report } from '../problems/report';
import { described, properties } from '../problems/schema';
import { shapeReports } from '../problems/shape';
import { show } from '../problems/show';
import { captureTrace, type Trace } from '../problems/trace';
import { type GateMode, gateShape } from '../tenancy/gate';
import { type PodSecurityException, podSecurityShape } from '../tenancy/pod-security';
import { type Quota, quotaShape } from '../tenancy/quota';

/** What sets one environment apart from the others. */
export interface EnvironmentProps {
  /**
   * Namespace that the environment's objects live in.
   * @default - the environment's name
   */
  readonly namespace?: string;
  /**
   * Whether Pulumi refuses to delete, and to replace, what data are lost with: the Namespace, PersistentVolumeClaims,
   * StatefulSets, Clusters of CloudNativePG and CustomResourceDefinitions.
   * @default false
   * @see https://www.pulumi.com/docs/iac/concepts/options/protect/
   */
  readonly protected?: boolean;
  /**
   * What pods of the namespace may do besides what the PodSecurity profile `restricted` allows.
   * @default - nothing
   * @see https://kubernetes.io/docs/concepts/security/pod-security-standards/
   */
  readonly podSecurity?: PodSecurityException;
  /**
   * What all that is in the namespace may take together: a ResourceQuota.
   * @default - as much as there is
   * @see https://kubernetes.io/docs/concepts/policy/resource-quotas/
   */
  readonly quota?: Quota;
  /**
   * What becomes of objects of the namespace that break a rule when they are applied, where the cluster has the policies
   * of `AdmissionPolicies`: a label of the namespace.
   * @default - the namespace says nothing, and nothing is judged
   * @see docs/admission.md
   */
  readonly gate?: GateMode;
  /**
   * Defaults for all that runs in the environment; they win over those of all environments.
   * @default - those of all environments
   */
  readonly defaults?: OrganisationDefaults;
}

/** One of the places an application runs in: development, staging, production. */
export interface Environment<Name extends string = string> {
  readonly name: Name;
  readonly namespace: string;
  readonly protected: boolean;
  readonly podSecurity: PodSecurityException | undefined;
  readonly quota: Quota | undefined;
  readonly gate: GateMode | undefined;
  /** Those of all environments among them. */
  readonly defaults: OrganisationDefaults;
  /** The call that defined it, for messages. */
  readonly trace: Trace;
  /** What is wrong with its props. */
  readonly faults: readonly Report[];
  /** What is wrong with the defaults of all environments; the same list for each of them. */
  readonly defaultsFaults: readonly Report[];
}

/** All environments of an organisation, by name. */
export type Environments<Name extends string = string> = { readonly [N in Name]: Environment<N> };

const entries = {
  namespace: v.optional(described(v.pipe(v.string(), v.nonEmpty()), 'the name of a namespace')),
  protected: v.optional(v.boolean()),
  podSecurity: podSecurityShape,
  quota: quotaShape,
  gate: gateShape,
  defaults: v.optional(organisationShape),
} satisfies { [Name in keyof Required<EnvironmentProps>]: v.GenericSchema };
const shape = properties(entries);

const defined = new WeakSet<object>();

/** True for what `defineEnvironments` returned. */
export function isEnvironments(value: unknown): value is Environments {
  return isPlainObject(value) && defined.has(value);
}

/**
 * Names the environments, once for all stacks. Their names are what `select` and `pulumi stack` take. What the
 * organisation decides for all of them can be said here as well.
 */
export function defineEnvironments<Name extends string>(
  props: Readonly<Record<Name, EnvironmentProps>>,
  defaults: OrganisationDefaults = {},
): Environments<Name> {
  const trace = captureTrace();
  if (!isPlainObject(props) || Object.keys(props).length === 0) throw noEnvironments(props, trace);
  const defaultsFaults = Object.freeze(shapeReports(organisationShape, defaults));
  const common = { trace, defaultsFaults, defaults: defaultsFaults.length > 0 ? {} : defaults };
  const environments = Object.entries<unknown>(props).map(([name, props]) => [name, environment(name, props, common)]);
  const all = Object.freeze(Object.fromEntries(environments));
  defined.add(all);
  return all;
}

/** What is wrong is told later, with all the rest, and taken as if it were not there. */
function environment(
  name: string,
  props: unknown,
  common: Pick<Environment, 'trace' | 'defaults' | 'defaultsFaults'>,
): Environment {
  const faults = Object.freeze(shapeReports(shape, props));
  const {
    namespace,
    protected: isProtected,
    podSecurity,
    quota,
    gate,
    defaults,
  } = (props ?? {}) as Readonly<Record<string, unknown>>;
  return Object.freeze({
    ...common,
    name,
    namespace: typeof namespace === 'string' && namespace !== '' ? namespace : name,
    protected: isProtected === true,
    podSecurity: faults.length > 0 ? undefined : (podSecurity as PodSecurityException | undefined),
    quota: faults.length > 0 ? undefined : (quota as Quota | undefined),
    gate: faults.length > 0 ? undefined : (gate as GateMode | undefined),
    defaults: faults.length > 0 ? common.defaults : merge(common.defaults, (defaults ?? {}) as OrganisationDefaults),
    faults,
  });
}

function noEnvironments(props: unknown, trace: Trace): ProblemsError {
  return new ProblemsError([
    {
      id: 'environment',
      severity: 'error',
      place: placeOfCall(trace, [0], 'defineEnvironments'),
      property: 'defineEnvironments',
      got: show(props),
      allowed: 'environments by their names, at least one',
      fix: 'write defineEnvironments({ staging: {}, production: {} })',
    },
  ]);
}
