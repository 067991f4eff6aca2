import type { Construct } from 'constructs';
import { checkKeys } from '../config/reference';
import { merge } from '../platform/defaults';
import type { Origin } from '../problems/origin';
import { joinProperty, report } from '../problems/report';
import { keepTexts } from './file-texts';
import type { CompanionProps, Sidecar } from './pod/companions';
import type { ContainerOptions } from './pod/container';
import { containerOrigins, probeOrigins } from './pod/container-origins';
import { type Folder, fileFolders } from './pod/folders';
import { checkNodeHeap } from './pod/node-heap';
import type { Companion } from './pod/pod';
import { checkPaths } from './pod/probe-paths';
import { checkProbePorts } from './pod/probe-ports';
import { containerProbes } from './pod/probes';
import { checkUser, containerSecurityOrigins } from './pod/security-shape';
import type { Placed } from './props';
import { secretNames } from './secret-names';

/** A container beside the main one, where it was said, and what there is to know of its files. */
export interface MadeCompanion extends Companion {
  /** `sidecars.proxy` */
  readonly property: string;
  readonly checksum?: string | undefined;
}

/** What holds for all that do not say otherwise, and the folders that all see. */
export interface Common {
  readonly defaults: { readonly [Name in 'imagePullPolicy' | 'resources']?: ContainerOptions[Name] | undefined };
  readonly shared: readonly Folder[];
}

/** The containers that start before the main one, sidecars first. */
export function makeCompanions(scope: Construct, props: Placed<CompanionProps>, common: Common): MadeCompanion[] {
  const { sidecars = {}, initContainers = {} } = props;
  checkNames(scope, sidecars, initContainers);
  return [
    ...usable(sidecars).map(([name, sidecar]) => make(scope, 'sidecars', name, sidecar, common)),
    ...usable(initContainers).map(([name, init]) => make(scope, 'initContainers', name, init, common)),
  ];
}

/** Of what was wrong, and reported, the name alone is left. */
function usable<Value>(containers: Readonly<Record<string, Value>>): [string, Value][] {
  return Object.entries(containers).filter(([, container]) => typeof container === 'object');
}

type Given = Placed<Omit<Sidecar, 'probes'> & Partial<Pick<Sidecar, 'probes'>>>;

function make(scope: Construct, list: string, name: string, given: Given, common: Common): MadeCompanion {
  const property = joinProperty([list, name]);
  const { port, probes, files, security, secrets, ...container } = merge(common.defaults as Given, given);
  checkNodeHeap(scope, [list, name], container);
  checkKeys(scope, `${property}.env`, container.env ?? {});
  checkUser(scope, `${property}.security`, security ?? {});
  if (probes) checkPaths(scope, probes, `${property}.`);
  if (probes) checkProbePorts(scope, { ...(port !== undefined && { port }), probes }, `${property}.`);
  const texts = `${scope.node.id}-${name}-files`;
  return {
    property,
    checksum: files && keepTexts(scope, `${name}-files`, texts, `${property}.files`, files),
    isSidecar: list === 'sidecars',
    container: {
      ...container,
      name,
      security,
      secrets: secretNames(secrets),
      folders: [...fileFolders(files ?? {}, texts, `${property}.files`, `${name}-`), ...common.shared],
      tmpVolume: `tmp-${name}`,
      ports: port === undefined ? [] : [{ name: portName(name), port }],
      preStopSleepSeconds: 0, // it ends after the others, so nothing is on its way to it
      ...(probes && { probes: containerProbes(probes, port) }),
    },
  };
}

/** A name of up to 15 characters, as those of ports are. */
function portName(container: string): string {
  return container.slice(0, 15).replace(/-+$/, '');
}

/** All containers of a pod have names of their own. */
function checkNames(scope: Construct, sidecars: object, initContainers: object): void {
  const clash = (list: string, name: string, other: string) =>
    report(scope, {
      id: 'containers',
      severity: 'error',
      property: joinProperty([list, name]),
      got: `the name of ${other}`,
      allowed: 'a name of its own for each container of a pod',
      fix: `name it '${name}-${list === 'sidecars' ? 'sidecar' : 'init'}'`,
    });
  for (const name of Object.keys(sidecars)) if (name === scope.node.id) clash('sidecars', name, 'the main container');
  for (const name of Object.keys(initContainers)) {
    if (name === scope.node.id) clash('initContainers', name, 'the main container');
    else if (Object.hasOwn(sidecars, name)) clash('initContainers', name, 'a sidecar');
  }
}

/** Where the properties of the companions end up, in the spec of pods at a pointer. */
export function companionOrigins(kind: string, pod: string, companions: readonly MadeCompanion[]): Origin[] {
  return companions.flatMap(({ property, container: { folders = [] } }, index): Origin[] => {
    const container = `${pod}/initContainers/${index}`;
    return [
      [kind, container, property],
      [kind, `${container}/ports/0/containerPort`, `${property}.port`],
      ...containerOrigins(kind, container, `${property}.`),
      ...probeOrigins(kind, container, `${property}.`),
      ...containerSecurityOrigins(kind, container, `${property}.security`),
      ...folders.map((folder, place): Origin => [kind, `${container}/volumeMounts/${place}`, folder.property]),
    ];
  });
}
