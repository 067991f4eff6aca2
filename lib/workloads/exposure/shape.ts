import * as v from 'valibot';
import { isDnsSubdomain } from '../../app/dns-label';
import { peerEntry } from '../../network/peer';
import { described, properties } from '../../problems/schema';
import type {
  DnsRecords,
  ExposureDefaults,
  ExposureProps,
  GatewayReference,
  HttpRoute,
  Ingress,
  RouteCertificate,
} from './props';

const name = v.pipe(
  v.string(),
  v.check((text) => isDnsSubdomain(text)),
);
const hostWords = "a host name, such as 'shop.example.com'";
const host = described(
  v.pipe(
    v.string(),
    v.check((text) => isDnsSubdomain(text.replace(/^\*\./, ''))),
  ),
  hostWords,
);
const path = described(v.pipe(v.string(), v.regex(/^\/(?!.*\/\/)[^\s?#]*$/)), "a path, such as '/api'");
const whole = (least: number, text: string) =>
  v.optional(described(v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(2 ** 31 - 1)), text));
const seconds = (least = 1) => whole(least, 'a whole number of seconds');
const several = <Schema extends v.GenericSchema>(schema: Schema) => v.pipe(v.array(schema), v.minLength(1));
const oneOrSeveral = <Schema extends v.GenericSchema>(schema: Schema, text: string) =>
  described(v.union([schema, several(schema)]), `${text}, or a list of such`);
const issuer = v.optional(described(name, 'the name of a ClusterIssuer'));
const secret = v.optional(described(name, 'the name of a Secret'));

const common = {
  path: v.optional(oneOrSeveral(path, "a path, such as '/api'")),
  dns: v.optional(
    described(
      properties({ hostnames: v.optional(several(host)), ttlSeconds: seconds() } satisfies {
        [Name in keyof Required<DnsRecords>]: v.GenericSchema;
      }),
      '{ hostnames, ttlSeconds }',
    ),
  ),
  controller: v.optional(peerEntry),
};

const ingress = {
  ...common,
  host: oneOrSeveral(host, hostWords),
  pathType: v.optional(described(v.picklist(['Prefix', 'Exact']), "'Prefix' or 'Exact'")),
  className: v.optional(described(name, 'the name of an IngressClass')),
  clusterIssuer: issuer,
  tlsSecretName: secret,
  backendProtocol: v.optional(
    described(v.picklist(['HTTP', 'HTTPS', 'GRPC', 'GRPCS']), "'HTTP', 'HTTPS', 'GRPC' or 'GRPCS'"),
  ),
  maxBodyMebibytes: whole(0, 'a whole number of MiB'),
  connectTimeoutSeconds: seconds(),
  sendTimeoutSeconds: seconds(),
  readTimeoutSeconds: seconds(),
} satisfies { [Name in keyof Required<Ingress>]: v.GenericSchema };

const gateway = {
  name: described(name, 'the name of a Gateway'),
  namespace: v.optional(described(name, 'the name of a namespace')),
  listener: v.optional(described(name, 'the name of a listener')),
} satisfies { [Name in keyof Required<GatewayReference>]: v.GenericSchema };

const certificate = { clusterIssuer: issuer, secretName: secret } satisfies {
  [Name in keyof Required<RouteCertificate>]: v.GenericSchema;
};

const httpRoute = {
  ...common,
  hostnames: described(several(host), "host names, such as ['shop.example.com']"),
  gateway: described(properties(gateway), "a Gateway, such as { name: 'public', namespace: 'gateways' }"),
  pathType: v.optional(described(v.picklist(['PathPrefix', 'Exact']), "'PathPrefix' or 'Exact'")),
  requestTimeoutSeconds: seconds(),
  hstsMaxAgeSeconds: seconds(0),
  certificate: v.optional(described(properties(certificate), '{ clusterIssuer, secretName }')),
} satisfies { [Name in keyof Required<HttpRoute>]: v.GenericSchema };

export const exposureEntries = {
  ingress: v.optional(described(properties(ingress), "an Ingress, such as { host: 'shop.example.com' }")),
  httpRoute: v.optional(described(properties(httpRoute), '{ hostnames, gateway }')),
} satisfies { [Name in keyof Required<ExposureProps>]: v.GenericSchema };

const { className, clusterIssuer, controller } = ingress;

export const exposureDefaults = v.optional(
  described(
    properties({
      domain: v.optional(described(name, "a domain, such as 'example.com'")),
      className,
      clusterIssuer,
      controller,
    } satisfies { [Name in keyof Required<ExposureDefaults>]: v.GenericSchema }),
    '{ domain, className, clusterIssuer, controller }',
  ),
);
