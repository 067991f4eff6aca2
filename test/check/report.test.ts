import { messageOf, titleOf } from '../../lib/check/message';
import { check } from '../../lib/check/report';
import type { Source } from '../../lib/check/sources';

const settings = { kubernetes: '1.35' };

/** What is found in some files, a line each: the file, the rule, the object and the place in it. */
function found(...texts: string[]): string[] {
  const sources: Source[] = texts.map((text, index) => ({ name: `${index}.yaml`, text }));
  return check(sources, settings).findings.map(
    ({ rule, manifest, file, line, pointer }) =>
      `${rule.severity} ${file}:${line} ${[rule.id, manifest?.kind, manifest?.metadata.name, pointer].filter(Boolean).join(' ')}`,
  );
}

/** The errors among it. */
const lines = (...texts: string[]) =>
  found(...texts).flatMap((line) => (line.startsWith('error ') ? [line.replace('error ', '')] : []));

const service = (name: string, labels = '{app: web}', namespace = '') =>
  `apiVersion: v1\nkind: Service\nmetadata: {name: ${name}${namespace && `, namespace: ${namespace}`}}\nspec: {selector: ${labels}}\n`;
const configMap = (name: string) => `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}}\n`;
const pod = `apiVersion: v1
kind: Pod
metadata: {name: web, labels: {app: web}}
spec:
  securityContext: {runAsNonRoot: true, seccompProfile: {type: RuntimeDefault}}
  containers:
    - {name: web, image: 'a.example/web:1.0.0', securityContext: {allowPrivilegeEscalation: false, capabilities: {drop: [ALL]}}}
`;

test('errors come first, then as one goes through the files; what a finding is about names its line', () => {
  const probed = pod.replace('image:', 'livenessProbe: {httpGet: {path: a, port: 1}}, image:');
  const first = `${configMap('Bad')}---\n${probed}`;
  const all = found(first, `a: 1\n---\n[\n---\n${configMap('ok')}`, `# two\n${configMap('Worse')}`);
  expect(all.filter((line) => /dns-name|unreadable|not-an-object|naked-pod|probe-path/.test(line))).toEqual([
    'error 0.yaml:3 dns-name ConfigMap Bad /metadata/name',
    'error 1.yaml:3 unreadable',
    'error 2.yaml:4 dns-name ConfigMap Worse /metadata/name',
    'warning 0.yaml:6 naked-pod Pod web /kind',
    'warning 1.yaml:1 not-an-object',
    'note 0.yaml:11 probe-path Pod web /spec/containers/0/livenessProbe/httpGet/path',
  ]);
});

test('what is wrong with one document or file keeps none of the others from being judged', () => {
  const broken = 'a: [1\n---\n{{- if .Values.on }}\n---\nb: {{ .Values.b }}\n---\na: 1\na: 2\n---\n!tag a\n---\n- 1\n';
  expect(lines(`${broken}---\n${configMap('Bad')}`)).toEqual([
    ...[1, 3, 5, 8, 10, 12].map((line) => `0.yaml:${line} unreadable`),
    '0.yaml:16 dns-name ConfigMap Bad /metadata/name',
  ]);
});

test('a List is the objects in it, and an item that is none is named with its line', () => {
  const items = `${pod}---\n${configMap('Bad')}`
    .split('---\n')
    .map((text) => `  - ${text.trim().replaceAll('\n', '\n    ')}\n`);
  expect(lines(`apiVersion: v1\nkind: List\nitems:\n${items.join('')}  - 5\n  - {kind: Pod}\n`)).toEqual([
    '0.yaml:13 dns-name ConfigMap Bad /metadata/name',
    '0.yaml:14 unreadable',
    '0.yaml:15 unreadable',
  ]);
});

test('fields that are null are not there', () => {
  expect(lines(`${pod}  nodeSelector: null\n  volumes:\n  tolerations: ~\n`)).toEqual([]);
  expect(lines('apiVersion: v1\nkind: ConfigMap\nmetadata:\n')).toEqual(['0.yaml:3 dns-name ConfigMap /metadata/name']);
});

