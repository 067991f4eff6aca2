import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judge } from '../../lib/policy/gate';
import type { Rule } from '../../lib/policy/rule';
import { rules } from '../../lib/policy/rules';
import { readManifests } from '../helpers/yaml';
import { compileRule, mutantsOf } from './mutants';
import { survivors } from './survivors';

// Each rule is broken, one condition at a time; its fixtures have to notice.

const folder = join(__dirname, '../../lib/policy/rules');
const settingsOf = () => ({ registries: ['registry.example.com', 'docker.io/library'], platform: 'gke-autopilot' });

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const [good, bad] = ['good', 'bad'].map((name) => readManifests(join(folder, `${id}.${name}.yaml`))) as [
    ReturnType<typeof readManifests>,
    ReturnType<typeof readManifests>,
  ];
  const told = (one: Rule) =>
    JSON.stringify(
      [good, bad].map((manifests) =>
        judge(manifests, [one], { settingsOf }).map(({ manifest, pointer, got, allowed, fix, plainFix }) => [
          manifest.metadata.name,
          pointer,
          got,
          allowed,
          fix,
          plainFix,
        ]),
      ),
    );
  const expected = told(rule);

  test('a rule that says nothing, and one that always says something, are noticed', () => {
    expect(told({ ...rule, check: () => [] })).not.toBe(expected);
    const always = () => [{ pointer: '', got: 'anything', allowed: 'nothing', fix: 'none' }];
    expect(judge(good, [{ ...rule, check: always }], { settingsOf })).not.toEqual([]);
  });

  test('a broken condition is noticed', () => {
    const source = readFileSync(join(folder, `${id}.ts`), 'utf8');
    const surviving = mutantsOf(source).filter(({ source: mutated }) => {
      return told(compileRule(mutated, folder, (path) => require(path))) === expected;
    });
    expect(surviving.map(({ title }) => title)).toEqual(survivors[id] ?? []);
  });
});
