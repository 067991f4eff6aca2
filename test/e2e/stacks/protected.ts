import { ApiObject } from 'cdk8s';
import { defineEnvironments, defineStack } from 'holdfast';

const environments = defineEnvironments({ test: { namespace: 'protected', protected: true } });

/** What an environment of the kind of production has to lose. */
export default defineStack('protected', environments, (stack) => {
  new ApiObject(stack, 'settings', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings' } });
  if (process.env.STEP === 'without data') return;
  new ApiObject(stack, 'data', {
    apiVersion: 'v1',
    kind: 'PersistentVolumeClaim',
    metadata: {
      name: 'data',
      annotations: { 'pulumi.com/skipAwait': 'true', 'holdfast/backup-waived': 'there is nothing on it' },
    },
    spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } },
  });
});
