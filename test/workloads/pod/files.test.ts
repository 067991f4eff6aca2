import {
  Config,
  ExistingSecret,
  type FileProps,
  requireSecret,
  Secret,
  type Stack,
  WebService,
  type WebServiceProps,
} from 'holdfast';
import { at, leastProps, produceOne, webService } from '../../helpers/manifests';

const produced = (props: (stack: Stack) => object) =>
  produceOne((stack) => new WebService(stack, 'web', { ...leastProps, ...props(stack) } as WebServiceProps));
const podOf = (props: (stack: Stack) => object) => {
  const { objects, problems } = produced(props);
  expect(problems).toEqual([]);
  return at(objects.find(({ manifest }) => manifest.kind === 'Deployment')?.manifest, 'spec.template.spec');
};
const problemsOf = (props: object) =>
  produced(() => props).problems.map(({ property, got, severity }) => `${severity} ${property}: ${got}`);

test('texts are kept in a ConfigMap and seen as files that nobody can write to', () => {
  const { Deployment } = webService({ files: { '/etc/app/config.yaml': 'a: 1', '/etc/app/b.ini': 'b=2' } });
  const { objects } = produced(() => ({ files: { '/etc/app/config.yaml': 'a: 1', '/etc/app/b.ini': 'b=2' } }));
  const configMap = objects.find(({ manifest }) => manifest.kind === 'ConfigMap')?.manifest;
  expect(configMap).toMatchObject({
    metadata: { name: 'web-files' },
    data: { 'etc..app..config.yaml': 'a: 1', 'etc..app..b.ini': 'b=2' },
  });
  expect(at(Deployment, 'spec.template.spec.containers.0.volumeMounts')).toEqual([
    { name: 'files', mountPath: '/etc/app', readOnly: true },
    { name: 'tmp', mountPath: '/tmp' },
  ]);
  expect(at(Deployment, 'spec.template.spec.volumes.0')).toEqual({
    name: 'files',
    projected: {
      sources: [
        {
          configMap: {
            name: 'web-files',
            items: [
              { key: 'etc..app..config.yaml', path: 'config.yaml' },
              { key: 'etc..app..b.ini', path: 'b.ini' },
            ],
          },
        },
      ],
    },
  });
});

test('a folder can be put together from texts, settings and Secrets, and a whole Secret is a folder', () => {
  const spec = podOf((stack) => ({
    files: {
      '/etc/app/own.yaml': 'a: 1',
      '/etc/app/shared.yaml': new Config(stack, 'shared', { name: 'shared', data: { 'x.yaml': 'x' } }).key('x.yaml'),
      '/etc/app/token': new ExistingSecret('api', ['token']).key('token'),
      '/etc/tls': new ExistingSecret('web-tls'),
    },
  }));
  expect(at(spec, 'volumes')).toMatchObject([
    {
      name: 'files',
      projected: {
        sources: [
          { configMap: { name: 'web-files', items: [{ path: 'own.yaml' }] } },
          { configMap: { name: 'shared', items: [{ key: 'x.yaml', path: 'shared.yaml' }] } },
          { secret: { name: 'api', items: [{ key: 'token', path: 'token' }] } },
        ],
      },
    },
    { name: 'files-1', secret: { secretName: 'web-tls' } },
    { name: 'tmp' },
  ]);
  expect(at(spec, 'containers.0.volumeMounts.1')).toEqual({ name: 'files-1', mountPath: '/etc/tls', readOnly: true });
});

test('a Secret of the stack is made before the pods that have it as a file, and only its name stands there', () => {
  const { objects } = produceOne((stack) => {
    const rendersAs = { externalSecret: { store: 'vault', remoteKey: 'web' } };
    const secret = new Secret(stack, 'web-key', { data: { pem: requireSecret('pem') }, rendersAs });
    new WebService(stack, 'web', { ...leastProps, files: { '/etc/key/key.pem': secret.key('pem') } });
  });
  const deployment = objects.find(({ manifest }) => manifest.kind === 'Deployment');
  const volume = at(deployment?.manifest, 'spec.template.spec.volumes.0.projected.sources.0');
  expect(volume).toEqual({ secret: { name: 'web-key', items: [{ key: 'pem', path: 'key.pem' }] } });
});

