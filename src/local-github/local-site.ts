/** A web page on this machine that is up or down: what users of an invented incident would see. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface LocalSite {
  /** `http://127.0.0.1:8502` */
  readonly origin: string;
  close(): Promise<void>;
}

/** @param isDown asked at each request: `true` answers 502 */
export async function startLocalSite(port: number, isDown: () => boolean): Promise<LocalSite> {
  const server = createServer((_, response) =>
    isDown()
      ? response.writeHead(502, { 'content-type': 'text/plain' }).end('Bad Gateway\n')
      : response.writeHead(200, { 'content-type': 'text/plain' }).end('ok\n'),
  );
  // The same port each time gives the same page each time; where something else has it, any other does.
  await listen(server, port).catch(() => listen(server, 0));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}
