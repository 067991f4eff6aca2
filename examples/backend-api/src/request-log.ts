import type { RequestHandler } from 'express';
import type { Logger } from 'pino';

/** A line for each request; probes come every few seconds from each node, so theirs are only for debugging. */
export function requestLog(logger: Logger): RequestHandler {
  return (req, res, next) => {
    const { method, path } = req;
    const level = path.startsWith('/health/') ? 'debug' : 'info';
    const start = performance.now();
    res.once('close', () => {
      const ms = Math.round(performance.now() - start);
      logger[level]({ method, path, status: res.statusCode, ms }, res.writableFinished ? 'request' : 'request aborted');
    });
    next();
  };
}
