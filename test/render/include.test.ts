import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Helm, Include } from 'cdk8s';
import { ResourceOptions } from 'holdfast';
import { resourceOptionsOf } from '../../lib/kubernetes/resource-options';
import { formatProblems } from '../../lib/problems/format';
import { temporaryFolder } from '../helpers/cli';
import { produceOne } from '../helpers/manifests';

const deployment = (image: string, name: string) => `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
spec:
  selector: { matchLabels: { app: ${name} } }
  template:
    metadata: { labels: { app: ${name} } }
    spec:
      securityContext: { runAsNonRoot: true, seccompProfile: { type: RuntimeDefault } }
      containers:
        - name: legacy
          image: "${image}"
          securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: [ALL] } }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: ${name}, namespace: elsewhere }
data: { A: b }
`;

/** What a team had before, as a file and as what a program called helm prints. */
function sources(image: string, names = ['legacy']) {
  const folder = temporaryFolder();
  const [url, helmExecutable] = [join(folder, 'legacy.yaml'), join(folder, 'helm')];
  writeFileSync(url, names.map((name) => deployment(image, name)).join('---'));
  writeFileSync(helmExecutable, `#!/bin/sh\n[ "$1" = template ] && cat ${url}\n`);
  chmodSync(helmExecutable, 0o755);
  return { url, helmExecutable };
}

/** Nobody hardened it. */
const open = { podSecurity: { level: 'baseline', reason: 'what a team had before' } } as const;

describe.each(['Include', 'Helm'] as const)('%s', (kind) => {
  const rendered = (image: string) =>
    produceOne((stack) => {
      const { url, helmExecutable } = sources(image);
      const legacy =
        kind === 'Include'
          ? new Include(stack, 'legacy', { url })
          : new Helm(stack, 'legacy', { chart: 'legacy', helmExecutable });
      ResourceOptions.of(legacy).add({ retainOnDelete: true });
    }, open);

  test('objects stand in the same tree, with the namespace that is theirs or the stack has', () => {
    const { objects, problems } = rendered('registry.example.com/legacy:1.0.0');
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(objects.map(({ manifest: { kind: name, metadata } }) => [name, metadata.namespace])).toEqual([
      ['Namespace', undefined],
      ['ConfigMap', 'elsewhere'],
      ['Deployment', 'production'],
      ['NetworkPolicy', 'production'],
    ]);
  });

  test('the gate judges them as it judges ours', () => {
    const { problems } = rendered('registry.example.com/legacy:latest');
    expect(problems).toContainEqual(
      expect.objectContaining({ id: 'image-tag', severity: 'error', path: expect.stringMatching(/^shop\/legacy/) }),
    );
  });

  test('of several with the same fault each is named', () => {
    const { problems } = produceOne((stack) => {
      const { url, helmExecutable } = sources('registry.example.com/legacy:latest', ['legacy', 'older']);
      if (kind === 'Include') new Include(stack, 'legacy', { url });
      else new Helm(stack, 'legacy', { chart: 'legacy', helmExecutable });
    }, open);
    const lines = formatProblems(problems.filter(({ id }) => id === 'image-tag'));
    expect(lines).toEqual([
      expect.stringMatching(/\(in 2 places: shop\/legacy\/\S*legacy\S* and shop\/legacy\/\S*older\S*, image-tag\)$/),
    ]);
  });

  test('they take the same options', () => {
    const { objects } = rendered('registry.example.com/legacy:1.0.0');
    const options = objects.map(({ object, manifest }) => resourceOptionsOf(object, manifest.kind).retainOnDelete);
    expect(options).toEqual([undefined, true, true, undefined]);
  });
});
