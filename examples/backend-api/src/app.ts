import express, { type Express, type Router } from 'express';
import { errorHandler, notFound } from './errors';
import { type HealthOptions, healthRoutes } from './health';
import type { Identity } from './identity';
import { requestLog } from './request-log';

export interface AppOptions extends HealthOptions {
  readonly identity: Identity;
  readonly routes: Router;
}

export function createApp(options: AppOptions): Express {
  const { identity, logger, routes } = options;
  const app = express();
  app.disable('x-powered-by');
  app.use(requestLog(logger));
  app.use('/health', healthRoutes(options));
  app.get('/', (_, res) => {
    res.json(identity);
  });
  app.use(routes);
  app.use(notFound);
  app.use(errorHandler(logger));
  return app;
}
