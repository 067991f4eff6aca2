import { Construct } from 'constructs';
import { ConfigSecret, isOutput, type OutputOf, placeholder } from '../kubernetes/deferred';
import { kubeObject } from '../kubernetes/object';
import { onlyFor } from '../kubernetes/target';
import { checkArguments } from '../problems/arguments';
import { setOrigins } from '../problems/origin';
import { isPlainObject } from '../problems/plain-object';
import { report } from '../problems/report';
import { properties } from '../problems/schema';
import { shapeReports } from '../problems/shape';
import type { KeyReference } from './reference';
import { type RenderedSecret, renderedSecret, renderedSecretShape } from './rendered-secret';

/** A value that is in no source: from the configuration of the Pulumi stack, or an Output. */
export type SecretValue = ConfigSecret | OutputOf<string>;

/**
 * A secret of the Pulumi stack's configuration, by its name there.
 * @see https://www.pulumi.com/docs/iac/concepts/secrets/
 */
export function requireSecret(name: string): ConfigSecret {
  return new ConfigSecret(name);
}

export interface SecretProps<Key extends string = string> {
  /** Values by key: `requireSecret('databaseUrl')`, or an Output. Pulumi keeps them encrypted. */
  readonly data: Readonly<Record<Key, SecretValue>>;
  /**
   * What stands for the values in `dist/`, where no value may ever be.
   * @default - none: rendering into `dist/` is an error
   */
  readonly rendersAs?: RenderedSecret<Key>;
}

/** A Secret whose values only Pulumi has; files get a reference to where they are kept. */
export class Secret<Key extends string = string> extends Construct {
  readonly name: string;
  private readonly keys: readonly Key[];

  constructor(scope: Construct, id: string, props: SecretProps<Key>) {
    super(...checkArguments('Secret', scope, id));
    setOrigins(this, [
      ['*', '/metadata/name', 'id'],
      ['Secret', '/stringData', 'data', 1],
    ]);
    this.name = id;
    const { rendersAs } = props ?? {};
    const data = this.checked(props?.data);
    this.keys = Object.keys(data) as Key[];
    const stringData = Object.fromEntries(
      Object.entries<unknown>(data).map(([key, value]) => [key, this.deferred(key, value)]),
    );
    const secret = kubeObject(this, 'secret', 'Secret', { metadata: { name: id }, type: 'Opaque', stringData });
    if (!rendersAs) return; // then a file would have to hold the values, which is told of each
    onlyFor('pulumi', secret);
    const faults = shapeReports(properties({ rendersAs: renderedSecretShape }), { rendersAs });
    for (const fault of faults) report(this, { ...fault, id: 'secret-value' });
    if (faults.length === 0) onlyFor('dist', renderedSecret(this, id, this.keys, rendersAs));
  }

  /** One value, for an environment variable or a file of a workload of the same namespace. */
  key(key: Key): KeyReference {
    return { kind: 'Secret', name: this.name, key, keys: this.keys };
  }

  /** What is no object of values is not repeated either. */
  private checked(data: unknown): Readonly<Record<string, unknown>> {
    if (isPlainObject(data)) return data;
    report(this, {
      id: 'secret-value',
      severity: 'error',
      property: 'data',
      got: data === undefined ? 'nothing' : `a value of type ${data?.constructor.name ?? 'null'}`,
      allowed: "values by key, such as { url: requireSecret('databaseUrl') }",
      fix: "write data: { url: requireSecret('databaseUrl') }",
    });
    return {};
  }

  /** The value itself is never repeated: it may be a real one. */
  private deferred(key: string, value: unknown): string {
    if (isOutput(value) || value instanceof ConfigSecret) return placeholder(this, value);
    report(this, {
      id: 'secret-value',
      severity: 'error',
      property: `data.${key}`,
      got: typeof value === 'string' ? `a text of ${value.length} characters` : `a value of type ${typeof value}`,
      allowed: "requireSecret('...') or an Output of Pulumi",
      fix: `run pulumi config set --secret ${key}, and write ${key}: requireSecret('${key}')`,
    });
    return '';
  }
}
