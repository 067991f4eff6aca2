import { spawnSync } from 'node:child_process';
import { delimiter } from 'node:path';
import type { Manifest } from '../../lib/render/manifest';
import { type E2eEnvironment, e2eEnvironment } from './environment';

export interface KubectlResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs kubectl on the context that was named and no other. What it returns is as the API server wrote it. */
export function kubectl(
  args: readonly string[],
  input = '',
  { kubeconfig, context, bin }: Pick<E2eEnvironment, 'kubeconfig' | 'context' | 'bin'> = e2eEnvironment(),
): KubectlResult {
  const env = { ...process.env, PATH: [bin, process.env.PATH].filter(Boolean).join(delimiter) };
  const { error, ...result } = spawnSync('kubectl', ['--kubeconfig', kubeconfig, '--context', context, ...args], {
    env,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    timeout: 240_000, // jest cannot end what waits for a process
  });
  if (error) throw error;
  return result;
}

/** The live object, or undefined where there is none. */
export function live({
  apiVersion,
  kind,
  metadata,
}: Pick<Manifest, 'apiVersion' | 'kind' | 'metadata'>): Manifest | undefined {
  const [version, group = ''] = apiVersion.split('/').reverse();
  const resource = [kind, version, group].join('.');
  const namespace = metadata.namespace ? ['--namespace', metadata.namespace] : [];
  const { status, stdout, stderr } = kubectl(['get', resource, metadata.name, ...namespace, '--output', 'json']);
  if (status === 0) return JSON.parse(stdout) as Manifest;
  if (stderr.includes('(NotFound)')) return undefined;
  throw new Error(stderr);
}

/** Makes names of objects in a namespace. */
export function objectsIn(namespace: string) {
  return (apiVersion: string, kind: string, name: string) => ({ apiVersion, kind, metadata: { name, namespace } });
}

/** Asks again until the answer is as wanted; fails with the last answer after the deadline. */
export async function eventually<Answer>(
  ask: () => Answer,
  check: (answer: Answer) => void,
  seconds = 60,
): Promise<void> {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    const answer = ask();
    try {
      return check(answer);
    } catch (error) {
      if (Date.now() > deadline) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}
