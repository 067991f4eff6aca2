import { Worker, type WorkerProps } from 'holdfast';
import { workerOrigins } from '../../lib/workloads/worker/origins';
import { commonProps, type FullSurface, observedProps, scaledReplicas } from '../helpers/full-surface';

/** Every property there is: one that is added without a line here does not compile. */
const props: Required<WorkerProps> = {
  image: 'registry.example.com/worker:1.2.0',
  command: ['work'],
  args: ['--all'],
  probes: {
    liveness: {
      command: ['alive'],
      initialDelaySeconds: 11,
      periodSeconds: 12,
      timeoutSeconds: 4,
      failureThreshold: 5,
    },
    readiness: { path: '/ready', port: 9090, periodSeconds: 7 },
    startup: { command: ['started'], periodSeconds: 2 },
  },
  replicas: scaledReplicas,
  minAvailable: 2,
  recommendResources: true,
  config: { QUEUE: 'orders' },
  secrets: ['queue'],
  ...commonProps,
  ...observedProps,
};

export const worker: FullSurface<WorkerProps> = {
  make: (stack, given) => new Worker(stack, 'worker', given),
  props,
  origins: workerOrigins,
  otherwise: /^replicas$|memoryPercent|tcpPort|grpcPort|probes.(liveness|startup).path|probes.readiness.command/,
};
