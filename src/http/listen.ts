import { createServer, type Server } from 'node:http';
import { type Express } from 'express';

/**
 * Serves the application. Slow senders are cut off (headers within 5 s, the whole request within 10 s, looked at every second), or 500 idle
 * connections would hold the server. Port 0 takes a free one. Rejects when the port is busy.
 */
export function listen(app: Express, options: { host: string; port: number }): Promise<Server> {
  const server = createServer(
    { headersTimeout: 5_000, requestTimeout: 10_000, connectionsCheckingInterval: 1_000, keepAliveTimeout: 65_000 },
    app,
  );
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host, () => {
      server.off('error', reject);
      resolve(server);
    });
  });
}
