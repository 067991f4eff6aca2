import { createServer as createHttpServer, type RequestListener, type Server } from 'node:http';

export function createServer(app: RequestListener): Server {
  const server = createHttpServer(app);
  // Longer than the 60 s after which load balancers commonly close an idle connection: the side that sends the
  // requests has to be the one that closes, or it sends into a connection the server is just closing.
  server.keepAliveTimeout = 65_000;
  // This one also counts for a new connection that is still silent, such as a load balancer opens ahead of use.
  server.headersTimeout = 66_000;
  return server;
}
