import { show } from '../../problems/show';
import type { Finding, Rule } from '../rule';

const largest = 1_000_000_000;
const least = -(2 ** 31);

export const priorityClass: Rule = {
  id: 'priority-class',
  severity: 'error',
  title: 'A PriorityClass has a whole number up to 1000000000 and no name of the system.',
  why: 'The API server refuses it, and with it every pod that names it.',
  source: 'https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/#priorityclass',
  kinds: ['PriorityClass'],
  admission: 'api-server',
  check: ({ metadata: { name }, value }) => [...inName(name), ...inValue(value)],
};

function inName(name: string): Finding[] {
  if (!name.startsWith('system-')) return [];
  const fix = `name it '${name.slice('system-'.length)}'`;
  return [{ pointer: '/metadata/name', got: show(name), allowed: "a name that does not begin with 'system-'", fix }];
}

function inValue(value: unknown): Finding[] {
  if (Number.isInteger(value) && Number(value) <= largest && Number(value) >= least) return [];
  const allowed = `a whole number up to ${largest}: those above are the system's`;
  return [{ pointer: '/value', got: show(value), allowed, fix: 'write value: 1000' }];
}
