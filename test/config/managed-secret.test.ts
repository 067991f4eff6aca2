import { output } from '@pulumi/pulumi';
import { defineEnvironments, defineStack, requireSecret, Secret, type SecretProps, WebService } from 'holdfast';
import { produce } from '../../lib/program/produce';
import { leastProps, produceOne } from '../helpers/manifests';

const data = { DATABASE_URL: requireSecret('databaseUrl'), TOKEN: output('a value') };

function rendered(rendersAs?: SecretProps['rendersAs']) {
  return produceOne((stack) => new Secret(stack, 'api-secrets', { data, ...(rendersAs && { rendersAs }) }));
}

test('a Secret without anything to stand for it in files is an error for each of its values', () => {
  const { problems } = rendered();
  expect(problems.map(({ property, severity }) => `${severity} ${property}`)).toEqual([
    'error data.DATABASE_URL',
    'error data.TOKEN',
  ]);
  expect(problems[0]?.fix).toContain('rendersAs');
});

test('an ExternalSecret stands for it in files, and no Secret', () => {
  const { objects, problems } = rendered({ externalSecret: { store: 'vault', remoteKey: 'shop/api' } });
  expect(problems).toEqual([]);
  const manifests = objects.map(({ manifest }) => manifest);
  expect(manifests.map(({ kind }) => kind).sort()).toEqual(['ExternalSecret', 'Namespace', 'NetworkPolicy']);
  const object = manifests.find(({ kind }) => kind === 'ExternalSecret');
  expect(object).toMatchObject({
    apiVersion: 'external-secrets.io/v1',
    kind: 'ExternalSecret',
    metadata: { name: 'api-secrets', namespace: 'production' },
    spec: {
      refreshInterval: '1h',
      secretStoreRef: { name: 'vault', kind: 'ClusterSecretStore' },
      target: { name: 'api-secrets', creationPolicy: 'Owner' },
      data: [
        { secretKey: 'DATABASE_URL', remoteRef: { key: 'shop/api', property: 'DATABASE_URL' } },
        { secretKey: 'TOKEN', remoteRef: { key: 'shop/api', property: 'TOKEN' } },
      ],
    },
  });
});

test('a SealedSecret stands for it in files', () => {
  const sealedSecret = { DATABASE_URL: 'AgBy3i4O', TOKEN: 'AgCtr8Oj' };
  const { objects, problems } = rendered({ sealedSecret });
  expect(problems).toEqual([]);
  expect(objects.map(({ manifest }) => manifest)).toContainEqual(
    expect.objectContaining({
      kind: 'SealedSecret',
      spec: { encryptedData: sealedSecret, template: { metadata: { name: 'api-secrets' } } },
    }),
  );
});

test('Pulumi gets the Secret, and nothing that stands for it', () => {
  const definition = defineStack('shop', defineEnvironments({ production: {} }), (stack) => {
    new Secret(stack, 'api-secrets', { data, rendersAs: { externalSecret: { store: 'vault', remoteKey: 'shop' } } });
  });
  const { objects, problems } = produce(definition, 'production', 'pulumi');
  expect(problems).toEqual([]);
  expect(objects.map(({ manifest }) => manifest.kind)).toEqual(['Namespace', 'Secret', 'NetworkPolicy']);
});

test('a value that is written down is refused and never repeated', () => {
  const literal = 'correct-horse-battery-staple';
  const { problems } = produceOne(
    (stack) => new Secret(stack, 'api-secrets', { data: { TOKEN: literal as never, PIN: 1234 as never } }),
  );
  expect(problems.map(({ got }) => got)).toEqual(['a text of 28 characters', 'a value of type number']);
  expect(problems[0]?.fix).toContain("requireSecret('TOKEN')");
  expect(JSON.stringify(problems)).not.toMatch(/horse|1234/);
});

test('pitfall 5: an Output that a file would have to hold is refused by its property', () => {
  const { problems } = produceOne((stack) => {
    new WebService(stack, 'web', { ...leastProps, config: { REGION: output('somewhere') as never } });
  });
  expect(problems).toMatchObject([
    {
      severity: 'error',
      property: 'config.REGION',
      got: 'an Output of Pulumi',
      fix: 'write the value, or deploy it with pulumi up alone',
    },
  ]);
  expect(JSON.stringify(problems)).not.toContain('somewhere');
});

test.each([
  ['x', 'rendersAs: got "x" (string)'],
  [{}, 'rendersAs: got {} (object)'],
  [{ externalSecret: 'vault' }, 'rendersAs.externalSecret: got "vault" (string)'],
  [{ externalSecret: { store: 'vault' } }, 'rendersAs.externalSecret.remoteKey: got nothing'],
  [{ sealedSecret: { DATABASE_URL: 1 } }, 'rendersAs.sealedSecret.DATABASE_URL: got 1 (number)'],
])('what stands for it and is none is one line: %j', (rendersAs, message) => {
  const { problems } = rendered(rendersAs as never);
  expect(problems.map(({ property, got }) => `${property}: got ${got}`)).toEqual([message]);
  expect(problems[0]).toMatchObject({ id: 'secret-value', fix: expect.stringMatching(/./), place: expect.any(String) });
});
