import { reportTo } from '../cluster/common/report';
import { fetchDefinitions } from '../cluster/definitions/fetch';
import { installDefinitions } from '../cluster/definitions/install';
import { e2eEnvironment } from './environment';

/** Before all tests: the definitions of custom resources that the cluster does not have. */
export default async function setup(): Promise<void> {
  const report = reportTo(process.stderr);
  const fetched = await fetchDefinitions(report);
  const definitions = fetched.map(({ definition }) => definition);
  process.env.HOLDFAST_E2E_DEFINITIONS = JSON.stringify(installDefinitions(e2eEnvironment(), definitions, report));
}
