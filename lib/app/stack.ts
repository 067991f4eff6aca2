import { App, Chart } from 'cdk8s';
import * as v from 'valibot';
import '../kubernetes/include';
import { outputResolver } from '../kubernetes/deferred';
import { ResourceOptions } from '../kubernetes/resource-options';
import { giveDefaults } from '../platform/defaults';
import { isPlainObject } from '../problems/plain-object';
import { type Report, reportCall } from '../problems/report';
import { properties } from '../problems/schema';
import { shapeReports } from '../problems/shape';
import { list, show } from '../problems/show';
import { suggest } from '../problems/suggest';
import { captureTrace, setCreation, type Trace, within } from '../problems/trace';
import { Namespace } from '../tenancy/namespace';
import { checkDefinition } from './check-definition';
import type { Environment, Environments } from './environment';

/** A value for each environment, or for some of them and a `default` for the rest. */
export type Choices<Name extends string, Value> =
  | { readonly [N in Name]: Value }
  | ({ readonly [N in Name]?: Value } & { readonly default: Value });

export interface StackProps {
  /**
   * Whether the stack makes the environment's namespace. Of several stacks in one namespace exactly one does.
   * @default true
   */
  readonly createNamespace?: boolean;
}

/** An application for any of its environments; made once for each of them that is rendered or deployed. */
export interface StackDefinition<Name extends string = string> extends Required<StackProps> {
  /** Name of the application, of its file in `dist/<environment>/` and, before a dot, of its Pulumi stack. */
  readonly name: string;
  readonly environments: Environments<Name>;
  build(stack: Stack<Name>): void;
  /** The call that defined it, for messages. */
  readonly trace: Trace;
  /** What is wrong with its props. */
  readonly faults: readonly Report[];
}

/** Defines an application: the default export of a file in `stacks/`. */
export function defineStack<Name extends string>(
  name: string,
  environments: Environments<Name>,
  build: (stack: Stack<Name>) => void,
  props: StackProps = {},
): StackDefinition<Name> {
  const trace = captureTrace();
  checkDefinition(trace, name, environments, build);
  const definition = Object.freeze({
    name,
    environments,
    build,
    createNamespace: props?.createNamespace !== false,
    trace,
    faults: Object.freeze(shapeReports(shape, props)),
  });
  definitions.push(definition as StackDefinition);
  defined.add(definition);
  return definition;
}

const shape = properties({ createNamespace: v.optional(v.boolean()) });

const definitions: StackDefinition[] = [];
const defined = new WeakSet<object>();

/** True for what `defineStack` returned. */
export function isStackDefinition(value: unknown): value is StackDefinition {
  return typeof value === 'object' && value !== null && defined.has(value);
}

/** Takes the stacks that were defined since it was last asked, whether anybody exports them or not. */
export function takeDefinitions(): StackDefinition[] {
  return definitions.splice(0);
}

/** What takes data with it when it is deleted. */
const protectedKinds = ['Namespace', 'PersistentVolumeClaim', 'StatefulSet', 'Cluster', 'CustomResourceDefinition'];

/**
 * One application in one environment: its namespace and what runs in it. It is a chart of cdk8s, a file in `dist/` and
 * a stack of Pulumi.
 */
export class Stack<Name extends string = string> extends Chart {
  readonly environment: Environment<Name>;
  private readonly environmentNames: readonly string[];

  constructor(definition: StackDefinition<Name>, environment: Environment<Name>) {
    super(new App({ resolvers: [outputResolver] }), definition.name, {
      namespace: environment.namespace,
      labels: { 'app.kubernetes.io/part-of': definition.name, 'app.kubernetes.io/managed-by': 'holdfast' },
    });
    this.environment = environment;
    this.environmentNames = Object.keys(definition.environments);
    giveDefaults(this, environment.defaults);
    setCreation(this, { trace: definition.trace, props: [] });
    if (environment.protected) ResourceOptions.of(this).add({ protect: true }, { kinds: protectedKinds });
    if (!definition.createNamespace) return;
    const { name, namespace: home, podSecurity, quota, gate } = environment;
    const property = home === name ? name : 'namespace';
    const namespace = within(
      () => new Namespace(this, 'namespace', { name: home, property, podSecurity, quota, gate }),
    );
    setCreation(namespace, { trace: environment.trace, props: [0, environment.name] });
  }

  /**
   * The value for this stack's environment: `select({ development: 'debug', default: 'info' })`.
   * A name that is no environment is an error, also when it is not this one.
   */
  select<Value>(choices: Choices<Name, Value>): Value {
    const values = (isPlainObject(choices) ? choices : {}) as Readonly<Record<string, Value>>;
    if (values !== choices) this.reportChoices(choices);
    for (const name of Object.keys(values).filter((key) => key !== 'default' && !this.environmentNames.includes(key))) {
      const near = suggest(name, [...this.environmentNames, 'default']);
      this.reportChoice(name, show(name), near ? `write ${near}` : `remove ${name}`);
    }
    const { name } = this.environment;
    for (const key of [name, 'default']) {
      if (Object.hasOwn(values, key)) return values[key] as Value;
    }
    if (values === choices) this.reportChoice(name, 'nothing', `add ${name} or default`);
    return Object.values(values)[0] as Value; // any value of the right type: the run is over, but the rest is checked
  }

  private reportChoices(choices: unknown): void {
    const allowed = 'a value by the name of each environment, or default';
    const fix = "write select({ production: 'info', default: 'debug' })";
    reportCall(this, { id: 'environment', severity: 'error', property: 'select', got: show(choices), allowed, fix });
  }

  private reportChoice(name: string, got: string, fix: string): void {
    const allowed = list([...this.environmentNames, 'default'], 'or');
    reportCall(this, { id: 'environment', severity: 'error', property: `select.${name}`, got, allowed, fix });
  }
}