test('an object with a name that is made for it each time is judged', () => {
  expect(lines('apiVersion: v1\nkind: ConfigMap\nmetadata: {generateName: web-}\n')).toEqual([]);
});

describe('among objects that are not all there are', () => {
  test('a selector is told to match nothing where there are pods in its namespace', () => {
    expect(lines(pod, service('a'), service('b', '{app: wbe}'))).toEqual([
      '2.yaml:4 selector-matches-nothing Service b /spec/selector',
    ]);
    expect(lines(service('b', '{app: wbe}'))).toEqual([]);
    expect(lines(pod, service('b', '{app: wbe}', 'other'))).toEqual([]);
  });

  test('and not where an operator may make the pods', () => {
    const custom = 'apiVersion: example.com/v1\nkind: Broker\nmetadata: {name: queue}\n';
    expect(lines(pod, service('b', '{app: wbe}'), custom)).toEqual([]);
    const issuer = 'apiVersion: cert-manager.io/v1\nkind: Issuer\nmetadata: {name: own}\n';
    expect(lines(pod, service('b', '{app: wbe}'), issuer)).toHaveLength(1);
  });

  test('pods are held to restricted, unless their namespace is there and says what it enforces', () => {
    const open = pod.replace('runAsNonRoot: true, ', '').replace('name: web,', 'name: web, namespace: team,');
    const namespace = (labels: string) =>
      `apiVersion: v1\nkind: Namespace\nmetadata: {name: team, labels: {${labels}}}\n`;
    const finding = '0.yaml:7 pod-security Pod web /spec/containers/0/securityContext/runAsNonRoot';
    expect(lines(open)).toEqual([finding]);
    expect(lines(open, namespace('team: a'))).toEqual([finding]);
    expect(lines(open, namespace('pod-security.kubernetes.io/enforce: baseline'))).toEqual([]);
  });
});

test('the objects of all files are judged together', () => {
  const scaler =
    'apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: {name: a}\nspec: {minReplicas: 1, maxReplicas: 2, scaleTargetRef: {kind: Deployment, name: web}}\n';
  const deployment = `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  replicas: 2\n  template: {}\n`;
  expect(lines(scaler, deployment)).toContainEqual('1.yaml:5 hpa-fixed-replicas Deployment web /spec/replicas');
});

test('a fix is told in the words of the object, not in those of a construct', () => {
  const text = `${configMap('web')}data: {API_TOKEN: abcdefghijklmnop}\n`;
  expect(check([{ name: 'a.yaml', text }], settings).findings.map(({ fix }) => fix)).toEqual([
    'keep it in a Secret of the cluster, and name that: secretRef, or secretKeyRef',
  ]);
});

test('what is in a list of one kind is of that kind', () => {
  const list =
    'apiVersion: v1\nkind: PodList\nitems:\n  - metadata: {name: web}\n    spec: {hostPID: true, containers: []}\n';
  expect(lines(list)).toEqual(expect.arrayContaining([expect.stringContaining('pod-security Pod web /spec/hostPID')]));
});

test('a waiver of a list, which is no object, is a finding at its line', () => {
  const list = (annotations: string) =>
    `---\napiVersion: v1\nkind: List\nmetadata: { annotations: { ${annotations} } }\nitems: []\n`;
  const text = list("a: 'b'") + list("waiver.holdfast/image-tag: 'until 2026-12-01, payments: no versions'");
  const { findings } = check([{ name: 'a.yaml', text }], {});
  expect(findings).toMatchObject([
    { rule: { id: 'waiver-invalid' }, line: 9, got: 'a waiver of a list, which is no object' },
  ]);
});

test('a name that YAML takes for no text is told as it was taken, with what to write instead', () => {
  const { findings } = check([{ name: 'a.yaml', text: configMap('no') }], settings);
  expect(
    findings.map((finding) => [finding.manifest && titleOf(finding.manifest), messageOf(finding), finding.fix]),
  ).toEqual([
    [
      'ConfigMap false',
      'got false; allowed: a text',
      'write what is meant in quotes: without them YAML takes n, no and off for false',
    ],
  ]);
});
