import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { defineEnvironments, defineStack, ResourceOptions, requireSecret, Secret, WebService } from '../../lib/index';
import { type Project, produceDefinition } from '../../lib/program/project';
import { ProgramServer } from '../../lib/pulumi/served/server';
import { type Answer, closeServers, listen, useContexts } from './api-server';
import { FakeEngine, type RunOptions } from './fake-engine';

export const environments = defineEnvironments({ test: {} });
export const stack = 'web.test';
export const config = {
  'kubernetes:context': 'here',
  'kubernetes-edge:context': 'there',
  'shop:key': 'never-to-be-seen',
};
export const run: RunOptions = { stack, config, secrets: ['shop:key'] };

/** All that can be said of an object to Pulumi, on two clusters and at several depths, with a secret and its checksum. */
const everything = defineStack('web', environments, (chart) => {
  const secret = new Secret(chart, 'api-secrets', {
    data: { KEY: requireSecret('key') },
    rendersAs: { externalSecret: { store: 'vault', remoteKey: 'web' } },
  });
  const service = new WebService(chart, 'web', {
    image: 'registry.example.com/web:1.0.0',
    port: 3000,
    probes: { liveness: '/live', readiness: '/ready' },
    config: { LEVEL: 'info' },
    secrets: [secret],
    replicas: { min: 2, max: 4 },
  });
  const settings = (scope: Construct, name: string, data: Record<string, unknown> = {}) =>
    new ApiObject(scope, name, { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name }, data });
  const inner = new Construct(new Construct(chart, 'team'), 'inner');
  const first = settings(inner, 'first', { TEXT: 'ä', EMPTY: '' });
  const second = settings(inner, 'second');
  second.addDependency(first);
  const edge = settings(chart, 'edge');
  ResourceOptions.of(edge).add({ provider: 'edge', retainOnDelete: true });
  ResourceOptions.of(service).add({
    protect: true,
    ignoreChanges: ['spec.paused'],
    replaceOnChanges: ['spec.selector'],
  });
  ResourceOptions.of(first).add({ import: true, timeouts: { createSeconds: 5, updateSeconds: 6, deleteSeconds: 7 } });
  ResourceOptions.of(second).add({ import: 'test/other', skipAwait: true });
  ResourceOptions.of(second).add({
    aliases: ['urn:pulumi:old::shop::a:b:C::d', { name: 'before' }, { type: 'a:b:D' }],
  });
});

export function projectOf(definition = everything): Project {
  const project = produceDefinition(definition, 'test', 'test', 'test');
  return { ...project, problems: project.problems.filter(({ severity }) => severity === 'error') };
}

/** An API server for both contexts, of which the test says what its Services have behind them. */
export async function useApi(endpointSlices: Answer | (() => Answer)): Promise<void> {
  const api = await listen({
    '/version': { status: 200, body: { gitVersion: 'v1.35.0' } },
    '/api/v1/namespaces/test': { status: 200, body: {} },
    '/apis/discovery.k8s.io/v1/namespaces/test/endpointslices': endpointSlices,
  });
  useContexts({ here: api, there: api });
}

/** The answer where a pod is ready. */
const ready = { status: 200, body: { items: [{ endpoints: [{ conditions: { ready: true } }] }] } };

/** An engine and who serves it programs. */
interface Served {
  engine: FakeEngine;
  server: ProgramServer;
}

/** Both, with a cluster in which all is well, for each test of a file anew. */
export function eachServed(): Served {
  const served = {} as Served;
  beforeEach(async () => {
    await useApi(ready);
    served.engine = await new FakeEngine().start();
    served.server = await new ProgramServer().start();
  });
  afterEach(() => {
    served.engine.stop();
    served.server.stop();
    closeServers();
  });
  return served;
}
