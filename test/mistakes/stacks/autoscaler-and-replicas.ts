import { k8s } from 'cdk8s-plus-28';
import { defineStack, WebService } from 'holdfast';
import { onlyProduction } from './only-production';

export default defineStack('autoscaler-and-replicas', onlyProduction('autoscaler-and-replicas'), (stack) => {
  new WebService(stack, 'web', {
    image: 'registry.example.com/web:1.2.0',
    port: 3000,
    probes: { liveness: '/health/live', readiness: '/health/ready' },
    replicas: 3,
  });
  new k8s.KubeHorizontalPodAutoscalerV2(stack, 'autoscaler', {
    metadata: { name: 'web' },
    spec: {
      scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' },
      minReplicas: 3,
      maxReplicas: 10,
    },
  });
});
