import type { Policies, PolicyResource } from '@pulumi/policy';
import { numbered } from '../kubernetes/deferred';
import { type Judgement, judge } from '../policy/gate';
import { presentable } from '../problems/format';
import type { Severity } from '../problems/problem';
import { type Manifest, title } from '../render/manifest';

/** What a program is told of each, and whether it goes on. */
const levels = {
  error: ['mandatory', 'What the API server refuses, or what fails, is lost or is open to everybody in the cluster.'],
  warning: ['advisory', 'What goes wrong some day.'],
  note: ['advisory', 'What could be better.'],
} as const satisfies Readonly<Record<Severity, readonly [level: string, description: string]>>;

/**
 * All rules for the Kubernetes resources of any Pulumi program, as policies of a policy pack, one for each severity. Judged
 * is what the program declares: what the API server fills in is not in it. Waivers are annotations of the objects.
 * @see https://www.pulumi.com/docs/insights/policy/policy-packs/
 */
export function policies(): Policies {
  const declared = new Map<string, Manifest>();
  return [
    {
      name: 'declared',
      description: 'Remembers what the program declares, and says nothing.',
      enforcementLevel: 'advisory',
      validateResource: ({ type, props, urn }) => {
        const manifest = toManifest(type, props);
        if (manifest) declared.set(urn, manifest);
      },
    },
    ...Object.entries(levels).map(([severity, [enforcementLevel, description]]) => ({
      name: severity,
      description,
      enforcementLevel,
      validateStack: (
        { resources }: { readonly resources: readonly Pick<PolicyResource, 'urn'>[] },
        report: (message: string, urn?: string) => void,
      ) => {
        const urns = new Map(
          resources.flatMap(({ urn }) => {
            const manifest = declared.get(urn);
            return manifest ? [[manifest, urn] as const] : [];
          }),
        );
        // Of the objects in the same namespaces, other programs may have made some.
        for (const judgement of judge([...urns.keys()], undefined, { open: true })) {
          if (judgement.rule.severity === severity && !judgement.waived)
            report(toText(judgement), urns.get(judgement.manifest));
        }
      },
    })),
  ];
}

/** The object that a resource is; there is none of a component, a chart or a patch. */
function toManifest(type: string, props: unknown): Manifest | undefined {
  if (!type.startsWith('kubernetes:') || type.endsWith('Patch')) return undefined;
  const { apiVersion, kind, metadata, ...others } = plain(props) as Partial<Manifest>;
  if (typeof apiVersion !== 'string' || typeof kind !== 'string' || typeof metadata?.name !== 'string')
    return undefined;
  return { apiVersion, kind, metadata, ...others };
}

/** A value that is not known before it is deployed, as rules know it. */
const unknown = numbered(0);

/** The same, without what the SDK watches it by: reading an unknown value throws. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((_, index) => read(value, index));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.keys(value).map((key) => [key, read(value as Readonly<Record<string, unknown>>, key)]),
  );
}

function read<Key extends PropertyKey>(from: { readonly [Name in Key]: unknown }, key: Key): unknown {
  try {
    return plain(from[key]);
  } catch {
    return unknown;
  }
}

function toText({ manifest, rule, pointer, got, allowed, fix, plainFix }: Judgement): string {
  return presentable(
    `${title(manifest)} ${pointer}: got ${got}; allowed: ${allowed}; fix: ${plainFix ?? fix} (${rule.id})`,
  );
}
