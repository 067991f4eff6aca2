import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCluster, stopCluster } from '../cluster/cluster';
import { reportTo } from '../cluster/common/report';
import { freePorts } from '../cluster/control-plane/ports';
import { fetchDefinitions } from '../cluster/definitions/fetch';
import { installDefinitions } from '../cluster/definitions/install';
import { type E2eEnvironment, e2eEnvironment } from './environment';

const report = reportTo(process.stderr);

/** An API server that tests run on: that of the cluster, or one of an older release. */
export interface Server {
  readonly name: string;
  readonly release: string | undefined;
  start(): Promise<E2eEnvironment>;
  stop(): Promise<void>;
}

/** Each API server that there is, with the definitions of all custom kinds. */
export const servers: readonly Server[] = [undefined, ...e2eEnvironment().releases].map((release) => {
  if (release === undefined) {
    const name = 'of the cluster that the other tests use';
    return { name, release, start: async () => e2eEnvironment(), stop: async () => undefined };
  }
  const dir = mkdtempSync(join(tmpdir(), `holdfast-${release}-`));
  return {
    name: `of Kubernetes ${release}`,
    release,
    start: async () => {
      const port = await freePorts(26_900);
      const target = { ...e2eEnvironment(), ...(await startCluster({ dir, port, release, report })) };
      const definitions = await fetchDefinitions(report);
      installDefinitions(
        target,
        definitions.map(({ definition }) => definition),
        report,
      );
      return target;
    },
    stop: async () => {
      await stopCluster(dir, report);
    },
  };
});
