import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { admittedKinds } from '../../../lib/policy/admission/policy';
import { judge } from '../../../lib/policy/gate';
import { type KnownKind, kindOf } from '../../../lib/policy/kinds';
import type { Rule } from '../../../lib/policy/rule';
import { rules } from '../../../lib/policy/rules';
import type { Manifest } from '../../../lib/render/manifest';
import { root } from '../../helpers/cli';
import { readManifests } from '../../helpers/yaml';
import { complete } from './complete';

/** What the organisation of the fixtures demands. */
export const organisation = {
  registries: ['registry.example.com', 'docker.io/library'],
  platform: 'gke-autopilot',
} as const;

/** The rules that the API server judges by itself, by a condition. */
export const conditional = rules.filter(({ admission }) => typeof admission === 'object');

/** What the bad fixtures of some rules leave out. */
const leftOut: Readonly<Record<string, string>> = {
  containers: 'containers',
  'job-restart-policy': 'restartPolicy',
  'selector-mismatch': 'selector',
};

/** The fixtures of a rule, and those that say of it what an API server lets pass, without what no server of ours knows. */
export function fixturesOf({ id }: Rule, quality: 'good' | 'bad'): Manifest[] {
  const files = [`lib/policy/rules/${id}.${quality}.yaml`, `test/e2e/admission/${id}.${quality}.yaml`];
  const present = files.map((file) => join(root, file)).filter((file) => existsSync(file));
  return present.flatMap(readManifests).map((manifest) => complete(manifest, leftOut[id]));
}

/** The ids of the rules, of those with a condition, that the gate finds broken in an object. */
export function broken(manifest: Manifest): string[] {
  const settings = { settingsOf: () => organisation };
  const asked = conditional.filter((rule) => admittedKinds(rule).includes(kindOf(manifest) as KnownKind));
  return asked.filter((rule) => judge([manifest], [rule], settings).some(isOpen)).map(({ id }) => id);
}

const isOpen = ({ waived, rule }: ReturnType<typeof judge>[number]) => !waived && !rule.id.startsWith('waiver-');
