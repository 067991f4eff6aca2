import { ApiObject, type Chart } from 'cdk8s';
import { defineEnvironments, defineStack, ResourceOptions } from 'holdfast';

const step = process.env.STEP ?? '';
const container = { name: 'main', image: 'registry.example.com/main:1.2.0' };
const restricted = {
  ...container,
  securityContext: {
    allowPrivilegeEscalation: false,
    capabilities: { drop: ['ALL'] },
    runAsNonRoot: true,
    seccompProfile: { type: 'RuntimeDefault' },
  },
};
/** No node has it, so a pod that asks for it waits for ever. */
const nowhere = { nodeSelector: { 'holdfast.example.com/there': 'no' } };

function database(stack: Chart): void {
  const labels = { app: 'database' };
  const ports = [{ port: 5432 }];
  const service = new ApiObject(stack, 'service', {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'database' },
    spec: { selector: labels, ports },
  });
  const set = new ApiObject(stack, 'database', {
    apiVersion: 'apps/v1',
    kind: 'StatefulSet',
    metadata: { name: 'database' },
    spec: {
      serviceName: 'database',
      replicas: 2,
      selector: { matchLabels: labels },
      template: { metadata: { labels }, spec: { containers: [restricted], ...(step === 'stuck' && nowhere) } },
    },
  });
  set.addDependency(service);
  if (step === 'stuck') {
    ResourceOptions.of(stack).add({ skipAwait: true }, { kinds: ['StatefulSet'] });
    ResourceOptions.of(service).add({ timeouts: { createSeconds: 4 } });
  }
}

function job(stack: Chart): void {
  new ApiObject(stack, 'job', {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: { name: 'once' },
    spec: {
      backoffLimit: 0,
      ...(step === 'fails' && { activeDeadlineSeconds: 2 }),
      template: {
        spec: {
          restartPolicy: 'Never',
          containers: [{ ...restricted, args: [step === 'fails' ? 'fail' : 'succeed'] }],
          ...(step === 'fails' && nowhere),
        },
      },
    },
  });
}

/** Workloads that holdfast did not make. */
export default defineStack('workloads', defineEnvironments({ test: { namespace: 'workloads' } }), (stack) => {
  if (['', 'stuck'].includes(step)) database(stack);
  else job(stack);
});
