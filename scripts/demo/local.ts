import { build, toolNames } from '../../test/cluster/build';
import { startCluster, stopCluster } from '../../test/cluster/cluster';
import type { Report } from '../../test/cluster/common/report';
import type { DemoCluster } from './place';

/** The control plane of test/cluster, in its usual folder; it stays up for a second run. */
export async function localCluster(_folder: string, report: Report): Promise<DemoCluster> {
  await build(
    toolNames.filter((name) => name !== 'kube-score'),
    report,
  );
  return { ...(await startCluster({ report })), kind: false };
}

export function removeLocalCluster(report: Report): Promise<boolean> {
  return stopCluster(undefined, report);
}
