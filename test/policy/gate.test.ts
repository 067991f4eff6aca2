import { judge } from '../../lib/policy/gate';
import type { Rule } from '../../lib/policy/rule';
import type { Manifest } from '../../lib/render/manifest';

const service: Manifest = { apiVersion: 'v1', kind: 'Service', metadata: { name: 'web' } };
const base = { severity: 'error', title: '', why: '', source: '', kinds: ['Service'] } as const;

test('rules that throw are one finding in the object, without the exception, and the other rules go on', () => {
  const broken: Rule = { ...base, id: 'broken', check: () => null as unknown as [] };
  const throwing: Rule = {
    ...base,
    id: 'throwing',
    check: () => {
      throw new TypeError('boom');
    },
  };
  const sound: Rule = { ...base, id: 'sound', check: () => [{ pointer: '/spec', got: 'a', allowed: 'b', fix: 'c' }] };
  const judgements = judge([service], [throwing, broken, sound]);
  expect(judgements.map(({ rule, got }) => [rule.id, got])).toEqual([
    ['throwing', 'an object whose fields are not of the types they are to be'],
    ['sound', 'a'],
  ]);
});

test('a rule is not asked about kinds it does not judge', () => {
  const check = jest.fn(() => []);
  judge([{ ...service, kind: 'ConfigMap' }], [{ ...base, id: 'services-only', check }]);
  expect(check).not.toHaveBeenCalled();
});

test('where objects are missing, rules that look across them are left out', () => {
  const finding = { pointer: '', got: '', allowed: '', fix: '' };
  const across: Rule = { ...base, id: 'across', across: true, check: () => [finding] };
  const single: Rule = { ...base, id: 'single', check: () => [finding] };
  expect(judge([service], [across, single], { complete: false }).map(({ rule }) => rule.id)).toEqual(['single']);
});

test('a value that two rules find fault with is told once, by the first of them', () => {
  const at = (id: string, ...pointers: string[]): Rule => ({
    ...base,
    id,
    check: () => pointers.map((pointer) => ({ pointer, got: pointer, allowed: '', fix: '' })),
  });
  const judgements = judge([service, { ...service }], [at('first', '/a', '/a'), at('second', '/a', '/b')]);
  const one = [
    ['first', '/a'],
    ['first', '/a'],
    ['second', '/b'],
  ];
  expect(judgements.map(({ rule, got }) => [rule.id, got])).toEqual([...one, ...one]);
});

test('an error is not hidden by a note on the same value, whichever rule stands first', () => {
  const at = (severity: Rule['severity']): Rule => ({
    ...base,
    id: severity,
    severity,
    check: () => [{ pointer: '/spec', got: '', allowed: '', fix: '' }],
  });
  expect(judge([service], [at('note'), at('warning'), at('error')]).map(({ rule }) => rule.id)).toEqual(['error']);
});

test('a namespace with a label that no API server takes holds its pods to restricted', () => {
  const labels = { 'pod-security.kubernetes.io/enforce': 'Privileged' };
  const namespace: Manifest = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop', labels } };
  const pod = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'web', namespace: 'shop' }, spec: { hostPID: true } };
  const found = judge([namespace, pod]).filter(({ rule }) => rule.id === 'pod-security');
  expect(found.map(({ pointer }) => pointer)).toContain('/spec/hostPID');
});

test('who may be asked by a probe is said by the profiles of Kubernetes 1.34 and later', () => {
  const livenessProbe = { httpGet: { host: 'localhost', port: 80 } };
  const spec = { containers: [{ name: 'web', livenessProbe }] };
  const pod = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'web', namespace: 'shop' }, spec };
  const places = (kubernetes: string) =>
    judge([pod], undefined, { settingsOf: () => ({ kubernetes }) }).map(({ pointer }) => pointer);
  expect(places('1.34')).toContain('/spec/containers/0/livenessProbe/httpGet/host');
  expect(places('1.33')).not.toContain('/spec/containers/0/livenessProbe/httpGet/host');
});
