import { parseQuantity } from '../../kubernetes/quantity';
import { show } from '../../problems/show';
import type { Manifest } from '../../render/manifest';
import { valueAt } from '../../render/values';
import type { Objects } from '../objects';
import { type Container, containersOf, podKinds } from '../pods';
import type { Finding, Rule } from '../rule';

/** How a runtime is told how much memory its heap may take, and the unit of a number without one. */
const options: readonly (readonly [pattern: RegExp, unit: string])[] = [
  [/--max[-_]old[-_]space[-_]size[= ](\d+)()/, 'M'],
  [/(?:^|\s)-Xmx(\d+)([kmgt]?)\b/i, ''],
];
const units: Readonly<Record<string, number>> = { '': 1, K: 2 ** 10, M: 2 ** 20, G: 2 ** 30, T: 2 ** 40 };

export const heapAboveLimit: Rule = {
  id: 'heap-above-limit',
  severity: 'error',
  title: 'The heap of a runtime is smaller than the memory that its container may take.',
  why: 'The container is killed (OOMKilled) before the runtime collects its garbage.',
  source: 'https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#exceed-memory-limits',
  kinds: podKinds,
  across: true,
  check: (manifest, objects) =>
    containersOf(manifest).flatMap(({ container, pointer }): Finding[] => {
      const written = container.resources?.limits?.memory;
      const limit = parseQuantity(written);
      if (written === undefined || limit === undefined) return [];
      return textsOf(container, pointer, manifest, objects).flatMap(({ text, at }) => {
        const bytes = heapBytes(text);
        if (bytes === undefined || bytes < limit) return [];
        const heap = `a heap of ${Math.round(bytes / 2 ** 20)} MiB, with a limit of ${show(written)}`;
        const fix = `write ${Math.floor((limit * 0.75) / 2 ** 20)} MiB, or raise limits.memory`;
        return [{ pointer: at, got: heap, allowed: 'at most three quarters of the limit', fix }];
      });
    }),
};

function heapBytes(text: string): number | undefined {
  for (const [pattern, unit] of options) {
    const [, number, given] = pattern.exec(text) ?? [];
    if (number !== undefined) return Number(number) * (units[(given || unit).toUpperCase()] ?? 1);
  }
  return undefined;
}

interface Text {
  readonly text: string;
  readonly at: string;
}

/** What a container tells its program: its variables, those of its ConfigMaps too, its command and arguments. */
function textsOf(container: Container, pointer: string, { metadata }: Manifest, objects: Objects): Text[] {
  const own = (container.env ?? []).flatMap(({ value }, index) =>
    typeof value === 'string' ? [{ text: value, at: `${pointer}/env/${index}/value` }] : [],
  );
  const ofMaps = (container.envFrom ?? []).flatMap(({ configMapRef }, index) => {
    const data = valueAt(objects.find('ConfigMap', metadata.namespace, configMapRef?.name), ['data']);
    return Object.values(data ?? {}).map((value) => ({ text: String(value), at: `${pointer}/envFrom/${index}` }));
  });
  const lines = ['command', 'args'].flatMap((field) => {
    const list = container[field];
    return Array.isArray(list) ? [{ text: list.join(' '), at: `${pointer}/${field}` }] : [];
  });
  return [...own, ...ofMaps, ...lines];
}
