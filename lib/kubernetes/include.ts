import { readFileSync } from 'node:fs';
import { Yaml } from 'cdk8s';
import { loadAll } from 'js-yaml';
import { ProblemsError } from '../problems/problem';
import { placeOfCall } from '../problems/report';
import { show } from '../problems/show';
import { captureTrace } from '../problems/trace';

/** The property `url` among the arguments of `new Include(scope, id, { url })`. */
const urlProperty = [2, 'url'] as const;

// cdk8s reads a file in another process, whose stack trace it prints when the file is not there, and takes what it
// understands of a file with mistakes in its YAML. There is no hook for it: every Include passes through this method.
const load = Yaml.load.bind(Yaml);
Yaml.load = (urlOrFile) => {
  if (!/^https?:/.test(urlOrFile)) checkFile(urlOrFile);
  return load(urlOrFile);
};

function checkFile(file: string): void {
  try {
    const documents: unknown[] = loadAll(readFileSync(file, 'utf8'));
    if (documents.every((document) => !document || isObject(document))) return;
  } catch (error) {
    const [reason] = String((error as Error).message).split('\n');
    throw refusal(`${show(file)} (${reason})`);
  }
  throw refusal(`${show(file)}, in which something has no apiVersion or kind`);
}

function isObject(document: unknown): boolean {
  const { apiVersion, kind } = document as { apiVersion?: unknown; kind?: unknown };
  const isEmpty = typeof document === 'object' && Object.keys(document as object).length === 0;
  return isEmpty || (typeof apiVersion === 'string' && typeof kind === 'string');
}

function refusal(got: string): ProblemsError {
  return new ProblemsError([
    {
      id: 'include',
      severity: 'error',
      place: placeOfCall(captureTrace(), urlProperty, 'Include'),
      property: 'url',
      got,
      allowed: 'a file of Kubernetes objects in YAML, or a URL of one',
      fix: 'correct the path, which begins at the folder the command runs in, or the file',
    },
  ]);
}
