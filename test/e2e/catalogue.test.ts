import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { StackDefinition } from 'holdfast';
import { produce } from '../../lib/program/produce';
import { toYaml } from '../../lib/render/yaml';
import { root } from '../helpers/cli';
import { kubectl } from './api';

const folder = join(root, 'docs/examples');
const examples = readdirSync(folder).map((file) => {
  const { default: definition } = require(join(folder, file)) as { default: StackDefinition };
  return [file, produce(definition, 'production').objects.map(({ manifest }) => manifest)] as const;
});
const namespace = examples[0]?.[1].find(({ kind }) => kind === 'Namespace');
const apply = (yaml: string, ...args: string[]) =>
  kubectl(['apply', '--server-side', '--filename', '-', ...args], yaml);

beforeAll(() => {
  expect(apply(toYaml(namespace ? [namespace] : []))).toMatchObject({ status: 0 });
});
afterAll(() => {
  kubectl(['delete', 'namespace', namespace?.metadata.name ?? '', '--wait']);
});

test.each(examples)(
  'the API server takes every object of docs/examples/%s, in a restricted namespace',
  (_, objects) => {
    const others = objects.filter(({ kind }) => kind !== 'Namespace');
    const { status, stdout, stderr } = apply(toYaml(others), '--dry-run=server');
    expect([status, stderr]).toEqual([0, '']); // what a pod would violate is a warning
    expect(stdout.trim().split('\n')).toHaveLength(others.length);
  },
);
