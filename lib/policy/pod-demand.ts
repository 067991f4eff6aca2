import { parseQuantity } from '../kubernetes/quantity';
import type { Manifest } from '../render/manifest';
import { valueAt } from '../render/values';
import { type AmountKind, amountsOf } from './amounts';
import type { Objects } from './objects';
import { operatedPodsOf } from './operated-pods';
import { type Container, containersOf, podTemplateOf } from './pods';

/** What one container takes, and when it runs. */
interface Step {
  readonly amounts: Readonly<Record<string, unknown>>;
  readonly isInit: boolean;
  readonly stays: boolean;
}

/** What one pod of a workload takes at most at a time, by the names of a quota: `requests.cpu`, `limits.memory`. */
export function podDemand(manifest: Manifest, objects: Objects): ReadonlyMap<string, number> {
  const demand = new Map<string, number>();
  for (const kind of ['requests', 'limits'] as const) {
    const steps = stepsOf(manifest, kind, objects);
    const whole = (valueAt(podTemplateOf(manifest)?.spec, ['resources', kind]) ?? {}) as Readonly<
      Record<string, unknown>
    >;
    const names = [whole, ...steps.map(({ amounts }) => amounts)].flatMap((amounts) => Object.keys(amounts));
    for (const name of new Set(names)) {
      demand.set(`${kind}.${name}`, parseQuantity(whole[name]) ?? mostAtATime(steps, name));
    }
  }
  return demand;
}

function stepsOf(manifest: Manifest, kind: AmountKind, objects: Objects): Step[] {
  return allContainersOf(manifest).map(({ container, pointer }) => ({
    amounts: amountsOf(container, kind, manifest.metadata.namespace, objects),
    isInit: pointer.includes('/initContainers/'),
    stays: container.restartPolicy === 'Always',
  }));
}

/** The pods of a database have one container, whose amounts stand in the object itself. */
function allContainersOf(manifest: Manifest): readonly { container: Container; pointer: string }[] {
  if (!operatedPodsOf(manifest)) return containersOf(manifest);
  return [{ container: manifest.spec as Container, pointer: '/spec' }];
}

/** All that run together, or one of those before them with what stays beside it. */
function mostAtATime(steps: readonly Step[], name: string): number {
  const amountIn = ({ amounts }: Step) => parseQuantity(amounts[name]) ?? 0;
  let beside = 0;
  let most = 0;
  for (const step of steps.filter(({ isInit }) => isInit)) {
    const amount = amountIn(step);
    most = Math.max(most, beside + amount);
    if (step.stays) beside += amount;
  }
  const together = steps.filter(({ isInit }) => !isInit).reduce((sum, step) => sum + amountIn(step), beside);
  return Math.max(most, together);
}
