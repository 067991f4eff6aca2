// biome-ignore-all lint/suspicious/noTemplateCurlyInString: it is what stands in manifests
import { judge } from '../../lib/policy/gate';
import { literalCredential } from '../../lib/policy/rules/literal-credential';

// What stands in a redis.conf, where a value follows a name and nothing is between them.

const told = (text: string) =>
  judge(
    [{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'cache' }, data: { 'redis.conf': text } }],
    [literalCredential],
  ).map(({ got }) => got.replace(/^.*credentials: /, ''));

test.each([
  'requirepass hunter2',
  'requirepass "hunter2"',
  "requirepass 'hunter 2'",
  '  RequirePass\thunter2  ',
  'masterauth hunter2',
  'requirepass hunter2\r',
  'sentinel auth-pass shop hunter2',
])('%j', (line) => {
  const [name = ''] = /sentinel auth-pass shop|\w+/.exec(line) ?? [];
  expect(told(`port 6379\n\n${line}\nsave ""\n`)).toEqual([`${name} (line 3)`]);
});

test.each([
  '# requirepass hunter2',
  'requirepass ""',
  'requirepass',
  'requirepass ${REDIS_PASSWORD}',
  'requirepass "$(REDIS_PASSWORD)"',
  'requirepass $REDIS_PASSWORD',
  'requirepass {{ .Values.password }}',
  'requirepass <password>',
  'requirepass REDIS_PASSWORD',
  'requirepass replace-default-auth',
  'sentinel auth-pass shop replace-default-auth',
  'sentinel auth-pass shop',
  'masterauth %PASSWORD%',
  'requirepass is what clients log in with',
  'requirepass __REDIS_PASSWORD__',
  'requirepass %%PASSWORD%%',
  'requirepass @@PASSWORD@@',
  'masterauth is',
  'masteruser shop',
  'echo "requirepass $PASSWORD" >> /etc/redis.conf',
])('not %j', (line) => expect(told(`port 6379\n${line}\nsave ""\n`)).toEqual([]));

test('each line is told, and a long text is gone through once', () => {
  expect(told('requirepass hunter2\nmasterauth hunter2\n')).toEqual(['requirepass (line 1) and masterauth (line 2)']);
  expect(told(`${' '.repeat(100_000)}requirepass ${'"'.repeat(100_000)}`)).toEqual([]);
});
