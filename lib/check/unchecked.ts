import type { RuleDescription } from '../policy/rule';

/** What is said of a file or a document that no rule was asked about. */
export const unreadable: RuleDescription = {
  id: 'unreadable',
  severity: 'error',
  title: 'A file can be read, and holds objects of Kubernetes.',
  why: 'What cannot be read is not checked, and kubectl does not apply it.',
  source: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/#describing-a-kubernetes-object',
};

export const foreign: RuleDescription = {
  ...unreadable,
  id: 'not-an-object',
  severity: 'warning',
  title: 'A folder of manifests holds nothing else.',
  why: 'It is not checked, and kubectl stops at it when it applies the folder.',
};
