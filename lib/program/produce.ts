import type { IConstruct } from 'constructs';
import type { Environment } from '../app/environment';
import { Stack, type StackDefinition } from '../app/stack';
import type { Judgement } from '../policy/gate';
import { judge } from '../policy/gate';
import { originOf } from '../problems/origin';
import type { Problem } from '../problems/problem';
import { isInvalid, placeOf, reported } from '../problems/report';
import type { Rendered } from '../render/manifest';
import { render } from '../render/render';
import { exceptionProblem } from './exception';

/** One application in one environment, rendered and judged. */
export interface Product {
  readonly stack: string;
  readonly environment: string;
  /** The objects, in the order in which they are applied. */
  readonly objects: readonly Rendered[];
  /** Everything that is wrong with them; with an error among it they go nowhere. */
  readonly problems: readonly Problem[];
}

/** From a definition to objects: what is written to dist/ and what Pulumi applies both come from here. */
export function produce(definition: StackDefinition, environment: string): Product {
  const stack = new Stack(definition, definition.environments[environment] as Environment);
  const thrown: Problem[] = [];
  try {
    definition.build(stack);
  } catch (error) {
    thrown.push(exceptionProblem(error, definition.name)); // what was made before it is judged all the same
  }
  const objects = render(stack.node.root);
  const found = [...thrown, ...reported(stack.node.root)];
  const complete = !found.some(({ severity }) => severity === 'error');
  const problems = [...found, ...judgeObjects(objects, environment, complete)];
  return {
    stack: definition.name,
    environment,
    objects,
    problems: problems.map((problem) => ({ ...problem, environment })),
  };
}

function judgeObjects(rendered: readonly Rendered[], environment: string, complete: boolean): Problem[] {
  const valid = rendered.filter(({ object }) => !isInvalid(object));
  const objects = new Map(valid.map(({ manifest, object }) => [manifest, object]));
  return judge([...objects.keys()], undefined, complete).map((judgement) =>
    toProblem(judgement, objects.get(judgement.manifest) as IConstruct, environment),
  );
}

/** Tells a finding in the words of the one who made the object: their construct, their property, their line. */
function toProblem(judgement: Judgement, object: IConstruct, environment: string): Problem {
  const { rule, manifest, pointer, got, allowed, fix } = judgement;
  const { construct, property } = originOf(object, manifest, pointer);
  return {
    id: rule.id,
    severity: rule.severity,
    place: placeOf(construct, property, environment),
    property: property || manifest.kind,
    path: construct.node.path,
    got,
    allowed,
    fix,
  };
}
