import { k8s } from 'cdk8s-plus-28';
import { defineStack, WebService } from 'holdfast';
import { onlyProduction } from './only-production';

export default defineStack('same-object', onlyProduction('same-object'), (stack) => {
  new WebService(stack, 'web', {
    image: 'registry.example.com/web:1.2.0',
    port: 3000,
    probes: { liveness: '/health/live', readiness: '/health/ready' },
  });
  new k8s.KubeService(stack, 'again', {
    metadata: { name: 'web' },
    spec: { ports: [{ port: 80 }], selector: { 'app.kubernetes.io/name': 'web' } },
  });
});
