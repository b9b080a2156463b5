import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on this machine that nothing may reach. */
export interface BaitServer {
  readonly url: string;
  /** What reached it, as method and path; `UPGRADE` for a web socket. */
  readonly hits: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** Starts a server that answers everything, to everyone, and writes down who asked. */
export async function startBaitServer(): Promise<BaitServer> {
  const hits: string[] = [];
  const server = createServer((request, response) => {
    hits.push(`${request.method} ${request.url}`);
    response.writeHead(200, { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'text/html' });
    response.end('<!doctype html><title>bait</title>');
  });
  server.on('upgrade', (request, socket) => {
    hits.push(`UPGRADE ${request.url}`);
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    hits: () => hits,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
