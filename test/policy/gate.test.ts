import { judge } from '../../lib/policy/gate';
import type { Rule } from '../../lib/policy/rule';
import type { Manifest } from '../../lib/render/manifest';

const service: Manifest = { apiVersion: 'v1', kind: 'Service', metadata: { name: 'web' } };
const base = { severity: 'error', title: '', why: '', source: '', kinds: ['Service'] } as const;

test('a rule that throws is a finding in the object, and the other rules go on', () => {
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
    ['throwing', 'an object that cannot be judged (TypeError: boom)'],
    ['broken', expect.stringContaining('an object that cannot be judged')],
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
  expect(judge([service], [across, single], false).map(({ rule }) => rule.id)).toEqual(['single']);
});
