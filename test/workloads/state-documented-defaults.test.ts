import { type Stack, StatefulService, type StatefulServiceProps } from 'holdfast';
import { stateInterfaces } from '../../scripts/docs/state';
import { testDocumentedDefaults } from '../helpers/documented-defaults';
import { at, produceOne } from '../helpers/manifests';

const least: StatefulServiceProps = {
  image: 'registry.example.com/store:1.0.0',
  probes: { liveness: { command: ['alive'] }, readiness: { command: ['ready'] } },
  storage: { data: { path: '/data', size: '1Gi' } },
  backup: { waived: 'a test alone' },
};

/** A field of the object of a kind. */
const spec = (kind: string, build: (stack: Stack) => void) => {
  const manifest = produceOne(build).objects.find((one) => one.manifest.kind === kind)?.manifest;
  return (path: string) => at(manifest, `spec.${path}`);
};
const stateful = (kind: string, given: Partial<StatefulServiceProps> = {}) =>
  spec(kind, (stack) => {
    new StatefulService(stack, 'store', { ...least, ...given });
  });
const store = stateful('StatefulSet');
const { problems } = produceOne((stack) => new StatefulService(stack, 'store', least));
const retention = store('persistentVolumeClaimRetentionPolicy') as Record<string, string>;

testDocumentedDefaults(stateInterfaces, {
  'StatefulServiceProps.port':
    store('template.spec.containers.0.ports') === undefined && stateful('Service')('clusterIP') === 'None'
      ? '- none: nobody connects to it, and there is no Service but the headless one'
      : 'one',
  'StatefulServiceProps.servicePort':
    stateful('Service', { port: 4222 })('ports.0.port') === 4222 ? '- the port the container listens on' : 'another',
  'StatefulServiceProps.peerPorts': store('template.spec.containers.0.ports') === undefined ? '- none' : 'some',
  'StatefulServiceProps.replicas': String(store('replicas')),
  'StatefulServiceProps.minAvailable':
    stateful('PodDisruptionBudget', { replicas: 3 })('minAvailable') === 2 ? '- one less than there are' : 'another',
  'StatefulServiceProps.replication':
    problems.map(({ property, severity }) => `${property} ${severity}`).join() === 'replication warning'
      ? '- nobody said, which is warned about'
      : 'otherwise',
  'StatefulServiceProps.podManagementPolicy': `'${store('podManagementPolicy')}'`,
  'StatefulServiceProps.partition': String(store('updateStrategy.rollingUpdate.partition')),
  'StatefulServiceProps.minReadySeconds': String(store('minReadySeconds')),
  'StatefulServiceProps.persistentVolumeClaimRetentionPolicy':
    Object.values(retention).join() === 'Retain,Retain' ? '- they stay' : 'they go',
  'StatefulServiceProps.preStopSleepSeconds': String(
    stateful('StatefulSet', { port: 4222 })('template.spec.containers.0.lifecycle.preStop.sleep.seconds'),
  ),
  'VolumeRetention.whenDeleted': `'${retention.whenDeleted}'`,
  'VolumeRetention.whenScaled': `'${retention.whenScaled}'`,
  'ClaimProps.storageClass':
    store('volumeClaimTemplates.0.spec.storageClassName') === undefined
      ? '- the default class of the cluster, which on most clusters deletes the disk'
      : 'one',
  'ClaimProps.accessMode': `'${store('volumeClaimTemplates.0.spec.accessModes.0')}'`,
});
