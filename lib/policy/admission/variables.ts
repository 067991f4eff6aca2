/** A variable of CEL, which is worked out once for an object, and not at all where nobody asks for it. */
export interface CelVariable {
  readonly name: string;
  readonly expression: string;
}

/**
 * What conditions may use besides `object`. All of it is of unknown type (`dyn`) to the API server, which would otherwise
 * warn that a Pod has no template.
 */
export const commonVariables: readonly CelVariable[] = [
  { name: 'all', expression: 'dyn(object)' },
  { name: 'annotations', expression: 'variables.all.metadata.?annotations.orValue({})' },
  { name: 'settings', expression: 'variables.all.?data.orValue({})' },
  // Those of a Pod stand among its own.
  {
    name: 'podAnnotations',
    expression: [
      "object.kind == 'Pod' ? {}",
      "object.kind == 'CronJob' ? variables.all.spec.jobTemplate.spec.template.?metadata.?annotations.orValue({})",
      'variables.all.spec.?template.?metadata.?annotations.orValue({})',
    ].join(' : '),
  },
  // The API server writes a list of rules that is not there as null.
  { name: 'rules', expression: 'dyn(variables.all.?rules.orValue(null)) == null ? [] : variables.all.rules' },
  { name: 'subjects', expression: 'dyn(variables.all.?subjects.orValue(null)) == null ? [] : variables.all.subjects' },
  // A Rollout can take the pods of another workload, and has none of its own then.
  {
    name: 'pod',
    expression: [
      "object.kind == 'Pod' ? variables.all.spec",
      "object.kind == 'CronJob' ? variables.all.spec.jobTemplate.spec.template.spec",
      'variables.all.spec.?template.?spec.orValue({})',
    ].join(' : '),
  },
  {
    name: 'podLabels',
    expression: [
      "object.kind == 'Pod' ? variables.all.metadata.?labels",
      "object.kind == 'CronJob' ? variables.all.spec.jobTemplate.spec.template.?metadata.?labels",
      'variables.all.spec.?template.?metadata.?labels',
    ]
      .map((path) => `${path}.orValue({})`)
      .join(' : '),
  },
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
