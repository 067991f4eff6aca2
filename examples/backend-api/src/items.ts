import { Router } from 'express';
import { cached } from './cached';

/** The example's one resource; `loadedAt` shows the cache at work. */
export function itemRoutes(cacheTtlSeconds: number): Router {
  const load = cached(
    async () => ({
      loadedAt: new Date().toISOString(),
      items: [
        { id: 1, name: 'rope' },
        { id: 2, name: 'anchor' },
      ],
    }),
    cacheTtlSeconds,
  );
  const routes = Router();
  routes.get('/items', async (_, res) => {
    res.json(await load());
  });
  return routes;
}
