import * as v from 'valibot';
import type { ImageSignature } from '../policy/admission/image-signatures';
import { rules } from '../policy/rules';
import type { RuleId } from '../problems/rule-ids';
import { described, properties } from '../problems/schema';
import { type GateMode, gateShape } from '../tenancy/gate';

/** What is refused where, when the API server judges what is applied. */
export interface GateSettings {
  /**
   * Rules that objects are judged by, by their ids.
   * @default - all that one object decides
   * @see docs/rules.md
   */
  readonly rules?: readonly RuleId[];

  /**
   * Namespaces in which nothing is judged, whatever their label says.
   * @default ['kube-system', 'kube-public', 'kube-node-lease']
   */
  readonly exemptNamespaces?: readonly string[];

  /**
   * What becomes of objects that break a rule, in namespaces that do not say it by the label `holdfast/gate`.
   * @default - they are not judged
   */
  readonly unlabelled?: GateMode;
}

/** What the API server judges by itself. */
export interface AdmissionPoliciesProps extends GateSettings {
  /**
   * What becomes of objects that are in no namespace, such as ClusterRoles: no label speaks for them.
   * @default 'audit'
   */
  readonly clusterScoped?: GateMode;
}

/** What Kyverno judges. */
export interface KyvernoPoliciesProps extends AdmissionPoliciesProps {
  /**
   * Images that pods run only when they are signed, and by whom. A pod then runs the digest that was verified.
   * @default - none
   */
  readonly signatures?: readonly ImageSignature[];
}

/** The rules that one object decides, by id: those that can be asked for. */
const ids = rules.flatMap(({ id, admission }) => (typeof admission === 'object' ? [id] : []));

export const gateSettingsEntries = {
  rules: v.optional(described(v.array(v.picklist(ids)), `ids of rules that one object decides: ${ids.join(', ')}`)),
  exemptNamespaces: v.optional(described(v.array(v.string()), "names of namespaces, such as ['kube-system']")),
  unlabelled: gateShape,
} satisfies { [Name in keyof Required<GateSettings>]: v.GenericSchema };

export const admissionPoliciesEntries = {
  ...gateSettingsEntries,
  clusterScoped: gateShape,
} satisfies { [Name in keyof Required<AdmissionPoliciesProps>]: v.GenericSchema };

const signature = described(
  v.union([
    properties({ images: v.array(v.string()), publicKey: v.string() }),
    properties({ images: v.array(v.string()), keyless: properties({ issuer: v.string(), subject: v.string() }) }),
  ]),
  "{ images: ['registry.example.com/*'], publicKey: '...' }, or keyless: { issuer, subject } instead of the key",
);

export const kyvernoPoliciesEntries = {
  ...admissionPoliciesEntries,
  signatures: v.optional(v.array(signature)),
} satisfies { [Name in keyof Required<KyvernoPoliciesProps>]: v.GenericSchema };
