import { judge } from '../../lib/policy/gate';
import type { Rule } from '../../lib/policy/rule';
import { waiverText } from '../../lib/problems/waiver';
import type { Manifest } from '../../lib/render/manifest';

const finding = { pointer: '/spec', got: 'a', allowed: 'b', fix: 'c' };
const base = { severity: 'error', title: '', why: '', source: '', kinds: ['Service'] } as const;
const finds: Rule = { ...base, id: 'image-tag', check: () => [finding] };
const passes: Rule = { ...base, id: 'image-tag', check: () => [] };
const today = '2026-11-21';

function service(annotations: Record<string, unknown>): Manifest {
  return { apiVersion: 'v1', kind: 'Service', metadata: { name: 'web', annotations } } as Manifest;
}

function judged(annotations: Record<string, unknown>, rules: readonly Rule[] = [finds]): string[] {
  return judge([service(annotations)], rules, { today }).map(
    ({ rule, waived, got }) => `${rule.id}${waived ? ` waived by ${waived.owner} for ${waived.reason}` : ''}: ${got}`,
  );
}

const name = 'waiver.holdfast/image-tag';

test('a finding is let pass by an annotation that says why, who and until when', () => {
  expect(judged({ [name]: 'until 2026-11-21, payments: no versions: yet' })).toEqual([
    'image-tag waived by payments for no versions: yet: a',
  ]);
});

test('a waiver whose day is over lets nothing pass, and is a finding', () => {
  expect(judged({ [name]: 'until 2026-11-20, payments: no versions' })).toEqual([
    'image-tag: a',
    'waiver-expired: a waiver that ended on 2026-11-20',
  ]);
});

test('a waiver that lets nothing pass is a finding', () => {
  expect(judged({ [name]: 'until 2026-12-01, payments: no versions' }, [passes])).toEqual([
    'waiver-unused: no finding of image-tag that it lets pass',
  ]);
});

test('of a rule that was not asked nobody knows whether its waiver lets something pass', () => {
  expect(judged({ [name]: 'until 2026-12-01, payments: no versions' }, [])).toEqual([]);
});

test.each([
  ['no reason', 'until 2026-12-01, payments: '],
  ['no owner', 'until 2026-12-01, : no versions'],
  ['no day', 'payments: no versions'],
  ['a day no calendar has', 'until 2026-02-30, payments: no versions'],
  ['nothing', ''],
  ['a list', ['until 2026-12-01, payments: no versions']],
  ['no text', 5],
  ['null', null],
])('a waiver with %s lets nothing pass, and is a finding', (_, text) => {
  expect(judged({ [name]: text })).toEqual(['image-tag: a', expect.stringMatching(/^waiver-invalid: /)]);
});

test('a waiver of a rule that there is not is a finding, with the rule that may be meant', () => {
  const [judgement] = judge([service({ 'waiver.holdfast/image-tags': 'until 2026-12-01, a: b' })], [passes], { today });
  expect(judgement).toMatchObject({
    rule: { id: 'waiver-invalid' },
    pointer: '/metadata/annotations/waiver.holdfast~1image-tags',
    fix: 'write image-tag',
  });
});

test('what is wrong with waivers cannot be waived', () => {
  const text = 'until 2026-12-01, payments: no versions';
  expect(judged({ [name]: text, 'waiver.holdfast/waiver-unused': text }, [passes])).toEqual([
    'waiver-unused: no finding of image-tag that it lets pass',
    'waiver-invalid: a waiver of "waiver-unused"',
  ]);
});

test('what is waived does not hide what another rule finds at the same place', () => {
  const other: Rule = { ...finds, id: 'cidr' };
  expect(judged({ [name]: 'until 2026-12-01, payments: no versions' }, [finds, other])).toEqual([
    'image-tag waived by payments for no versions: a',
    'cidr: a',
  ]);
});

test('a waiver holds in the object that the finding names', () => {
  const deployment = { ...service({}), kind: 'Deployment' };
  const elsewhere: Rule = { ...finds, kinds: ['Deployment'], check: () => [{ ...finding, manifest: waived }] };
  const waived = service({ [name]: waiverText({ expires: '2026-12-01', owner: 'a', reason: 'b' }) });
  expect(judge([waived, deployment], [elsewhere], { today })).toMatchObject([{ waived: { owner: 'a' } }]);
});

test.each([
  ['a label', { labels: { [name]: 'yes' } }, {}, '/metadata/labels/waiver.holdfast~1image-tag'],
  [
    'an annotation of the pods',
    {},
    { template: { metadata: { annotations: { [name]: 'until 2026-12-01, payments: no versions' } }, spec: {} } },
    '/spec/template/metadata/annotations/waiver.holdfast~1image-tag',
  ],
  [
    'a label of the pods',
    {},
    { template: { metadata: { labels: { [name]: 'yes', app: 'web' } }, spec: {} } },
    '/spec/template/metadata/labels/waiver.holdfast~1image-tag',
  ],
])('a waiver that is %s lets nothing pass, and is a finding', (_, metadata, spec, pointer) => {
  const manifest = { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'web', ...metadata }, spec };
  const found = judge([manifest], [{ ...finds, kinds: ['Deployment'] }], { today });
  expect(found.map(({ rule, pointer: at }) => `${rule.id} ${at}`)).toEqual([
    'image-tag /spec',
    `waiver-invalid ${pointer}`,
  ]);
});
