import { Router } from 'express';
import type { Logger } from 'pino';
import { checkInTime, type Dependency } from './dependency';

export interface HealthOptions {
  readonly dependencies: readonly Dependency[];
  readonly isDraining: () => boolean;
  readonly logger: Logger;
}

/**
 * The routes of the probes. Liveness asks no dependency: restarting this process mends none of them, and while one is
 * down it would take every replica with it.
 */
export function healthRoutes({ dependencies, isDraining, logger }: HealthOptions): Router {
  /** Names only: why a dependency is not ready may hold addresses or credentials, and goes to the log. */
  async function findNotReady(): Promise<string[]> {
    if (isDraining()) return ['server (draining)'];
    const names = dependencies.map(async (dependency) => {
      try {
        await checkInTime(dependency);
        return [];
      } catch (err) {
        logger.warn({ err, dependency: dependency.name }, 'dependency not ready');
        return [dependency.name];
      }
    });
    return (await Promise.all(names)).flat();
  }

  const routes = Router();
  routes.get('/live', (_, res) => {
    res.json({ alive: true });
  });
  routes.get('/ready', async (_, res) => {
    const notReady = await findNotReady();
    const ready = notReady.length === 0;
    res.status(ready ? 200 : 503).json({ ready, notReady });
  });
  return routes;
}
