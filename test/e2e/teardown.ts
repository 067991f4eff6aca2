import { removeDefinitions } from '../cluster/definitions/install';
import { e2eEnvironment } from './environment';

/** After all tests: the cluster has the definitions that it had before. */
export default function teardown(): void {
  removeDefinitions(e2eEnvironment(), JSON.parse(process.env.HOLDFAST_E2E_DEFINITIONS ?? '[]'));
}
