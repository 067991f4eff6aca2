import { podTemplatePath } from '../../render/pod-template';
import { ownPodKinds } from '../pods';

/** A variable of CEL, which is worked out once for an object, and not at all where nobody asks for it. */
export interface CelVariable {
  readonly name: string;
  readonly expression: string;
}

const ofWorkload = podTemplatePath('Deployment').join('.?');

/** In CEL: the pods that an object makes, or the Pod itself. */
const template = [
  ...ownPodKinds
    .map((kind) => [kind, podTemplatePath(kind).join('.?')])
    .filter(([, path]) => path !== ofWorkload)
    .map(
      ([kind, path]) => `object.kind == '${kind}' ? ${path ? `variables.all.?${path}.orValue({})` : 'variables.all'}`,
    ),
  `variables.all.?${ofWorkload}.orValue({})`,
].join(' : ');

/**
 * What conditions may use besides `object`. All of it is of unknown type (`dyn`) to the API server, which would otherwise
 * warn that a Pod has no template.
 */
export const commonVariables: readonly CelVariable[] = [
  { name: 'all', expression: 'dyn(object)' },
  { name: 'annotations', expression: 'variables.all.metadata.?annotations.orValue({})' },
  { name: 'settings', expression: 'variables.all.?data.orValue({})' },
  // A Rollout can take the pods of another workload, and has none of its own then.
  { name: 'template', expression: template },
  { name: 'pod', expression: 'variables.template.?spec.orValue({})' },
  { name: 'podLabels', expression: 'variables.template.?metadata.?labels.orValue({})' },
  // Those of a Pod stand among its own.
  {
    name: 'podAnnotations',
    expression: "object.kind == 'Pod' ? {} : variables.template.?metadata.?annotations.orValue({})",
  },
  // The API server writes a list of rules that is not there as null.
  { name: 'rules', expression: 'dyn(variables.all.?rules.orValue(null)) == null ? [] : variables.all.rules' },
  { name: 'subjects', expression: 'dyn(variables.all.?subjects.orValue(null)) == null ? [] : variables.all.subjects' },
  { name: 'initContainers', expression: 'variables.pod.?initContainers.orValue([])' },
  { name: 'containers', expression: 'variables.pod.?containers.orValue([]) + variables.initContainers' },
  { name: 'volumes', expression: 'variables.pod.?volumes.orValue([])' },
];

/** The variables that expressions use, each after those that it uses itself. */
export function variablesOf(expressions: readonly string[], known: readonly CelVariable[]): CelVariable[] {
  const used = new Set<string>();
  const take = (expression: string): void => {
    for (const [, name = ''] of expression.matchAll(/\bvariables\.(\w+)/g)) {
      if (used.has(name)) continue;
      used.add(name);
      const variable = known.find((one) => one.name === name);
      if (!variable) throw new Error(`no variable of the name ${name}`);
      take(variable.expression);
    }
  };
  expressions.forEach(take);
  return known.filter(({ name }) => used.has(name));
}
