import { list, show } from '../../problems/show';
import { suggest } from '../../problems/suggest';
import { containersOf, podKinds } from '../pods';
import type { Finding, Rule } from '../rule';

export const configKeyMissing: Rule = {
  id: 'config-key-missing',
  severity: 'error',
  title: 'A key that a variable refers to exists in its ConfigMap.',
  why: 'The container never starts (CreateContainerConfigError), and nothing before the kubelet notices.',
  source: 'https://kubernetes.io/docs/tasks/configure-pod-container/configure-pod-configmap/#restrictions',
  kinds: podKinds,
  across: true,
  check: (manifest, objects) =>
    containersOf(manifest).flatMap(({ container, pointer }) =>
      (container.env ?? []).flatMap(({ valueFrom }, index): Finding[] => {
        const { name, key = '' } = valueFrom?.configMapKeyRef ?? {};
        const configMap = objects.find('ConfigMap', manifest.metadata.namespace, name);
        if (!configMap) return []; // made by somebody else: what is in it is not known here
        const keys = Object.keys({ ...(configMap.data as object), ...(configMap.binaryData as object) });
        if (keys.includes(key)) return [];
        const near = suggest(key, keys);
        return [
          {
            pointer: `${pointer}/env/${index}/valueFrom/configMapKeyRef/key`,
            got: show(key),
            allowed: `a key of ConfigMap ${name}: ${list(keys, 'or')}`,
            fix: near ? `write '${near}'` : `add ${key} to the ConfigMap`,
          },
        ];
      }),
    ),
};
