import { show } from '../../problems/show';
import type { Manifest } from '../../render/manifest';
import { valueAt, values } from '../../render/values';
import { type Objects, perObjects } from '../objects';
import { podKinds, podTemplateOf } from '../pods';
import type { Rule } from '../rule';

export const tokenMounted: Rule = {
  id: 'token-mounted',
  severity: 'warning',
  title: 'Only pods whose account may do something have its token, and none has that of the account `default`.',
  why: 'Whoever gets into the process can talk to the API server, with whatever anybody ever allows that account.',
  source:
    'https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/#opt-out-of-api-credential-automounting',
  kinds: podKinds,
  across: true,
  check: (manifest, objects) => {
    const { spec, pointer } = podTemplateOf(manifest) ?? {};
    if (!spec) return [];
    const name = spec.serviceAccountName ?? (valueAt(spec, ['serviceAccount']) as string | undefined) ?? 'default';
    const account = objects.find('ServiceAccount', manifest.metadata.namespace, name);
    const isMounted = spec.automountServiceAccountToken ?? valueAt(account, ['automountServiceAccountToken']) ?? true;
    if (isMounted === false || (name !== 'default' && isBound(name, manifest, objects))) return [];
    return [
      {
        pointer: `${pointer}/automountServiceAccountToken`,
        got: `${show(spec.automountServiceAccountToken)}, with the account ${name}`,
        allowed:
          name === 'default' ? 'false, or an account of its own' : 'false, where no role is bound to the account',
        fix: 'write automountServiceAccountToken: false, or bind the account it has to a role with what it needs',
      },
    ];
  },
};

/** Whether a role is given to an account, by itself or with all accounts of its namespace. */
function isBound(name: string, { metadata }: Manifest, objects: Objects): boolean {
  const index = indexOf(objects);
  const home = metadata.namespace ?? anywhere; // whoever applies it says where
  return [`${home}/${name}`, `system:serviceaccounts:${home}`, 'system:serviceaccounts'].some((key) => index.has(key));
}

const anywhere = '*';

const indexOf = perObjects((objects): ReadonlySet<string> => {
  const bindings = (['RoleBinding', 'ClusterRoleBinding'] as const).flatMap((kind) => objects.ofKind(kind));
  return new Set(
    bindings.flatMap((binding) =>
      values(binding, ['subjects', '*']).flatMap((subject) => {
        const {
          kind,
          name,
          namespace = binding.metadata.namespace ?? '',
        } = subject as Readonly<Record<string, string>>;
        return kind === 'ServiceAccount' ? [`${namespace}/${name}`, `${anywhere}/${name}`] : [String(name)];
      }),
    ),
  );
});
