import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { configureStack, type PulumiProject, pulumiProject } from '../../scripts/pulumi/project';

/** What test/e2e/run.ts tells the tests of the cluster they run on. */
export interface E2eEnvironment {
  readonly kubeconfig: string;
  readonly context: string;
  /** Folder of kubectl, pulumi and kube-score, where they were built; else they are on the PATH. */
  readonly bin?: string | undefined;
  /** Program of checkov. */
  readonly checkov: string;
  /** Older releases of Kubernetes of which an API server was built: none where the cluster is the user's. */
  readonly releases: readonly string[];
}

export function e2eEnvironment(): E2eEnvironment {
  const text = process.env.HOLDFAST_E2E;
  if (!text) throw new Error('these tests need a cluster: run them with npm run e2e');
  return JSON.parse(text) as E2eEnvironment;
}

/** A new project with one stack that is configured for the cluster. */
export function newProject(
  stack: string,
  { context = e2eEnvironment().context, stacks }: { context?: string; stacks?: string } = {},
): PulumiProject {
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-e2e-'));
  const project = pulumiProject(folder, { ...e2eEnvironment(), stacks });
  configureStack(project, stack, context);
  return project;
}
