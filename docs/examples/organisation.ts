import { Defaults, defineEnvironments, defineStack, WebService } from 'holdfast';

const environments = defineEnvironments(
  {
    staging: {},
    production: {
      protected: true,
      quota: { pods: 50, requests: { cpu: '20', memory: '40Gi' } },
      defaults: { labels: { 'data-class': 'confidential' } },
    },
  },
  {
    labels: { owner: 'shop-team', 'cost-centre': '4711' },
    registries: ['registry.example.com'],
    resources: { requests: { cpu: '100m', memory: '128Mi' }, limits: { cpu: '1' } },
    platform: 'eks',
  },
);

export default defineStack('payments', environments, (stack) => {
  Defaults.of(stack).set({ labels: { owner: 'payments-team' } });
  new WebService(stack, 'payments', {
    image: 'registry.example.com/payments:2.3.1',
    port: 8080,
    probes: { liveness: '/live', readiness: '/ready' },
  });
});
