import {
  type EnvironmentProps,
  NetworkPolicy,
  type NetworkPolicyProps,
  PriorityClass,
  type PriorityClassProps,
  type Quota,
  type QuotaAmounts,
} from 'holdfast';
import type { Surface } from '../helpers/full-surface';

/** Every property there is: one that is added without a line here does not compile. */
export const priorityClass: Surface<Required<PriorityClassProps>> = {
  make: (stack, props) => new PriorityClass(stack, 'batch', props),
  props: { value: 7, description: 'Batch', preemptionPolicy: 'Never', globalDefault: true },
};

export const networkPolicy: Surface<Required<NetworkPolicyProps>> = {
  make: (stack, props) => {
    const policy = new NetworkPolicy(stack, 'others', props);
    policy.connectsTo({ cidr: '203.0.113.0/24', except: ['203.0.113.7/32'], port: 443 });
    policy.acceptsFrom({ namespace: 'monitoring', selector: { app: 'prometheus' } }, { port: 9090 });
  },
  props: { selector: {} },
};

const amounts: Required<QuotaAmounts> = { cpu: '8', memory: '16Gi', 'ephemeral-storage': '20Gi' };
const quota: Required<Quota> = { pods: 40, requests: amounts, limits: amounts, storage: '1Ti' };

/** The namespace of an environment. */
export const environment: Surface<object> & { readonly environment: Required<EnvironmentProps> } = {
  make: () => undefined,
  props: {},
  environment: {
    namespace: 'tenant',
    protected: true,
    podSecurity: { level: 'baseline', reason: 'the pods of a test' },
    quota,
    gate: 'warn',
    defaults: { labels: { owner: 'tenant-team' } },
  },
};
