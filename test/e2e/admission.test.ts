import { AdmissionPolicies, defineEnvironments, defineStack } from 'holdfast';
import { rules } from '../../lib/policy/rules';
import { holds, parseWaiver, today } from '../../lib/problems/waiver';
import type { Manifest } from '../../lib/render/manifest';
import { Scopes } from '../../lib/render/scope';
import { toYaml } from '../../lib/render/yaml';
import { gateModes } from '../../lib/tenancy/gate';
import { manifestsOf } from '../helpers/manifests';
import { broken, conditional, fixturesOf, organisation } from './admission/fixtures';
import { large } from './admission/large';
import { eventually, type KubectlResult, kubectl as kubectlIn } from './api';
import { catalogue } from './catalogue';
import { e2eEnvironment } from './environment';
import { servers } from './servers';

const policies = manifestsOf(
  defineStack(
    'policies',
    defineEnvironments({ cluster: {} }, organisation),
    (stack) => {
      new AdmissionPolicies(stack, 'admission', { clusterScoped: 'warn' });
    },
    { createNamespace: false },
  ),
  'cluster',
);
const home = (mode: string) => `admission-${mode}`;
const scopes = new Scopes([]);
/** The ids of the rules that an answer tells of. */
const told = ({ stderr }: KubectlResult) => [
  ...new Set([...stderr.matchAll(/ValidatingAdmissionPolicy 'holdfast-([a-z-]+)'/g)].map(([, id]) => id)),
];
const deployment = (name: string, image: string, annotations: Readonly<Record<string, string>> = {}): Manifest => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name, annotations },
  spec: {
    selector: { matchLabels: { app: name } },
    template: { metadata: { labels: { app: name } }, spec: { containers: [{ name: 'web', image }] } },
  },
});
/** What is missing here has a default of the API server's, which policies then see. */
const taken = ['PriorityClass nothing'];
const unnamed = 'registry.example.com/web:latest';
const named = 'registry.example.com/web:1.0.0';

