// biome-ignore-all lint/suspicious/noTemplateCurlyInString: it is what stands in manifests
import { judge } from '../../lib/policy/gate';
import { literalCredential } from '../../lib/policy/rules/literal-credential';
import type { Manifest } from '../../lib/render/manifest';

/** Where literal-credential finds something in an object, by pointer. */
const found = (manifest: Manifest) => judge([manifest], [literalCredential]).map(({ pointer }) => pointer);
const configMap = (data: Readonly<Record<string, string>>): Manifest => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: 'web' },
  data,
});
const custom = (spec: unknown): Manifest => ({
  apiVersion: 'example.com/v1',
  kind: 'Thing',
  metadata: { name: 'web' },
  spec,
});
/** As charts and operators have them in Git; put together where somebody could take them for real. */
const random = 'a1B2c3D4e5F6g7H8';

describe('what is a credential by its name', () => {
  test.each([
    ['DB_PASSWORD', 'hunter2'],
    ['PGPASSWORD', 'hunter2'],
    ['MYSQL_ROOT_PASSWORD', 'changeme'],
    ['adminPassword', 'password'],
    ['GF_SECURITY_ADMIN_PASSWORD', 'prom-operator'],
    ['ELASTIC_PASSWORD', '123456'],
    ['MYSQL_PWD', 'hunter2'],
    ['ssh-passphrase', 'correct horse'],
    ['JWT_SECRET', 'my-super-secret-key'],
    ['JWT_SECRET', 'secret'],
    ['SESSION_SECRET', 'changeme'],
    ['DJANGO_SECRET_KEY', random],
    ['SECRET_KEY_BASE', random],
    ['RAILS_MASTER_KEY', random],
    ['AIRFLOW__CORE__FERNET_KEY', `${random}=`],
    ['NEW_RELIC_LICENSE_KEY', random],
    ['X-API-Key', random],
    ['NGROK_AUTHTOKEN', random],
    ['VAULT_TOKEN', random],
    ['clientSecret', random],
    ['AWS_CREDENTIALS', random],
    ['Authorization', `Bearer ${random}`],
    ['AUTHORIZATION', 'Basic c2hvcDpodW50ZXIy'],
    ['DB_PASSWORD', '$uper$ecret1'],
    ['DB_PASSWORD', 'password1}'],
    ['TOKEN', '/aVeryLongToken+With=More'],
  ])('%s: %s', (name, value) => {
    expect(found(configMap({ [name]: value }))).toEqual([`/data/${name}`]);
  });

  test.each([
    ['CSRF_TOKEN', 'enabled'],
    ['secret', 'web-secret'],
    ['SECRET', 'shop.database-credentials'],
    ['existingSecret', 'billing'],
    ['imagePullSecret', 'regcred'],
    ['TLS_SECRET', 'web'],
    ['WEBHOOK_SECRET', 'web-webhook-secret'],
    ['secretName', 'web-secret'],
    ['TOKEN_TTL', '3600'],
    ['ACCESS_TOKEN', '15m'],
    ['PASSWORD_FILE', '/run/secrets/x'],
    ['PASSWORD', '/run/secrets/x'],
    ['MYSQL_ALLOW_EMPTY_PASSWORD', '1'],
    ['DB_PASSWORD', ''],
    ['DB_PASSWORD', '${DB_PASSWORD}'],
    ['DB_PASSWORD', '${DB_PASSWORD:-}'],
    ['DB_PASSWORD', '$(DB_PASSWORD)'],
    ['DB_PASSWORD', '$DB_PASSWORD'],
    ['DB_PASSWORD', '{{ .Values.password }}'],
    ['DB_PASSWORD', '<password>'],
    ['DB_PASSWORD', '<vault:secret/data/shop#password>'],
    ['DB_PASSWORD', 'vault:secret/data/shop#password'],
    ['DB_PASSWORD', 'ref+awssecrets://shop/password'],
    ['DB_PASSWORD', 'ENC[AES256_GCM,data:abc,iv:def,tag:ghi,type:str]'],
    ['DB_PASSWORD', 'ENC(abcdefgh)'],
    ['DB_PASSWORD', 'REPLACE_ME'],
    ['DB_PASSWORD', '********'],
    ['ADMIN_PASSWORD', '$__file{/etc/secrets/admin}'],
    ['trustStorePassword', 'changeit'],
    ['SSH_PUBLIC_KEY', 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIA'],
    ['SIGNING_KEY', '-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEA\n-----END PUBLIC KEY-----'],
    ['SIGNING_KEY', 'keys/signing.pem'],
    ['GOOGLE_APPLICATION_CREDENTIALS', '/var/secrets/google/key.json'],
    ['TOKEN', 'https://login.example.com/oauth2/token'],
    ['EOS_TOKEN', '</s>'],
    ['PAD_TOKEN', '[PAD]'],
    ['CREDENTIALS', 'include'],
    ['CLIENT_SECRET', 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:shop'],
    ['API_KEY', 'projects/shop/secrets/api-key/versions/latest'],
    ['TOKENIZER', 'gpt2'],
    ['SECRETS_DIR', '/run/secrets'],
    ['PRIMARY_KEY', 'id'],
    ['Authorization', 'Bearer $(TOKEN)'],
    ['AUTHORIZATION', 'enabled'],
  ])('not %s: %s', (name, value) => {
    expect(found(configMap({ [name]: value }))).toEqual([]);
  });
});

describe('what is a credential by its form', () => {
  test.each([
    'postgres://shop:hunter2@db.example.com/shop',
    'postgres://user:password@localhost:5432/db',
    'redis://:changeme@cache:6379',
    'mongodb+srv://shop:hunter2@cluster0.example.net/?retryWrites=true',
    'AMQP_URL=amqp://guest:guest@queue:5672',
    `LS0tLS1CRUdJTi${'BSU0EgUFJJVkFURSBLRVktLS0tLQo'}`,
    'Endpoint=sb://x.example.net/;Password=hunter2',
  ])('%s', (value) => expect(found(configMap({ url: value }))).toEqual(['/data/url']));

  test.each([
    'postgres://USER:PASSWORD@HOST/db',
    'postgres://user:DB_PASSWORD@db/shop',
    'postgres://user:<password>@db/shop',
    'postgres://user:${PASSWORD}@db/shop',
    'postgres://user:$(PASSWORD)@db/shop',
    'postgres://user:$PASSWORD@db/shop',
    'postgres://user:{password}@db/shop',
    'postgres://%s:%s@%s/shop',
    'postgres://user:xxx@db/shop',
    'postgres://user@db:5432/shop',
    'Server=db;Password=<password>;',
    'https://example.com/a:b@c',
    'LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCg',
  ])('not %s', (value) => expect(found(configMap({ url: value }))).toEqual([]));
});

describe('a file in a ConfigMap', () => {
  test.each([
    ['application.properties', 'server.port=8080\nspring.datasource.password=hunter2\n'],
    ['.env', 'LOG_LEVEL=info\nDB_PASSWORD=hunter2\nPORT=1'],
    ['.env', 'export API_TOKEN="d34db33f"'],
    ['config.yaml', 'database:\n  user: shop\n  password: hunter2\n'],
    ['config.yaml', "auth:\n  - clientSecret: 'd34db33f' # of staging\n"],
    ['config.json', '{"user":"shop","password":"hunter2","port":1}'],
    ['config.toml', '[db]\npassword = "hunter2"\n'],
    ['grafana.ini', '[security]\nadmin_password = hunter2'],
    ['settings.xml', '<server><password>hunter2</password></server>'],
    ['tomcat-users.xml', '<user username="shop" password="hunter2" roles="admin"/>'],
    ['my.cnf', '[client]\nuser=root\npassword=hunter2'],
    ['dsn', 'host=db user=shop password=hunter2 dbname=shop'],
    ['start.sh', '#!/bin/sh\nPASSWORD=hunter2 ./serve\n'],
    ['prometheus.yml', 'basic_auth: { username: shop, password: hunter2 }'],
    ['alertmanager.yml', "global:\n  smtp_auth_password: 'hunter2'\n"],
  ])('%s: %j', (name, text) => expect(found(configMap({ [name]: text }))).toEqual([`/data/${name}`]));

  test.each([
    ['application.properties', 'spring.datasource.password=${DB_PASSWORD}\nserver.ssl.key-store-password=\n'],
    ['.env', 'DB_PASSWORD=\nDB_PASSWORD_FILE=/run/secrets/db\n'],
    ['.env', '# DB_PASSWORD=hunter2\n'],
    ['config.yaml', 'password: ${DB_PASSWORD}\ntoken: !vault x\npasswordSecret: { name: web }\nkey: value\n'],
    ['config.yaml', 'secretName: web-tls\nbearer_token_file: /var/run/secrets/token\nsecret: web-secret\n'],
    ['schema.json', '{"properties":{"password":{"type":"string"},"token":{"type":"string"}}}'],
    ['openapi.yaml', 'password: string\ntoken: string\n'],
    ['app.py', 'connect(user=user, password=password)\ntoken = self.token\nsecret = os.environ["SECRET"]\n'],
    ['app.js', 'const token = getToken();\nif (token === other) { password: options.password }\n'],
    ['main.go', 'token := request.Header("token")\nvar password string\n'],
    ['start.sh', 'PASSWORD=$(cat /run/secrets/x)\nTOKEN=$1\nSECRET="$2"\nread -p "Password: " PASSWORD\n'],
    ['help.md', 'The password: at least twelve letters. Your token: see below.\n'],
    ['rules.yml', 'description: "token {{ $labels.token }} of {{ $labels.secret }}"\n'],
    ['nginx.conf', 'proxy_set_header X-Token $http_token;\nauth_basic_user_file /etc/nginx/password;\n'],
    ['grafana.ini', ';admin_password = admin\nadmin_password = $__file{/etc/secrets/admin}\n'],
    ['page.html', '<label for="password">Password</label><input type="password" name="token">'],
    ['result.txt', 'pass: 6, fail: 0\npass: none of them'],
    ['keys.yaml', 'primaryKey: id\nmonkey: business\ndatabase: shop\n'],
  ])('not %s: %j', (name, text) => expect(found(configMap({ [name]: text }))).toEqual([]));

  test('tells what it found by names and lines, and never by values', () => {
    const text = `a: 1\npassword: hunter2\n\ntoken: ${random}\nb: { dbPassword: hunter2, apiKey: ${random} }\n`;
    const [finding] = judge([configMap({ 'a.yaml': text })], [literalCredential]);
    expect(finding?.got).toBe(
      `a text of ${text.length} characters that looks like a file with credentials: password (line 2), token (line 4), dbPassword (line 5) and 1 more`,
    );
  });

  test('in binaryData is read as well', () => {
    const binaryData = { 'a.properties': Buffer.from('db.password=hunter2').toString('base64'), b: 'AAECAw==' };
    expect(found({ ...configMap({}), binaryData })).toEqual(['/binaryData/a.properties']);
  });
});

describe('what controllers of others read', () => {
  test.each([
    [{ values: { auth: { password: 'hunter2' } } }, '/spec/values/auth/password'],
    [{ helm: { parameters: [{ name: 'auth.password', value: 'hunter2' }] } }, '/spec/helm/parameters/0/value'],
    [{ helm: { values: 'auth:\n  password: hunter2\n' } }, '/spec/helm/values'],
  ])('%j', (spec, pointer) => expect(found(custom(spec))).toEqual([pointer]));

  test.each([
    { encryptedData: { password: 'AgBy3i4OJSWKPiTySYZZA9rO43cGDEq' } },
    { data: [{ secretKey: 'password', remoteRef: { key: 'shop', property: 'password' } }] },
    { passwordSecretRef: { name: 'web', key: 'password' }, secret: 'billing', token: 'oidc' },
    { authentication: { passwordSecret: { secretName: 'web', password: 'password' } } },
    { secretTargetRef: [{ parameter: 'password', name: 'web', key: 'password' }] },
  ])('not %j', (spec) => expect(found(custom(spec))).toEqual([]));
});

describe('what a container does', () => {
  const pod = (container: object): Manifest => ({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'web' },
    spec: { containers: [{ name: 'web', ...container }] },
  });
  const at = '/spec/containers/0';

  test.each([
    [
      { livenessProbe: { exec: { command: ['redis-cli', '--password', 'hunter2', 'ping'] } } },
      '/livenessProbe/exec/command/2',
    ],
    [
      { readinessProbe: { exec: { command: ['sh', '-c', 'PGPASSWORD=hunter2 psql'] } } },
      '/readinessProbe/exec/command/2',
    ],
    [
      { startupProbe: { httpGet: { httpHeaders: [{ name: 'Authorization', value: `Bearer ${random}` }] } } },
      '/startupProbe/httpGet/httpHeaders/0/value',
    ],
    [
      { lifecycle: { preStop: { exec: { command: ['drain', '--api-key=hunter2'] } } } },
      '/lifecycle/preStop/exec/command/1',
    ],
    [
      { lifecycle: { postStart: { httpGet: { httpHeaders: [{ name: 'X-API-Key', value: random }] } } } },
      '/lifecycle/postStart/httpGet/httpHeaders/0/value',
    ],
    [{ env: [{ name: 'SPRING_APPLICATION_JSON', value: '{"db":{"password":"hunter2"}}' }] }, '/env/0/value'],
    [{ args: ['--set', 'auth.password=hunter2'] }, '/args/1'],
  ])('%j', (container, pointer) => expect(found(pod(container))).toEqual([at + pointer]));

  test.each([
    { livenessProbe: { exec: { command: ['sh', '-c', 'redis-cli -a "$PASSWORD" ping'] } } },
    { livenessProbe: { httpGet: { httpHeaders: [{ name: 'Host', value: 'token.example.com' }, null] } } },
    { lifecycle: { preStop: { exec: { command: ['/bin/sh', '-c', 'sleep 5'] } } } },
    { args: ['--token-ttl=1h', '--secret=web-secret', '--webhook-secret=web', '--password-file', '/run/secrets/x'] },
  ])('not %j', (container) => expect(found(pod(container))).toEqual([]));
});

test('an object of others that makes pods tells of a container once', () => {
  const env = [{ name: 'DB_PASSWORD', value: 'hunter2' }];
  const spec = { template: { spec: { containers: [{ name: 'web', env }] } } };
  const rollout = { apiVersion: 'argoproj.io/v1alpha1', kind: 'Rollout', metadata: { name: 'web' }, spec };
  expect(found(rollout)).toEqual(['/spec/template/spec/containers/0/env/0/value']);
});
