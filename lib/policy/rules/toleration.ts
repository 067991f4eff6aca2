import { show } from '../../problems/show';
import { podKinds, podTemplateOf, type Toleration } from '../pods';
import type { Finding, Rule } from '../rule';

type Fault = Omit<Finding, 'pointer'>;

export const toleration: Rule = {
  id: 'toleration',
  severity: 'error',
  title: 'A toleration has a value or Exists, and a key unless it is for all taints; seconds are for NoExecute alone.',
  why: 'The API server refuses the workload, after it has taken the objects before it.',
  source: 'https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/#concepts',
  kinds: podKinds,
  admission: 'api-server',
  check: (manifest) => {
    const { spec, pointer } = podTemplateOf(manifest) ?? {};
    return (spec?.tolerations ?? []).flatMap((one, index) =>
      Object.entries(faultsOf(one)).map(([field, fault]) => ({
        pointer: `${pointer}/tolerations/${index}/${field}`,
        ...fault,
      })),
    );
  },
};

/** What is wrong with each of its fields. */
function faultsOf({ key, operator = 'Equal', value, effect, tolerationSeconds }: Toleration): Record<string, Fault> {
  const exists = operator === 'Exists';
  const seconds = { allowed: "seconds of a taint with the effect 'NoExecute'", fix: "write effect: 'NoExecute'" };
  return {
    ...(!key && !exists && { key: { got: show(key), allowed: 'the name of a taint', fix: 'name the taint' } }),
    ...(exists &&
      Boolean(value) && { value: { got: show(value), allowed: 'no value where it Exists', fix: 'remove it' } }),
    ...(tolerationSeconds !== undefined &&
      effect !== 'NoExecute' && {
        tolerationSeconds: { got: `${show(tolerationSeconds)}, with the effect ${show(effect)}`, ...seconds },
      }),
  };
}
