import { App, Chart, Size } from 'cdk8s';
import {
  ConfigMap,
  Cpu,
  Deployment,
  Env,
  HorizontalPodAutoscaler,
  Metric,
  MetricTarget,
  Probe,
  Secret,
} from 'cdk8s-plus-28';

/** The service of stacks/backend-api.ts by cdk8s-plus's own means, for three environments, in cdk8s's own synth. */
for (const environment of ['development', 'staging', 'production']) {
  const app = new App({ outdir: `${process.argv[2]}/${environment}` });
  const chart = new Chart(app, 'backend-api', { namespace: environment });
  const config = new ConfigMap(chart, 'config', {
    data: { NODE_ENV: 'production', LOG_LEVEL: 'info', CACHE_TTL: '3600' },
  });
  const target = new Deployment(chart, 'deployment');
  target.addContainer({
    image: 'registry.example.com/backend-api:1.2.0',
    portNumber: 3000,
    liveness: Probe.fromHttpGet('/health/live'),
    readiness: Probe.fromHttpGet('/health/ready'),
    envFrom: [
      Env.fromConfigMap(ConfigMap.fromConfigMapName(chart, 'settings', config.name)),
      Env.fromSecret(Secret.fromSecretName(chart, 'secret', 'api-secrets')),
    ],
    resources: {
      cpu: { request: Cpu.millis(250), limit: Cpu.millis(500) },
      memory: { request: Size.mebibytes(256), limit: Size.mebibytes(512) },
    },
  });
  target.exposeViaService({ ports: [{ port: 80, targetPort: 3000 }] });
  const metrics = [Metric.resourceCpu(MetricTarget.averageUtilization(70))];
  new HorizontalPodAutoscaler(chart, 'autoscaler', { target, minReplicas: 3, maxReplicas: 10, metrics });
  app.synth();
}
