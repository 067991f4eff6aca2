import {
  defineEnvironments,
  defineStack,
  type EnvironmentProps,
  type Stack,
  type StackDefinition,
  WebService,
  type WebServiceProps,
} from 'holdfast';
import { type Product, produce } from '../../lib/program/produce';
import type { Manifest } from '../../lib/render/manifest';

/** The manifests of a stack in one environment; a problem among them fails the test that asked. */
export function manifestsOf(definition: StackDefinition, environment: string): Manifest[] {
  const { objects, problems } = produce(definition, environment);
  expect(problems).toEqual([]);
  return objects.map(({ manifest }) => manifest);
}

/** A stack that is built for one environment. */
export function produceOne(build: (stack: Stack) => void, props: EnvironmentProps = {}): Product {
  return produce(defineStack('shop', defineEnvironments({ production: props }), build), 'production');
}

/** The least a web service takes. */
export const leastProps: WebServiceProps = {
  image: 'registry.example.com/web:1.2.0',
  port: 3000,
  probes: { liveness: '/live', readiness: '/ready' },
};

/** The objects of one web service, by kind. */
export function webService(props: Partial<WebServiceProps> = {}): Record<string, Manifest> {
  const { objects, problems } = produceOne((stack) => new WebService(stack, 'web', { ...leastProps, ...props }));
  expect(problems).toEqual([]);
  return Object.fromEntries(objects.map(({ manifest }) => [manifest.kind, manifest]));
}

/** The value at a path of keys: `at(manifest, 'spec.template.spec.containers.0.image')`. */
export function at(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], value);
}
