import { defineEnvironments, defineStack, Waiver, WebService } from 'holdfast';

export default defineStack('billing', defineEnvironments({ production: {} }), (stack) => {
  const billing = new WebService(stack, 'billing', {
    image: 'registry.example.com/billing:1.9.0',
    port: 8080,
    probes: { liveness: '/live', readiness: '/ready' },
    config: { CLIENT_SECRET: 'billing-oauth-client' },
  });

  Waiver.of('literal-credential', {
    reason: 'it is the name of a Secret, which the service reads itself',
    owner: 'payments-team',
    expires: '2099-06-30',
  }).applyTo(billing);
});
