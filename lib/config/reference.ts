import type { k8s } from 'cdk8s-plus-28';
import type { Plain } from '../kubernetes/plain';

/** One key of a ConfigMap or Secret in the namespace of the pod that reads it. */
export interface KeyReference {
  readonly kind: 'ConfigMap' | 'Secret';
  /** Name of the ConfigMap or Secret. */
  readonly name: string;
  readonly key: string;
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
