import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../lib/check/report';

const folder = join(__dirname, 'review');

/** What somebody who reviews the file by hand would say, by the rules that say it, the first to be mended first. */
const reviews: Readonly<Record<string, readonly string[]>> = {
  // The template of the articles: sound but for what nobody sees at first sight.
  'backend-api.yaml': [
    'hpa-fixed-replicas', // each deployment throws what the autoscaler decided away
    'pod-security', // no seccomp profile, and all of Docker's capabilities
    'network-policy-missing',
    'pdb-missing',
    'pod-spread',
    'token-mounted',
  ],
  // What a container of cdk8s-plus has by default.
  'cdk8s-plus.yaml': ['pod-security', 'network-policy-missing', 'pdb-missing', 'pod-spread', 'readiness-probe'],
  // What `helm create` writes.
  'new-chart.yaml': [
    'pod-security',
    'probes-identical',
    'image-tag', // of the pod that tests it
    'single-replica',
    'memory-limit',
    'resource-requests',
    'writable-root-filesystem',
    'privileged-port',
  ],
};

test('every file has a review', () => {
  expect(readdirSync(folder).sort()).toEqual(Object.keys(reviews));
});

describe.each(Object.entries(reviews))('%s', (file, reviewed) => {
  const { findings } = check([{ name: file, text: readFileSync(join(folder, file), 'utf8') }], {});

  test('has what a reviewer would say, in the order in which it would be mended', () => {
    const rules = [...new Set(findings.map(({ rule }) => rule.id))];
    expect(rules.filter((rule) => reviewed.includes(rule))).toEqual(reviewed);
  });

  test('has nothing else but this', () => {
    expect(
      findings.map(
        ({ rule, manifest, line, pointer }) => `${rule.severity} ${line} ${rule.id} ${manifest?.kind} ${pointer}`,
      ),
    ).toMatchSnapshot();
  });

  test('has no fix in the words of a construct', () => {
    const words =
      /connectsTo|acceptsFrom|secrets: \[|secret\.key|podSecurity: \{|\{ min, max \}|of the stack|environment/;
    expect(findings.filter(({ fix }) => words.test(fix))).toEqual([]);
  });
});
