import type { ApiObject } from 'cdk8s';
import { type Report, report } from '../problems/report';
import { show } from '../problems/show';
import type { Manifest } from './manifest';

const hookAnnotation = 'helm.sh/hook';
/** Hooks that Helm runs when it installs or upgrades a chart. What they do is part of what the chart needs. */
const hooksOfInstallation = ['pre-install', 'post-install', 'pre-upgrade', 'post-upgrade'];
/** Helm 3 knows this one no more; the object is one like any other. */
const formerHook = 'crd-install';

/**
 * Whether an object can be applied. One without a name cannot, because an object is known by it: applied again it
 * would be another one, and server-side apply takes none.
 *
 * Helm's hooks cannot either. An object with the annotation is no part of the release: Helm makes it at a moment of its
 * own (before an upgrade, on `helm test`), waits for it and deletes it. Here nobody does, and as a plain object a hook
 * would run once and never again. Where it belongs to installing and upgrading that is an error, as the chart does not
 * work without; a test, or what runs before deleting, is left out with a note.
 */
export function accept(object: ApiObject, manifest: Manifest): boolean {
  const { name, generateName, annotations } = manifest.metadata as Manifest['metadata'] & { generateName?: string };
  const hooks = String(annotations?.[hookAnnotation] ?? formerHook).split(/\s*,\s*/);
  if (!hooks.includes(formerHook)) return refuseHook(object, hooks);
  if (typeof name === 'string' && name !== '' && generateName === undefined) return true;
  const allowed = 'an object with a name of its own';
  const got = generateName === undefined ? `a ${manifest.kind} without a name` : `generateName: ${show(generateName)}`;
  refuse(object, { severity: 'error', property: 'metadata.name', got, allowed, fix: 'give metadata.name instead' });
  return false;
}

function refuseHook(object: ApiObject, hooks: readonly string[]): false {
  const isNeeded = hooks.some((hook) => hooksOfInstallation.includes(hook));
  refuse(object, {
    severity: isNeeded ? 'error' : 'note',
    property: `metadata.annotations["${hookAnnotation}"]`,
    got: show(hooks.join(', ')),
    allowed: 'objects that stay, as nobody runs Helm hooks here',
    fix: isNeeded
      ? "render the chart with helmFlags: ['--no-hooks'] and do without the hook, or remove the annotation from the object"
      : "nothing, the object was left out; helmFlags: ['--no-hooks'] leaves it out without this note",
  });
  return false;
}

function refuse(object: ApiObject, problem: Omit<Report, 'id'>): void {
  report(object, { id: 'render', ...problem });
}
