import { defineEnvironments, defineStack, ExistingSecret, WebService } from 'holdfast';

export default defineStack('edge', defineEnvironments({ production: {} }), (stack) => {
  new WebService(stack, 'cache', {
    image: 'registry.example.com/varnish:7.6.1',
    port: 8080,
    probes: { liveness: { tcpPort: 8080 }, readiness: '/ready' },
    files: {
      '/etc/varnish/default.vcl': 'vcl 4.1;\nbackend default { .host = "web"; .port = "80"; }\n',
      '/etc/varnish/secret': new ExistingSecret('varnish', ['admin']).key('admin'),
      '/etc/varnish-tls': new ExistingSecret('edge-tls'),
    },
    emptyDirs: {
      '/var/lib/varnish': { sizeLimit: '128Mi', medium: 'Memory' },
      '/var/cache/varnish': { sizeLimit: '256Mi' },
    },
  });
});
