import type { Construct } from 'constructs';
import { defaults } from '../defaults';
import { kubeObject } from '../kubernetes/object';

/** A port that the pods of a workload listen on. */
export interface NamedPort {
  readonly name: string;
  readonly port: number;
}

export interface ServiceProps {
  readonly name: string;
  readonly selector: Readonly<Record<string, string>>;
  /** Port of the Service itself. */
  readonly port: number;
  readonly target: NamedPort;
  readonly appProtocol?: string | undefined;
  readonly sessionAffinity?: string | undefined;
}

/** One address for all pods of a workload. */
export function service(
  scope: Construct,
  { name, selector, port, target, appProtocol, sessionAffinity }: ServiceProps,
): void {
  kubeObject(scope, 'service', 'Service', {
    metadata: { name, labels: selector },
    spec: {
      type: defaults.service.type,
      selector,
      ports: [{ name: target.name, port, targetPort: target.port, ...(appProtocol && { appProtocol }) }],
      ...(sessionAffinity && { sessionAffinity }),
    },
  });
}

export interface HeadlessServiceProps extends Pick<ServiceProps, 'name' | 'selector'> {
  readonly ports: readonly NamedPort[];
}

/**
 * A name for each pod of a workload, `<pod>.<name>`, also for one that is not ready: pods that look for each other do so
 * before they are.
 * @see https://kubernetes.io/docs/concepts/services-networking/service/#headless-services
 */
export function headlessService(scope: Construct, { name, selector, ports }: HeadlessServiceProps): void {
  kubeObject(scope, 'headless-service', 'Service', {
    metadata: { name, labels: selector },
    spec: {
      clusterIP: 'None',
      publishNotReadyAddresses: true,
      selector,
      ...(ports.length > 0 && { ports: ports.map(({ name, port }) => ({ name, port, targetPort: port })) }),
    },
  });
}
