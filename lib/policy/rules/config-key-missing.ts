import { list, show } from '../../problems/show';
import { suggest } from '../../problems/suggest';
import { type ConfigMapSource, containersOf, podKinds, podTemplateOf } from '../pods';
import type { Finding, Rule } from '../rule';

export const configKeyMissing: Rule = {
  id: 'config-key-missing',
  severity: 'error',
  title: 'A key that a variable or a file refers to exists in its ConfigMap.',
  why: 'The container never starts (CreateContainerConfigError), and nothing before the kubelet notices.',
  source: 'https://kubernetes.io/docs/tasks/configure-pod-container/configure-pod-configmap/#restrictions',
  kinds: podKinds,
  across: true,
  check: (manifest, objects) => {
    const { spec, pointer: pod } = podTemplateOf(manifest) ?? {};
    const variables = containersOf(manifest).flatMap(ofContainer);
    const files = (spec?.volumes ?? []).flatMap(({ configMap, projected }, index) => [
      ...ofSource(`${pod}/volumes/${index}/configMap`, configMap),
      ...(projected?.sources ?? []).flatMap((source, place) =>
        ofSource(`${pod}/volumes/${index}/projected/sources/${place}/configMap`, source?.configMap),
      ),
    ]);
    return [...variables, ...files].flatMap(({ name, key = '', pointer }): Finding[] => {
      const configMap = objects.find('ConfigMap', manifest.metadata.namespace, name);
      if (!configMap) return []; // made by somebody else: what is in it is not known here
      const keys = Object.keys({ ...(configMap.data as object), ...(configMap.binaryData as object) });
      if (keys.includes(key)) return [];
      const near = suggest(key, keys);
      const fix = near ? `write '${near}'` : `add ${key} to the ConfigMap`;
      return [{ pointer, got: show(key), allowed: `a key of ConfigMap ${name}: ${list(keys, 'or')}`, fix }];
    });
  },
};

interface Reference {
  readonly name?: string | undefined;
  readonly key?: string | undefined;
  readonly pointer: string;
}

function ofContainer({ container, pointer }: ReturnType<typeof containersOf>[number]): Reference[] {
  return (container.env ?? []).flatMap(({ valueFrom }, index) =>
    valueFrom?.configMapKeyRef && valueFrom.configMapKeyRef.optional !== true
      ? [{ ...valueFrom.configMapKeyRef, pointer: `${pointer}/env/${index}/valueFrom/configMapKeyRef/key` }]
      : [],
  );
}

function ofSource(pointer: string, { name, optional, items = [] }: ConfigMapSource = {}): Reference[] {
  if (optional === true) return [];
  return items.map(({ key }, index) => ({ name, key, pointer: `${pointer}/items/${index}/key` }));
}
