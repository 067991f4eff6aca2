import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Manifest } from '../../lib/render/manifest';
import { toYaml } from '../../lib/render/yaml';
import { root } from '../helpers/cli';
import { catalogue, examples } from './catalogue';
import { exceptions } from './exceptions';
import { checkov, type Finding, kubeconform, kubeScore } from './scanners';
import { writeSchemas } from './schemas';

const work = mkdtempSync(join(tmpdir(), 'holdfast-scanned-'));
const scanned = join(work, 'scanned');
const schemas = join(work, 'schemas');
let files: string[] = [];

/** What is scanned: dist/ as it is committed, and the examples as they are rendered. */
beforeAll(() => {
  mkdirSync(schemas);
  cpSync(join(root, 'dist'), join(scanned, 'dist'), { recursive: true });
  for (const { name, manifests } of examples) {
    const file = join(scanned, `${name}.yaml`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, toYaml(manifests));
  }
  const entries = readdirSync(scanned, { recursive: true, encoding: 'utf8' });
  files = entries.filter((name) => name.endsWith('.yaml')).map((name) => join(scanned, name));
  writeSchemas(
    schemas,
    catalogue.flatMap(({ manifests }) => manifests),
  );
});
afterAll(() => {
  rmSync(work, { recursive: true });
});

const used = new Set<unknown>();

/** What no exception is about. */
function unexpected(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ scanner, check, place }) => {
    const about = exceptions.filter(
      (one) => one.scanner === scanner && one.check === check && (one.where ?? /^/).test(place),
    );
    for (const one of about) used.add(one);
    return about.length === 0;
  });
}

test('kube-score has nothing critical and no warning but what is excepted with a reason', () => {
  const { passed, findings } = kubeScore(scanned, files);
  expect(unexpected(findings)).toEqual([]);
  expect(passed).toBeGreaterThan(20 * files.length);
});

test('checkov fails nothing but what is excepted with a reason', () => {
  const { passed, findings } = checkov(scanned);
  expect(unexpected(findings)).toEqual([]);
  expect(passed).toBeGreaterThan(50 * files.length);
});

test('every exception is still needed, and has a reason', () => {
  expect(exceptions.filter((one) => !used.has(one))).toEqual([]);
  for (const { reason } of exceptions) expect(reason.length).toBeGreaterThan(40);
});

test('kubeconform, strict and with the schemas of the API server, finds every object valid', () => {
  const { passed, findings } = kubeconform(scanned, files, schemas);
  expect(findings).toEqual([]);
  expect(passed).toBe(catalogue.flatMap(({ manifests }) => manifests).length);
});

const misspelt: readonly [string, Manifest][] = [
  [
    'Deployment',
    {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: 'web' },
      spec: {
        selector: { matchLabels: { app: 'web' } },
        template: {
          metadata: { labels: { app: 'web' } },
          spec: { containers: [{ name: 'web', imagePullPolice: 'Always' }] },
        },
      },
    },
  ],
  [
    'Certificate',
    {
      apiVersion: 'cert-manager.io/v1',
      kind: 'Certificate',
      metadata: { name: 'web' },
      spec: { secretName: 'web', issuerRef: { name: 'ca', kinds: 'Issuer' } },
    },
  ],
];

test.each(misspelt)('kubeconform would have found a misspelt field of a %s', (kind, manifest) => {
  writeSchemas(schemas, [manifest]);
  const file = join(work, `${kind}.yaml`);
  writeFileSync(file, toYaml([manifest]));
  const { findings } = kubeconform(work, [file], schemas);
  expect(findings).toEqual([
    {
      scanner: 'kubeconform',
      check: expect.stringMatching(/imagePullPolice|kinds/),
      place: `${kind}.yaml: ${kind} web`,
    },
  ]);
});
