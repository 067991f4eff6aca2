import { dnsSubdomain, isDnsSubdomain, toDnsLabel } from '../../app/dns-label';
import { credentialIn } from '../../problems/credential';
import { show } from '../../problems/show';
import { celPattern, containersWhere } from '../admission/condition';
import { containersOf, podKinds, podTemplateOf, type Volume } from '../pods';
import type { Rule } from '../rule';

/** In CEL: who has a name that is none. The names are not told: one may be the secret itself. */
const isNone = (name: string) => `!${name}.orValue('a').matches(${celPattern(dnsSubdomain)})`;
const ofPod = ['serviceAccountName', 'priorityClassName']
  .map(
    (field) =>
      `(variables.pod.?${field}.orValue('') != '' && ${isNone(`variables.pod.?${field}`)} ? ['${field}'] : [])`,
  )
  .join(' + ');
const inSource = [isNone('s.?configMap.?name'), isNone('s.?secret.?name')].join(' || ');
const ofVolumes = `variables.volumes.filter(v, ${isNone('v.?configMap.?name')} || ${isNone('v.?secret.?secretName')} || v.?projected.?sources.orValue([]).exists(s, ${inSource})).map(v, 'volume ' + v.name)`;
const ofContainers = containersWhere(
  `c.?envFrom.orValue([]).exists(s, ${isNone('s.?configMapRef.?name')} || ${isNone('s.?secretRef.?name')}) || c.?env.orValue([]).exists(e, ${isNone('e.?valueFrom.?configMapKeyRef.?name')} || ${isNone('e.?valueFrom.?secretKeyRef.?name')})`,
);

export const referenceName: Rule = {
  id: 'reference-name',
  severity: 'error',
  title: 'A pod refers to ConfigMaps, Secrets, its ServiceAccount and its PriorityClass by names they can have.',
  why: 'There can be no object of that name: the container never starts (CreateContainerConfigError).',
  source: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#dns-subdomain-names',
  kinds: podKinds,
  admission: {
    found: `${ofPod} + ${ofVolumes} + ${ofContainers}`,
    fix: 'write lower-case letters, digits, hyphens and dots',
  },
  check: (manifest) => {
    const { spec, pointer = '' } = podTemplateOf(manifest) ?? {};
    const own = (['serviceAccountName', 'priorityClassName'] as const).map((field) => ({
      name: spec?.[field] || undefined, // an empty one is the default
      pointer: `${pointer}/${field}`,
    }));
    const volumes = (spec?.volumes ?? []).flatMap((volume, index) => ofVolume(volume, `${pointer}/volumes/${index}`));
    return [...own, ...volumes, ...containersOf(manifest).flatMap(references)]
      .filter(({ name }) => name !== undefined && name !== manifest.metadata.name) // its own name is judged by dns-name
      .filter(({ name }) => !isDnsSubdomain(name))
      .map(({ name, pointer: at }) => ({
        pointer: at,
        allowed: 'lower-case letters, digits, hyphens and dots',
        ...told(name),
      }));
  },
};

/** What nobody would call an object may be the secret itself, which is not to be shown. */
function told(name: unknown): { got: string; fix: string } {
  if (typeof name === 'string' && (/[^\w. -]/.test(name) || credentialIn('', name))) {
    return { got: `a text of ${name.length} characters`, fix: 'write the name of the object, not what is in it' };
  }
  return { got: show(name), fix: `write '${toDnsLabel(String(name))}', or what the object is really called` };
}

function ofVolume({ configMap, secret, projected }: Volume, pointer: string) {
  return [
    { name: configMap?.name, pointer: `${pointer}/configMap/name` },
    { name: secret?.secretName, pointer: `${pointer}/secret/secretName` },
    ...(projected?.sources ?? []).flatMap((source, index) =>
      (['configMap', 'secret'] as const).map((kind) => ({
        name: source?.[kind]?.name,
        pointer: `${pointer}/projected/sources/${index}/${kind}/name`,
      })),
    ),
  ];
}

function references({ container, pointer }: ReturnType<typeof containersOf>[number]) {
  const whole = (container.envFrom ?? []).flatMap((source, index) =>
    (['configMapRef', 'secretRef'] as const).map((kind) => ({
      name: source?.[kind]?.name,
      pointer: `${pointer}/envFrom/${index}/${kind}/name`,
    })),
  );
  const single = (container.env ?? []).flatMap(({ valueFrom }, index) =>
    (['configMapKeyRef', 'secretKeyRef'] as const).map((kind) => ({
      name: valueFrom?.[kind]?.name,
      pointer: `${pointer}/env/${index}/valueFrom/${kind}/name`,
    })),
  );
  return [...whole, ...single];
}
