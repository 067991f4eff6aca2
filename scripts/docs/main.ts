import { formatProblems } from '../../lib/problems/format';
import { produceSelection } from '../../lib/program/selection';
import { daemonAgentInterfaces } from './agents';
import { alertTable } from './alerts';
import { checkPage } from './check';
import { checkTable } from './checks';
import { constructPage, exampleOf } from './construct';
import { exceptionTable } from './exceptions';
import { embed, fence, fillIn, type Generated, read, root, update } from './files';
import {
  admissionInterfaces,
  exposureInterfaces,
  jobInterfaces,
  networkInterfaces,
  observabilityInterfaces,
  organisationInterfaces,
  propTables,
  pulumiInterfaces,
  scalingInterfaces,
  waiverInterfaces,
  webServiceInterfaces,
  workerInterfaces,
} from './interfaces';
import { podsPage } from './pods';
import { ruleTable, waiverTable } from './rules';
import { migrationInterfaces, postgresClusterInterfaces, statefulServiceInterfaces, storageInterfaces } from './state';

/** The service of the first hour, as it would stand in stacks/. */
function service(): string {
  return fence(read('test/first-hour/service.ts').replace('../../stacks/environments', './environments'), 'ts');
}

/** What is really said of three of the mistakes that the tests make. */
function messages(): string {
  const everything = { stacks: [], environments: [], all: true };
  const lines = formatProblems(produceSelection('test/mistakes/stacks', everything, () => undefined, 'dist').problems);
  const shown = ['bad-name', 'misspelt-environment', 'replica-range'].map((name) => `test/mistakes/stacks/${name}.ts`);
  const found = shown.map((file) => lines.find((line) => line.startsWith(file))?.replace('test/mistakes/', ''));
  return fence(found.join('\n'), 'text');
}

/** Every document with generated parts. */
function documents(): Generated[] {
  const result = embed('dist/production/backend-api.k8s.yaml', 'yaml');
  const parts = {
    'README.md': { service: service(), result, messages: messages() },
    'docs/rules.md': { rules: ruleTable(), checks: checkTable() },
    'docs/admission.md': { ...constructPage('admission', admissionInterfaces), ...exampleOf('kyverno', 'kyverno ') },
    'docs/exceptions.md': { exceptions: exceptionTable() },
    'docs/check.md': checkPage(),
    'docs/daemon-agent.md': constructPage('daemon-agent', daemonAgentInterfaces),
    'docs/exposure.md': constructPage('exposure', exposureInterfaces, [
      'Ingress',
      'HTTPRoute',
      'Certificate',
      'ReferenceGrant',
      'NetworkPolicy',
    ]),
    'docs/jobs.md': {
      ...exampleOf('scheduled-job', 'scheduled '),
      ...exampleOf('one-off-job', 'one-off '),
      props: propTables(jobInterfaces),
    },
    'docs/migration.md': constructPage('migration', migrationInterfaces),
    'docs/network.md': constructPage('network', networkInterfaces, ['NetworkPolicy']),
    'docs/observability.md': { ...constructPage('observability', observabilityInterfaces), alerts: alertTable() },
    'docs/organisation.md': constructPage('organisation', organisationInterfaces),
    'docs/pods.md': podsPage(),
    'docs/postgres-cluster.md': constructPage('postgres-cluster', postgresClusterInterfaces),
    'docs/pulumi.md': { props: propTables(pulumiInterfaces) },
    'docs/scaling.md': constructPage('event-worker', scalingInterfaces),
    'docs/stateful-service.md': constructPage('stateful-service', statefulServiceInterfaces),
    'docs/storage.md': constructPage('storage', storageInterfaces),
    'docs/waivers.md': { ...constructPage('waiver', waiverInterfaces, ['ConfigMap']), rules: waiverTable() },
    'docs/web-service.md': constructPage('web-service', webServiceInterfaces),
    'docs/worker.md': constructPage('worker', workerInterfaces),
  };
  return Object.entries(parts).map(([file, filled]) => ({ file, text: fillIn(read(file), filled) }));
}

process.chdir(root);
const check = process.argv.includes('--check');
const stale = update(documents(), check);
for (const file of stale) console.log(check ? `${file} is out of date: npm run docs` : `${file} written`);
if (check && stale.length > 0) process.exitCode = 1;
