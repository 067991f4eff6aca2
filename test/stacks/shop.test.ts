import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import minimal from '../../stacks/minimal';
import shop from '../../stacks/shop';
import stateful from '../../stacks/stateful';
import { root } from '../helpers/cli';
import { at, manifestsOf } from '../helpers/manifests';

const production = manifestsOf(shop, 'production');
const named = (kind: string, name: string) => production.find((one) => one.kind === kind && one.metadata.name === name);

test('the whole shop is at most 120 lines', () => {
  expect(readFileSync(join(root, 'stacks/shop.ts'), 'utf8').split('\n').length).toBeLessThanOrEqual(121);
});

test.each(['development', 'staging', 'production'] as const)('the shop in %s', (environment) => {
  const kinds = manifestsOf(shop, environment).map(({ kind, metadata }) => `${kind} ${metadata.name}`);
  expect(kinds).toMatchSnapshot();
});

test('the web is reached over TLS alone, and by the pods of the ingress controller alone', () => {
  const ingress = named('Ingress', 'web');
  expect(at(ingress, 'spec.tls.0.hosts')).toEqual(['shop.example.com']);
  expect(at(ingress, 'metadata.annotations')).toMatchObject({ 'cert-manager.io/cluster-issuer': 'letsencrypt-prod' });
  const from = at(named('NetworkPolicy', 'web'), 'spec.ingress') as { from: { namespaceSelector: object }[] }[];
  expect(from.map((rule) => JSON.stringify(rule.from))).toEqual([
    expect.stringContaining('monitoring'),
    expect.stringContaining('ingress-nginx'),
  ]);
});

test('the API has the password of the database from its operator, and no other program but those that need it', () => {
  const users = production.filter((manifest) => JSON.stringify(manifest.spec ?? {}).includes('shop-db-app'));
  expect(users.map(({ kind, metadata }) => `${kind} ${metadata.name}`).sort()).toEqual([
    'CronJob report',
    'Deployment api',
    'Deployment mailer',
    'Job migrate',
  ]);
});

test.each([
  ['minimal', minimal],
  ['stateful', stateful],
] as const)('the %s stack', (_, stack) => {
  expect(manifestsOf(stack, 'production').map(({ kind, metadata }) => `${kind} ${metadata.name}`)).toMatchSnapshot();
});
