import { rememberedOf } from '../problems/remembered';
import type { Manifest } from '../render/manifest';
import { valueAt } from '../render/values';
import { type Kind, kindOf } from './kinds';
import type { Finding, Rule } from './rule';

/** An object as if it made pods of one template alone, in `/spec/template`, as a Deployment has it. */
export interface Part {
  readonly manifest: Manifest;
  /** JSON pointer to the template in the object itself. */
  readonly template: string;
}

/** What has a template: its fields stand for those of `spec`. */
interface Holder {
  readonly fields: unknown;
  readonly pointer: string;
}

/** Where the kinds have their templates that have several of them, or one that may be in more than one place. */
const holders = new Map<Kind, (spec: unknown) => readonly Holder[]>([
  ['batch.volcano.sh/Job', tasksOf],
  ['AdvancedCronJob', jobsOf],
]);

export const kindsWithParts: readonly Kind[] = [...holders.keys()];

function tasksOf(spec: unknown): readonly Holder[] {
  const tasks = valueAt(spec, ['tasks']);
  return (Array.isArray(tasks) ? tasks : []).map((fields: unknown, index) => ({
    fields,
    pointer: `/spec/tasks/${index}`,
  }));
}

function jobsOf(spec: unknown): readonly Holder[] {
  return ['jobTemplate', 'broadcastJobTemplate'].map((name) => ({
    fields: valueAt(spec, ['template', name, 'spec']),
    pointer: `/spec/template/${name}/spec`,
  }));
}

/** More than these are not looked at. */
const mostParts = 100;

/**
 * The parts of an object of one of these kinds, which are the same each time: others are looked up by them. What stands
 * around the templates is in the first part alone, so that it is judged once.
 */
export const partsOf = rememberedOf((manifest: Manifest): readonly Part[] => {
  const all = holders.get(kindOf(manifest))?.(manifest.spec) ?? [];
  const whole = all.filter(({ fields }) => typeof valueAt(fields, ['template', 'spec']) === 'object');
  const { tasks: _tasks, template: _template, ...around } = (manifest.spec ?? {}) as Readonly<Record<string, unknown>>;
  const { labels: _labels, ...metadata } = manifest.metadata;
  return whole.slice(0, mostParts).map(({ fields, pointer }, index) => ({
    manifest:
      index === 0
        ? { ...manifest, spec: { ...around, ...(fields as object) } }
        : { ...manifest, metadata, spec: fields },
    template: `${pointer}/template`,
  }));
});

/** The rule that asks it of each part, and tells what is wrong with the whole object once. */
export function ofParts(rule: Rule): Rule {
  return {
    ...rule,
    check: (manifest, objects) => {
      const parts = partsOf(manifest);
      if (parts.length === 0) return rule.kinds.includes('*') ? rule.check(manifest, objects) : [];
      const found = parts.flatMap(({ manifest: part, template }) =>
        rule.check(part, objects).map((finding) => moved(finding, template)),
      );
      return [...new Map(found.map((finding) => [`${finding.pointer} ${finding.got}`, finding])).values()];
    },
  };
}

function moved(finding: Finding, template: string): Finding {
  return { ...finding, pointer: finding.pointer.replace(/^\/spec\/template(?=\/|$)/, template) };
}
