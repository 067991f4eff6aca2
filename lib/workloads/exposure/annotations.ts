import type { DnsRecords, Ingress } from './props';

type Annotations = Readonly<Record<string, string>>;

const nginx = 'nginx.ingress.kubernetes.io';
const externalDns = 'external-dns.alpha.kubernetes.io';

/**
 * What is said to ingress-nginx. There are no snippets: whoever may write one reads every Secret of the controller.
 * @see https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/
 */
export function nginxAnnotations(ingress: Ingress): Annotations {
  const { maxBodyMebibytes, backendProtocol, connectTimeoutSeconds, sendTimeoutSeconds, readTimeoutSeconds } = ingress;
  return given({
    [`${nginx}/ssl-redirect`]: true,
    [`${nginx}/backend-protocol`]: backendProtocol,
    [`${nginx}/proxy-body-size`]: maxBodyMebibytes === undefined ? undefined : `${maxBodyMebibytes}m`,
    [`${nginx}/proxy-connect-timeout`]: connectTimeoutSeconds,
    [`${nginx}/proxy-send-timeout`]: sendTimeoutSeconds,
    [`${nginx}/proxy-read-timeout`]: readTimeoutSeconds,
  });
}

/** @see https://kubernetes-sigs.github.io/external-dns/latest/docs/annotations/annotations/ */
export function dnsAnnotations({ hostnames, ttlSeconds }: DnsRecords = {}): Annotations {
  return given({ [`${externalDns}/hostname`]: hostnames?.join(','), [`${externalDns}/ttl`]: ttlSeconds });
}

/** Annotations are texts. */
function given(values: Readonly<Record<string, string | number | boolean | undefined>>): Annotations {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]));
}
