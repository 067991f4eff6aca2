import { readConfig } from './config';
import { simulatedDependency } from './dependency';
import { itemRoutes } from './items';
import { start } from './start';

const { config, problems } = readConfig(process.env);
if (problems) {
  for (const problem of problems) console.error(problem);
  process.exitCode = 1;
} else {
  start({
    config,
    dependencies: [simulatedDependency('inventory', config.startupSeconds)],
    routes: itemRoutes(config.cacheTtlSeconds),
  });
}
