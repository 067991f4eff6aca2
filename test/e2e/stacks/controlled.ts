import { ApiObject } from 'cdk8s';
import { defineEnvironments, defineStack, WebService } from 'holdfast';

const step = process.env.STEP ?? '';

/** A service whose number of pods passes from the stack to an autoscaler, and objects that somebody else fills in. */
export default defineStack('controlled', defineEnvironments({ test: { namespace: 'controlled' } }), (stack) => {
  new WebService(stack, 'web', {
    image: 'registry.example.com/web:1.2.0',
    port: 3000,
    probes: { liveness: '/live', readiness: '/ready' },
    replicas: step === '' ? 5 : { min: 2, max: 10 },
    config: { STEP: step },
  });
  new ApiObject(stack, 'webhook', {
    apiVersion: 'admissionregistration.k8s.io/v1',
    kind: 'ValidatingWebhookConfiguration',
    metadata: { name: 'controlled', annotations: { 'cert-manager.io/inject-ca-from': 'controlled/serving' } },
    webhooks: [
      {
        name: 'nothing.holdfast.example.com',
        admissionReviewVersions: ['v1'],
        sideEffects: 'None',
        failurePolicy: 'Ignore',
        clientConfig: { url: 'https://127.0.0.1:1/', caBundle: 'Cg==' },
        rules: [
          { apiGroups: ['holdfast.example.com'], apiVersions: ['v1'], operations: ['CREATE'], resources: ['none'] },
        ],
      },
    ],
  });
});