describe.each(servers)('the API server $name', ({ release, start, stop }) => {
  /** An older release is an API server alone, without controllers, and takes its time: what it judges is shown on it. */
  const onNewest = release ? test.skip : test;
  let target = e2eEnvironment();
  const kubectl = (args: readonly string[], input = '') => kubectlIn(args, input, target);
  /** What the API server says of an object that is not made. */
  const ask = (manifest: Manifest, mode: string, verb: readonly string[] = ['create']) => {
    const namespace = scopes.isClusterScoped(manifest) ? {} : { namespace: home(mode) };
    const metadata = { ...manifest.metadata, ...namespace };
    const args = [...verb, '--dry-run=server', '--validate=ignore', '--filename', '-'];
    return kubectl(args, JSON.stringify({ ...manifest, metadata }));
  };
  const make = (manifest: Manifest, mode: string) =>
    kubectl(['apply', '--server-side', '--namespace', home(mode), '--filename', '-'], toYaml([manifest]));

  beforeAll(async () => {
    target = await start();
    for (const mode of [...gateModes, 'later']) {
      kubectl(['create', 'namespace', home(mode)]);
      // Without the account that pods have, which a controller makes, an API server takes none of them.
      for (const account of ['default', 'web'])
        kubectl(['create', 'serviceaccount', account, '--namespace', home(mode)]);
    }
    for (const mode of gateModes) kubectl(['label', 'namespace', home(mode), `holdfast/gate=${mode}`]);
    expect(make(deployment('before', unnamed), 'later').status).toBe(0);
    const applied = kubectl(['apply', '--server-side', '--filename', '-'], toYaml(policies));
    expect([applied.status, applied.stderr]).toEqual([0, '']);
    const last = fixturesOf(conditional.at(-1) as (typeof conditional)[number], 'bad').at(-1) as Manifest;
    await eventually(
      () => ask(last, 'warn'),
      (answer) => expect(told(answer)).toContain(conditional.at(-1)?.id),
    );
  });
  afterAll(async () => {
    if (!release) {
      // What an older release made goes with it; without controllers its namespaces would never be gone.
      kubectl(['delete', '--ignore-not-found', '--filename', '-'], toYaml(policies));
      kubectl(['delete', 'namespace', ...[...gateModes, 'later'].map(home), '--wait']);
    }
    await stop();
  });

  onNewest('takes every policy, and finds no type in it that is wrong', async () => {
    const names = conditional.map(({ id }) => `holdfast-${id}`);
    await eventually(
      () =>
        JSON.parse(kubectl(['get', 'validatingadmissionpolicies', '--output', 'json']).stdout) as { items: Manifest[] },
      ({ items }) => {
        const checked = items.filter(({ status }) => Object.hasOwn(status as object, 'typeChecking'));
        expect(checked.map(({ metadata }) => metadata.name)).toEqual(expect.arrayContaining(names));
        expect(checked.filter(({ status }) => JSON.stringify(status).includes('expressionWarnings'))).toEqual([]);
      },
    );
  });

  describe.each(conditional.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    const bad = fixturesOf(rule, 'bad').filter((manifest) => broken(manifest).includes(id));
    const judged = bad.map((manifest) => [manifest, ask] as const);

    test('is told of where it warns, and nothing is that the gate does not find', () => {
      const answers = [...bad, ...fixturesOf(rule, 'good')].map((manifest) => ({
        manifest,
        answer: ask(manifest, 'warn'),
      }));
      const accepted = answers.filter(({ answer }) => answer.status === 0);
      for (const { manifest, answer } of accepted) {
        expect([manifest, told(answer).sort(), answer.stderr.match(/resulted in error/)]).toEqual([
          manifest,
          broken(manifest).sort(),
          null,
        ]);
      }
      expect(accepted.filter(({ answer }) => told(answer).includes(id)).length).toBeGreaterThan(0);
      const message = accepted.find(({ answer }) => told(answer).includes(id))?.answer.stderr;
      expect(message).toContain(`${id}: ${rule.title} got: `);
    });

    test(rule.severity === 'error' ? 'is refused where that is wanted' : 'is never refused', () => {
      for (const [manifest, question] of judged) {
        const { status, stderr } = question(manifest, 'deny');
        const isRefused = broken(manifest).some((one) => rules.find((r) => r.id === one)?.severity === 'error');
        if (isRefused && !scopes.isClusterScoped(manifest)) expect([manifest, status]).toEqual([manifest, 1]);
        else if (!/is invalid|BadRequest|not found/.test(stderr)) expect([manifest, status]).toEqual([manifest, 0]);
      }
    });

    onNewest('is taken without a word where it is only watched', () => {
      for (const [manifest, question] of judged.filter(([one]) => !scopes.isClusterScoped(one))) {
        expect(told(question(manifest, 'audit'))).toEqual([]);
      }
    });
  });

  test.each(rules.filter(({ admission }) => admission === 'api-server').map((rule) => [rule.id, rule] as const))(
    'refuses by itself what %s forbids',
    (id, rule) => {
      if (id === 'plain-value') {
        const text = 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: web }\ndata: { a: .nan }\n';
        expect(kubectl(['create', '--dry-run=server', '--filename', '-'], text).status).toBe(1);
        return;
      }
      const bad = fixturesOf(rule, 'bad').filter(({ kind, metadata }) => !taken.includes(`${kind} ${metadata.name}`));
      expect(bad.length).toBeGreaterThan(0);
      expect(bad.filter((manifest) => ask(manifest, 'later').status === 0)).toEqual([]);
    },
  );

  onNewest.each(catalogue)('has nothing to say of $title but what the gate says', ({ manifests }) => {
    const own = manifests.filter(({ kind }) => kind !== 'Namespace');
    const moved = own.map((manifest) =>
      scopes.isClusterScoped(manifest)
        ? manifest
        : { ...manifest, metadata: { ...manifest.metadata, namespace: home('warn') } },
    );
    const answer = kubectl(['apply', '--server-side', '--dry-run=server', '--filename', '-'], toYaml(moved));
    expect([answer.status, told(answer).sort()]).toEqual([0, [...new Set(own.flatMap(broken))].sort()]);
  });

  test.each(large)('judges %s within what a condition may cost', (_, manifest) => {
    const { status, stderr } = ask(manifest, 'deny');
    expect([status, stderr]).toEqual([0, '']);
  });

  test.each([
    `until ${today()}, shop-team: the vendor ships no other`,
    'until 2099-02-28, shop-team: the vendor ships no other',
    'until 2096-02-29, shop-team:the vendor ships no other',
    'until 2000-01-01, shop-team: the vendor ships no other',
    'until 2099-02-29, shop-team: the vendor ships no other',
    'until 2099-04-31, shop-team: the vendor ships no other',
    'until 2099-13-01, shop-team: the vendor ships no other',
    'until 2099-1-1, shop-team: the vendor ships no other',
    'until 2099-01-01, shop-team:  ',
    'until 2099-01-01, : the vendor ships no other',
    'until 2099-01-01 shop-team: the vendor ships no other',
    'because the vendor ships no other',
    '',
  ])('honours a waiver as the gate does: %s', (text) => {
    const terms = parseWaiver(text);
    const { status } = ask(deployment('web', unnamed, { 'waiver.holdfast/image-tag': text }), 'deny');
    expect(status).toBe(terms && holds(terms, today()) ? 0 : 1);
  });

  test('does not take the time from who asks', () => {
    const waiver = { 'waiver.holdfast/image-tag': 'until 2020-12-31, shop-team: the vendor ships no other' };
    const time = '2020-01-01T00:00:00Z';
    const { metadata, ...rest } = deployment('web', unnamed, waiver);
    const managedFields = [
      { manager: 'me', operation: 'Update', apiVersion: 'apps/v1', time, fieldsType: 'FieldsV1', fieldsV1: {} },
    ];
    const forged = { ...rest, metadata: { ...metadata, creationTimestamp: time, managedFields } } as Manifest;
    expect(told(ask(forged, 'deny'))).toContain('image-tag');
  });

  onNewest(
    'leaves alone what was there before: it runs, is scaled, labelled and deleted, and its mistake is not made again',
    async () => {
      const inLater = (...args: string[]) => kubectl([...args, '--namespace', home('later')]);
      kubectl(['label', 'namespace', home('later'), 'holdfast/gate=deny']);
      await eventually(
        () => make(deployment('new', unnamed), 'later'),
        ({ status }) => expect(status).toBe(1),
      );
      expect(inLater('label', 'deployment', 'before', 'team=shop')).toMatchObject({ status: 0 });
      expect(inLater('scale', 'deployment', 'before', '--replicas=3')).toMatchObject({ status: 0 });
      await eventually(
        () => JSON.parse(inLater('get', 'pods', '--output', 'json').stdout) as { items: unknown[] },
        ({ items }) => expect(items).toHaveLength(3),
      );
      const patch = ['patch', 'deployment', 'before', '--type', 'json', '--patch'];
      const minReady = '[{"op":"add","path":"/spec/minReadySeconds","value":1}]';
      expect(told(inLater(...patch, minReady))).toContain('image-tag');
      const image = `[{"op":"replace","path":"/spec/template/spec/containers/0/image","value":"${named}"}]`;
      expect(inLater(...patch, image)).toMatchObject({ status: 0 });
      expect(inLater('rollout', 'status', 'deployment', 'before', '--timeout=60s')).toMatchObject({ status: 0 });
      expect(inLater('delete', 'deployment', 'before', '--wait')).toMatchObject({ status: 0 });
    },
  );
});
