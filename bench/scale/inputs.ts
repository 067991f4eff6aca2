import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineEnvironments, defineStack, WebService } from 'holdfast';
import { dump } from 'js-yaml';
import { produce } from '../../lib/program/produce';

const root = join(__dirname, '../..');

const service = {
  image: 'registry.example.com/backend-api:1.2.0',
  port: 3000,
  probes: { liveness: '/health/live', readiness: '/health/ready' },
  config: { NODE_ENV: 'production', LOG_LEVEL: 'info', CACHE_TTL: '3600' },
  secrets: ['api-secrets'],
  replicas: { min: 3, max: 10, cpuPercent: 70 },
} as const;

/** What stands for the name of a service in the objects that the peers make. */
export const serviceName = 'service-name';

/** The seven objects of a service, as holdfast renders them. */
export function objects() {
  const environments = defineEnvironments({ production: {} });
  const build = defineStack(serviceName, environments, (stack) => new WebService(stack, serviceName, service), {
    createNamespace: false,
  });
  return produce(build, 'production').objects.map(({ manifest }) => manifest);
}

/** A project of so many services, each a stack and a file of its own in dist/. */
export function holdfastProject(folder: string, count: number): string {
  mkdirSync(join(folder, 'stacks'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{}');
  const source = `import { defineEnvironments, defineStack, WebService } from '${join(root, 'lib/index')}';
const environments = defineEnvironments({ production: {} });
const names = Array.from({ length: ${count} }, (_, index) => \`service-\${index}\`);
export default names.map((name) =>
  defineStack(name, environments, (stack) => new WebService(stack, name, ${JSON.stringify(service)}), {
    createNamespace: false,
  }),
);
`;
  writeFileSync(join(folder, 'stacks/services.ts'), source);
  return folder;
}

/** A chart that makes the same objects of a list of services; name, image and port are values. */
export function helmChart(folder: string, count: number): string {
  mkdirSync(join(folder, 'templates'), { recursive: true });
  writeFileSync(join(folder, 'Chart.yaml'), 'apiVersion: v2\nname: services\nversion: 0.1.0\n');
  const body = objects()
    .map((manifest) => `---\n${dump(manifest, { lineWidth: -1, noRefs: true })}`)
    .join('')
    .replaceAll(serviceName, '{{ .name }}')
    .replaceAll(service.image, '{{ .image }}')
    .replaceAll(String(service.port), '{{ .port }}');
  writeFileSync(join(folder, 'templates/services.yaml'), `{{- range .Values.services }}\n${body}{{- end }}\n`);
  const { image, port } = service;
  const services = Array.from({ length: count }, (_, index) => ({ name: `service-${index}`, image, port }));
  writeFileSync(join(folder, 'values.yaml'), dump({ services }));
  return folder;
}

/** A program of plain cdk8s with the same objects, a chart a service; returns its file. */
export function cdk8sProgram(folder: string, count: number): string {
  mkdirSync(folder, { recursive: true });
  const source = `const { ApiObject, App, Chart } = require('${join(root, 'node_modules/cdk8s')}');
const text = ${JSON.stringify(JSON.stringify(objects()))};
const app = new App();
for (let index = 0; index < ${count}; index++) {
  const name = 'service-' + index;
  const chart = new Chart(app, name);
  for (const object of JSON.parse(text.replaceAll('${serviceName}', name))) new ApiObject(chart, object.kind, object);
}
app.synth();
`;
  const file = join(folder, 'program.js');
  writeFileSync(file, source);
  return file;
}
