import { ApiException, CoreV1Api, KubeConfig, VersionApi } from '@kubernetes/client-node';
import type { Problem } from '../problems/problem';
import { list, show } from '../problems/show';
import { suggest } from '../problems/suggest';

/** The context that the client makes up where there is no kubeconfig. */
const ofNoFile = 'loaded-context';

/** Where a context was named, for messages. */
export interface ContextSource {
  readonly place: string;
  readonly property: string;
  /** The command that names another context, up to its value. */
  readonly command: string;
}

/** The part of a stack's configuration in which `context` names that of a cluster; undefined is the stack's own. */
export function configurationOf(cluster: string | undefined): string {
  return cluster ? `kubernetes-${cluster}` : 'kubernetes';
}

/**
 * What keeps a context from being deployed to: none named, not in the kubeconfig, no answer from its API server, or one
 * of `namespaces` not there.
 */
export async function contextProblems(
  context: string | undefined,
  source: ContextSource,
  namespaces: readonly string[] = [],
  timeoutMilliseconds = 5000,
): Promise<Problem[]> {
  const kubeConfig = load();
  if (!(kubeConfig instanceof KubeConfig)) return [unreadable(kubeConfig)];
  const known = kubeConfig
    .getContexts()
    .map(({ name }) => name)
    .filter((name) => name !== ofNoFile);
  const { place, property, command } = source;
  const common = { id: 'context', severity: 'error', place, property } as const;
  if (!context || !known.includes(context)) {
    const allowed = known.length > 0 ? list(known, 'or') : 'a context of the kubeconfig, which has none';
    const choice = suggest(context ?? '', known) ?? (known.length === 1 ? known[0] : '<context>');
    return [{ ...common, got: context ? show(context) : 'nothing', allowed, fix: `${command} ${choice}` }];
  }
  kubeConfig.setCurrentContext(context);
  const failure = await answer(kubeConfig, timeoutMilliseconds);
  if (failure === undefined) return namespaceProblems(kubeConfig, namespaces, source.place);
  return [
    {
      ...common,
      got: `${show(context)}: ${kubeConfig.getCurrentCluster()?.server} ${failure}`,
      allowed: 'a context whose API server answers',
      fix: `see what "kubectl --context ${context} version" says, or name another context: ${command} <context>`,
    },
  ];
}

function load(): KubeConfig | Error {
  const kubeConfig = new KubeConfig();
  try {
    kubeConfig.loadFromDefault();
    return kubeConfig;
  } catch (error) {
    return error as Error;
  }
}

function unreadable({ message }: Error): Problem {
  return {
    id: 'context',
    severity: 'error',
    place: 'environment variables',
    property: 'KUBECONFIG',
    got: `${process.env.KUBECONFIG ?? 'the kubeconfig in the home folder'} (${message.split('\n')[0]})`,
    allowed: 'files that are kubeconfigs',
    fix: 'correct the variable, or the file',
  };
}

/** Objects of a namespace that is missing fail one by one, and late: after those of the namespaces that are there. */
async function namespaceProblems(
  kubeConfig: KubeConfig,
  namespaces: readonly string[],
  place: string,
): Promise<Problem[]> {
  const api = kubeConfig.makeApiClient(CoreV1Api);
  const context = kubeConfig.getCurrentContext();
  const problems = namespaces.map(async (name): Promise<Problem[]> => {
    const missing = await api.readNamespace({ name }).then(
      () => false,
      (error) => error instanceof ApiException && error.code === 404,
    );
    const common = { id: 'namespace', severity: 'error', place, property: 'namespace' } as const;
    const got = `${show(name)}, which context ${show(context)} does not have`;
    const allowed = 'a namespace that is there, or that the stack makes';
    const fix = `deploy the stack that makes it first, or: kubectl --context ${context} create namespace ${name}`;
    return missing ? [{ ...common, got, allowed, fix }] : [];
  });
  return (await Promise.all(problems)).flat();
}

/** Undefined when the API server answers, else what went wrong. */
async function answer(kubeConfig: KubeConfig, timeoutMilliseconds: number): Promise<string | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve(`did not answer within ${timeoutMilliseconds / 1000} s`), timeoutMilliseconds);
  });
  const request = kubeConfig
    .makeApiClient(VersionApi)
    .getCode()
    .then(() => undefined, reason);
  return Promise.race([request, late]).finally(() => clearTimeout(timer));
}

function reason(error: unknown): string {
  if (error instanceof ApiException) return `answered ${error.code}: the credentials of the context are not accepted`;
  const { code, message } = error as NodeJS.ErrnoException;
  return `cannot be reached (${code ?? message})`;
}
