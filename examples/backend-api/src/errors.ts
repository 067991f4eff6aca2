import type { ErrorRequestHandler, RequestHandler } from 'express';
import type { Logger } from 'pino';

export const notFound: RequestHandler = (req, res) => {
  res.status(404).json({ error: `no ${req.method} ${req.path}` });
};

/** Tells the client about its own mistakes, and the log about ours. */
export function errorHandler(logger: Logger): ErrorRequestHandler {
  return (err, _req, res, next) => {
    const isClientError = err?.status >= 400 && err?.status < 500;
    if (!isClientError) logger.error({ err }, 'request failed');
    if (res.headersSent) return next(err);
    res.status(isClientError ? err.status : 500).json({ error: isClientError ? err.message : 'internal error' });
  };
}
