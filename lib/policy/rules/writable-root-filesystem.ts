import { show } from '../../problems/show';
import { valueAt } from '../../render/values';
import { containersWhere } from '../admission/condition';
import { celExcepted, isExcepted } from '../exceptions';
import { containersOf, podKinds, podTemplateOf } from '../pods';
import type { Rule } from '../rule';

const id = 'writable-root-filesystem';
const field = ['securityContext', 'readOnlyRootFilesystem'];

/** In CEL: pods of Windows. */
const isOfWindows =
  "variables.pod.?os.?name.orValue(variables.pod.?nodeSelector[?'kubernetes.io/os'].orValue('')) == 'windows'";

export const writableRootFilesystem: Rule = {
  id,
  severity: 'warning',
  title: 'A container cannot write to its image.',
  why: 'Who gets into the process can change its program and leave others there, and what it writes fills the disk of the node.',
  source: 'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/',
  kinds: podKinds,
  admission: {
    found: `${celExcepted(id)} || ${isOfWindows} ? [] : ${containersWhere('!c.?securityContext.?readOnlyRootFilesystem.orValue(false)')}`,
    fix: `write readOnlyRootFilesystem: true and mount an emptyDir where it writes, or say why in the annotation holdfast/${id}`,
  },
  check: (manifest) => {
    if (isExcepted(manifest, id) || isWindows(podTemplateOf(manifest)?.spec)) return [];
    return containersOf(manifest).flatMap(({ container, pointer }) => {
      const value = valueAt(container, field);
      if (value === true) return [];
      const fix = `write readOnlyRootFilesystem: true and mount an emptyDir where it writes, or say why in the annotation holdfast/${id}`;
      return [{ pointer: `${pointer}/${field.join('/')}`, got: show(value), allowed: 'true', fix }];
    });
  },
};

/** The API server refuses it there. */
function isWindows(spec: unknown): boolean {
  const named = valueAt(spec, ['os', 'name']) ?? valueAt(spec, ['nodeSelector', 'kubernetes.io/os']);
  return named === 'windows';
}
