import { join } from 'node:path';
import { minorFor } from '../../lib/policy/kubernetes-versions';
import { type Profile, profiles, violationsOf } from '../../lib/policy/pod-security';
import { podTemplateOf } from '../../lib/policy/pods';
import type { Manifest } from '../../lib/render/manifest';
import { readManifests } from '../helpers/yaml';
import { complete } from './admission/complete';
import { kubectl as kubectlIn } from './api';
import { e2eEnvironment } from './environment';
import { servers } from './servers';

const folder = join(__dirname, '../../lib/policy/rules');
const enforced = ['baseline', 'restricted'] as const;
const home = (profile: Profile) => `pod-security-${profile}`;

/** The pods that the fixtures of the rule make. */
const pods = ['good', 'bad'].flatMap((name) =>
  readManifests(join(folder, `pod-security.${name}.yaml`)).flatMap((manifest): Manifest[] => {
    const { spec } = podTemplateOf(manifest) ?? {};
    const { name } = manifest.metadata;
    return spec ? [complete({ apiVersion: 'v1', kind: 'Pod', metadata: { name }, spec })] : [];
  }),
);

describe.each(servers)('the API server $name', ({ release, start, stop }) => {
  const minor = minorFor(release === undefined ? {} : { kubernetes: release });
  let target = e2eEnvironment();
  const kubectl = (args: readonly string[], input = '') => kubectlIn(args, input, target);

  beforeAll(async () => {
    target = await start();
    for (const profile of enforced) {
      kubectl(['create', 'namespace', home(profile)]);
      kubectl(['create', 'serviceaccount', 'default', '--namespace', home(profile)]);
      kubectl(['label', 'namespace', home(profile), `pod-security.kubernetes.io/enforce=${profile}`]);
    }
  });
  afterAll(async () => {
    kubectl(['delete', 'namespace', ...enforced.map(home), '--wait=false']);
    await stop();
  });

  test.each(enforced)('refuses the pods that the gate finds beyond %s, and no others', (profile) => {
    const answers = pods.map((pod) => {
      const args = ['create', '--dry-run=server', '--namespace', home(profile), '--filename', '-'];
      return { pod, ...kubectl(args, JSON.stringify(pod)) };
    });
    // One that is no pod at all is refused before anybody asks for its profile.
    const judged = answers.filter(({ status, stderr }) => status === 0 || stderr.includes('violates PodSecurity'));
    expect(judged.length).toBeGreaterThan(10);
    for (const { pod, status, stderr } of judged) {
      const beyond = violationsOf(pod, minor).filter((one) => profiles[one.profile] <= profiles[profile]);
      expect([pod.metadata.name, status, stderr]).toEqual([pod.metadata.name, beyond.length > 0 ? 1 : 0, stderr]);
    }
    const asked = judged.find(({ pod }) => pod.metadata.name === 'asks-others');
    expect(asked?.stderr.includes('probe or lifecycle host') ?? false).toBe(minor >= 34);
  });
});
