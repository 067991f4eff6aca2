import { credentialIn, masked } from '../../lib/problems/credential';
import { show } from '../../lib/problems/show';
import { mistakesIn } from '../helpers/mistakes';
import { stackSource } from '../helpers/project';

const random = (length: number) => 'a1B2c3D4e5F6g7H8i9J0'.repeat(5).slice(0, length);

/** What is looked for, put together here so that nobody who looks for such texts in repositories finds them. */
const credentials: readonly [what: string, text: string][] = [
  ['an AWS access key ID', `AKIA${'IOSFODNN7EXAMPLE'}`],
  ['a GitHub token', `ghp_${random(36)}`],
  ['a GitHub token', `ghs_${random(40)}_`],
  ['a GitHub token', `github_pat_${random(22)}_${random(59)}`],
  ['a GitLab token', `glpat-${random(20)}`],
  ['a Slack token', `xoxb-${'1234567890'}-${random(24)}`],
  ['a Slack webhook', `https://hooks.slack.com/services/${'T00000000'}/${'B00000000'}/${random(24)}`],
  ['a Stripe key', `sk_live_${random(24)}`],
  ['a Google API key', `AIza${random(35)}`],
  ['an npm token', `npm_${random(36)}`],
  ['a PyPI token', `pypi-${'AgEIcHlwaS5vcmc'}${random(60)}`],
  ['a Docker Hub token', `dckr_pat_${random(27)}`],
  ['a SendGrid key', `SG.${random(22)}.${random(43)}`],
  ['an Anthropic key', `sk-ant-${'api03'}-${random(93)}`],
  ['an OpenAI key', `sk-proj-${random(20)}T3Blbk${'FJ'}${random(20)}`],
  ['a Hugging Face token', `hf_${random(34)}`],
  ['a DigitalOcean token', `dop_v1_${'a1b2c3d4'.repeat(8)}`],
  ['a Vault token', `hvs.${random(90)}`],
  ['a Grafana token', `glsa_${random(32)}_1a2B3c4D`],
  ['a New Relic key', `NRAK-${'A1B2C3D4E'.repeat(3)}`],
  ['a Databricks token', `dapi${'a1b2c3d4'.repeat(4)}`],
  ['a Shopify token', `shpat_${'a1b2c3d4'.repeat(4)}`],
  ['a Telegram token', `123456789:AA${random(33)}`],
  ['an age key', `AGE-SECRET-KEY-1${'QPZRY9X8'.repeat(8).slice(0, 58)}`],
  ['an Azure storage key', `AccountKey=${random(86)}==`],
  ['a JSON Web Token', `eyJ${random(10)}.eyJ${random(20)}.${random(30)}`],
  ['a private key', `-----BEGIN EC PRIVATE KEY-----\n${random(64)}\n-----END EC PRIVATE KEY-----`],
  ['a URL with a password', `https://user:${random(12)}@example.com/path`],
  ['a connection string with a password', `Server=db;Password=${random(12)};`],
];

test.each(credentials)('%s is known by its form, and blotted out in a message: %s', (what, text) => {
  expect(credentialIn('NAME', text)).toBe(what);
  for (const message of [
    masked(`no: ${text} here`),
    show(text),
    show({ deep: [text] }),
    show(`${'x '.repeat(20)}${text}`),
  ]) {
    expect(message).not.toContain(random(8));
    expect(message).not.toContain('IOSFODNN7');
  }
});

test.each([`xoxb-${random(10)}`, 'a://b:c@', 'pwd=a', ';PWD=b'])('%s is as short as they can be', (text) => {
  expect(credentialIn('NAME', text)).toBeDefined();
});

test.each([
  'https://example.com:8080/@author',
  'postgres://shop:$(DB_PASSWORD)@db/shop',
  'user:***@example.com',
  'sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  'ghp_short',
  'stacks/web.ts:14 image: got "a:latest"; fix: write token: 3600',
])('%s is no credential, and stays as it is', (text) => {
  expect([credentialIn('NAME', text), masked(text)]).toEqual([undefined, text]);
});

test.each(['password=-', 'password=- --user=shop', 'Server=db;Password=-;'])(
  '%s is what standard input has',
  (text) => {
    expect([credentialIn('NAME', text), credentialIn('DB_PASSWORD', '-'), masked(text)]).toEqual([
      undefined,
      undefined,
      text,
    ]);
    expect(credentialIn('NAME', text.replace('-', '-hunter2'))).toBe('a connection string with a password');
  },
);

test('a URL keeps all but its password', () => {
  expect(show('https://user:hunter2@example.com/path')).toBe('"https://user:***@example.com/path"');
});

test('what is a credential by its name is not shown inside an object either', () => {
  expect(show({ user: 'shop', dbPassword: 'hunter2', port: 1 })).toBe('{"user":"shop","dbPassword":"***","port":1}');
});

const secret = 'hunter2-hunter2';
const url = `https://user:${secret}@example.com`;
const least = "image: 'a:1', port: 3000, probes: { liveness: '/l', readiness: '/r' }";
const webService = (props: string, after = '') =>
  `const web: any = new holdfast.WebService(stack, 'web', { ${least}, ${props} } as any); ${after}`;

const leaks = [
  webService(`env: { DB_PASSWORD: ['${secret}'] }`),
  webService(`config: { API_TOKEN: { value: '${secret}' } }`),
  webService(`config: { LIST: [{ password: '${secret}' }] }`),
  webService(`env: { DATABASE: '${url}' }`),
  webService(`env: '${url}'`),
  webService(`config: { '${url}': 'a' }`),
  webService(`secrets: ['${url}']`),
  webService(`secrets: ['My$ecret-${secret}']`),
  webService(`secrets: { password: '${secret}' }`),
  webService(`image: '${url}/web:1'`),
  webService('', `web.connectsTo('${url}');`),
  webService('', `web.connectsTo({ cidr: '${url}', port: 1 });`),
  `throw new Error('no answer from ${url}');`,
  `throw { password: '${secret}' };`,
  `new holdfast.WebService(stack, '${url}', { ${least} } as any);`,
  `new holdfast.WebService('${url}' as any, 'web', {} as any);`,
];

test('no message of any stack repeats a credential', () => {
  const lines = mistakesIn(leaks.map((build, number) => stackSource(build, `s${number}`)));
  expect(lines.filter((told) => told.length === 0)).toEqual([]);
  expect(lines.flat().filter((line) => line.includes(secret))).toEqual([]);
});

test('a number that is a credential by its name is not repeated, neither as the value got nor in the fix', () => {
  const [lines = []] = mistakesIn([stackSource(webService('config: { DB_PASSWORD: 98765432 }'))]);
  expect(lines).toEqual([
    expect.stringMatching(
      /^3 config\.DB_PASSWORD: got a value that looks like a credential.*; fix: keep it in a Secret/,
    ),
  ]);
  expect(lines[0]).not.toContain('98765432');
});