test('a text or a setting that changes rolls the pods, and nothing else does', () => {
  const checksum = (text: string, setting: string) =>
    at(
      produced((stack) => ({
        files: {
          '/etc/app/a': text,
          '/etc/app/b': new Config(stack, 'shared', { name: 'shared', data: { b: setting } }).key('b'),
        },
      })).objects.find(({ manifest }) => manifest.kind === 'Deployment')?.manifest,
      'spec.template.metadata.annotations',
    );
  expect(Object.keys(checksum('a', 'b') as object)).toEqual(['checksum/files']);
  expect(checksum('a', 'b')).toEqual(checksum('a', 'b'));
  expect(checksum('other', 'b')).not.toEqual(checksum('a', 'b'));
  expect(checksum('a', 'other')).not.toEqual(checksum('a', 'b'));
});

test('no file is mounted by itself, which would keep the text it had when the pod started', () => {
  const { Deployment } = webService({ files: { '/a/b': 'c', '/a/d/e': 'f' } });
  expect(JSON.stringify(Deployment)).not.toContain('subPath');
});

test('/tmp can be larger, and other folders can be written to', () => {
  const { Deployment } = webService({
    emptyDirs: { '/tmp': { sizeLimit: '256Mi' }, '/dev/shm': { sizeLimit: '64Mi', medium: 'Memory' } },
  });
  expect(at(Deployment, 'spec.template.spec.volumes')).toEqual([
    { name: 'empty', emptyDir: { sizeLimit: '256Mi' } },
    { name: 'empty-1', emptyDir: { sizeLimit: '64Mi', medium: 'Memory' } },
  ]);
  expect(at(Deployment, 'spec.template.spec.containers.0.volumeMounts')).toEqual([
    { name: 'empty', mountPath: '/tmp' },
    { name: 'empty-1', mountPath: '/dev/shm' },
  ]);
});

const text = 'a: 1';

test.each<[object, string]>([
  [{ files: { 'etc/app.yaml': text } }, 'error files["etc/app.yaml"]: "etc/app.yaml" (string)'],
  [{ files: { '/etc/../app.yaml': text } }, 'error files["/etc/../app.yaml"]: "/etc/../app.yaml" (string)'],
  [{ files: { '/config.yaml': text } }, 'error files["/config.yaml"]: a file in the folder /'],
  [{ files: { '/etc/hosts': text } }, 'error files["/etc/hosts"]: "/etc"'],
  [{ files: { '/etc/app/x': 3 } }, 'error files["/etc/app/x"]: 3 (number)'],
  [{ files: { '/etc/app/x': new ExistingSecret('a..b').key('c') } }, 'error files["/etc/app/x"]: "a..b"'],
  [
    { files: { '/etc/app/x': new ExistingSecret('api', ['url']).key('ulr' as never) } },
    'error files["/etc/app/x"]: "ulr"',
  ],
  [{ files: { '/tmp/x': text } }, 'error files["/tmp/x"]: "/tmp", as for another volume'],
  [{ emptyDirs: { '/cache': {} } }, 'error emptyDirs["/cache"].sizeLimit: nothing'],
  [
    { emptyDirs: { '/cache': { sizeLimit: '1Gi', medium: 'Disk' } } },
    'error emptyDirs["/cache"].medium: "Disk" (string)',
  ],
  [
    { emptyDirs: { '/cache': { sizeLimit: '1Gi' } } },
    'warning emptyDirs["/cache"].sizeLimit: "1Gi", and 2 such folders of 1207959552 bytes in all',
  ],
  [
    { files: { '/etc/app/x': text }, emptyDirs: { '/etc/app': { sizeLimit: '1Mi' } } },
    'error files["/etc/app/x"]: "/etc/app", as for another volume',
  ],
])('%j is one mistake, told of the property that was given', (props, problem) => {
  expect(problemsOf(props)).toEqual([problem]);
});

test('a credential in a file is told of the file, and not shown', () => {
  const key = `-----BEGIN PRIVATE KEY-----\n${'A'.repeat(64)}\n-----END PRIVATE KEY-----`;
  const [problem, ...others] = problemsOf({ files: { '/etc/app/key.pem': key } } satisfies FileProps);
  expect(others).toEqual([]);
  expect(problem).toMatch(/^error files\["\/etc\/app\/key\.pem"\]: a text of \d+ characters that looks like/);
});
