import type { k8s } from 'cdk8s-plus-28';
import type { Construct } from 'constructs';
import type { Plain } from '../kubernetes/plain';
import { joinProperty, report } from '../problems/report';
import { list, show } from '../problems/show';
import { suggest } from '../problems/suggest';

/** One key of a ConfigMap or Secret in the namespace of the pod that reads it. */
export interface KeyReference {
  readonly kind: 'ConfigMap' | 'Secret';
  /** Name of the ConfigMap or Secret. */
  readonly name: string;
  readonly key: string;
  /** All keys of it, where they are known before the cluster is asked. */
  readonly keys?: readonly string[];
  /** Changes when a value does, where values are known: files made of it roll the pods. */
  readonly checksum?: string;
}

/** Value of an environment variable: the text itself, or where it is kept. */
export type EnvValue = string | KeyReference;

export function envVars(values: Readonly<Record<string, EnvValue>>): Plain<k8s.EnvVar>[] {
  return Object.entries(values).map(([name, value]) =>
    typeof value === 'string' ? { name, value } : { name, valueFrom: source(value) },
  );
}

function source({ kind, name, key }: KeyReference): Plain<k8s.EnvVarSource> {
  return kind === 'Secret' ? { secretKeyRef: { name, key } } : { configMapKeyRef: { name, key } };
}

/**
 * Reports references to keys that a Secret was said not to have, or to those of a ConfigMap that has none and is not
 * made; those of other ConfigMaps are the gate's to judge.
 */
export function checkKeys(construct: Construct, property: string, values: Readonly<Record<string, EnvValue>>): void {
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === 'string' || !value.keys || value.keys.includes(value.key)) continue;
    const at = joinProperty([...property.split('.'), name]);
    if (value.kind === 'ConfigMap') {
      reportEmpty(construct, at, value);
      continue;
    }
    const near = suggest(value.key, value.keys);
    report(construct, {
      id: 'secret-key-missing',
      severity: 'error',
      property: at,
      got: show(value.key),
      allowed: `a key of Secret ${value.name}: ${list(value.keys, 'or')}`,
      fix: near ? `write '${near}'` : `add ${value.key} to the keys of the ExistingSecret`,
    });
  }
}

function reportEmpty(construct: Construct, property: string, { name, key }: KeyReference): void {
  report(construct, {
    id: 'config-key-missing',
    severity: 'error',
    property,
    got: `${show(key)} of ${name}, which has no config`,
    allowed: 'a key of a config that has some',
    fix: `add config: { ${key}: '...' } to ${name}`,
  });
}
