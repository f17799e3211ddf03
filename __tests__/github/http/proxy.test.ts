import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { connect as openSocket, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { connect } from '../../../src/github/connect.js';
import { fetchThrough } from '../../../src/github/http/fetch-through.js';
import { proxyFor, proxyFromEnvironment } from '../../../src/github/http/proxy.js';
import { startLocalGitHub, type LocalGitHub } from '../../../src/local-github/local-github.js';
import { declared } from '../../support/repository-builders.js';

describe('the proxy of the environment', () => {
  const proxyOf = (address: string, environment: Readonly<Record<string, string>>) =>
    proxyFor(address, proxyFromEnvironment(environment));
  const api = 'https://api.github.com';

  it('is read in small and in capital letters, and with or without a scheme', () => {
    expect(proxyOf(api, {})).toBeNull();
    expect(proxyOf(api, { https_proxy: 'http://proxy:3128' })).toBe('http://proxy:3128');
    expect(proxyOf(api, { HTTPS_PROXY: 'proxy:3128' })).toBe('http://proxy:3128');
    expect(proxyOf(api, { http_proxy: 'http://proxy:3128' })).toBe('http://proxy:3128');
    expect(proxyOf('http://127.0.0.1:8080', { http_proxy: 'http://proxy:3128' })).toBeNull();
    expect(proxyOf('http://[::1]:8080', { http_proxy: 'http://proxy:3128' })).toBeNull();
    expect(proxyOf('http://ghe.example', { https_proxy: 'http://proxy:3128' })).toBeNull();
  });

  it.each<[string, boolean]>([
    ['*', false],
    ['github.com', false],
    ['.github.com', false],
    ['localhost, api.github.com:443', false],
    ['api.github.com:8443', true],
    ['hub.com', true],
    ['', true],
  ])('is left out for hosts of no_proxy: %j', (without, used) => {
    const environment = { https_proxy: 'http://proxy:3128', no_proxy: without };
    expect(proxyOf(api, environment) !== null).toBe(used);
  });
});

describe('requests through a proxy', () => {
  let github: LocalGitHub;
  let proxy: Server;
  let tunnels: string[];

  beforeEach(async () => {
    tunnels = [];
    github = await startLocalGitHub({ now: declared, repositories: [{ fullName: 'acme/shop' }] });
    proxy = createServer();
    proxy.on('connect', (request, client) => {
      tunnels.push(request.url ?? '');
      const [host = '', port = ''] = (request.url ?? '').split(':');
      const server = openSocket(Number(port), host, () => {
        client.write('HTTP/1.1 200 Connection established\r\n\r\n');
        server.pipe(client).pipe(server);
      });
      server.on('error', () => client.destroy());
      client.on('error', () => server.destroy());
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', () => resolve()));
  });
  afterEach(async () => {
    proxy.closeAllConnections();
    proxy.close();
    await github.close();
  });

  const read = (without: string) => {
    const address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    return connect({
      token: github.actionsToken(),
      repository: 'acme/shop',
      event: null,
      options: {
        baseUrl: github.url,
        graphqlUrl: github.graphqlUrl,
        proxy: { http: address, https: '', without },
      },
    }).reader.repository();
  };

  it('are sent through its tunnel, and to excepted hosts directly', async () => {
    expect((await read('')).fullName).toBe('acme/shop');
    expect(new Set(tunnels)).toEqual(new Set([new URL(github.url).host]));
    const before = tunnels.length;
    expect((await read('127.0.0.1')).fullName).toBe('acme/shop');
    expect(tunnels).toHaveLength(before);
  });
});

describe('the fetch that goes through a proxy', () => {
  const certificates = fileURLToPath(new URL('../../fixtures/certificates/', import.meta.url));
  const pem = (name: string): string => readFileSync(`${certificates}${name}`, 'utf8');
  const servers: Server[] = [];
  afterEach(() => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      server.close();
    }
  });

  const open = async (server: Server): Promise<number> => {
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
    return (server.address() as AddressInfo).port;
  };
  /** Whatever name is asked for, the tunnel leads to this server. */
  const openTunnel = async (target: number, asked: (headers: object) => void = () => undefined) => {
    const proxy = createServer();
    proxy.on('connect', (request, client) => {
      asked({ to: request.url, as: request.headers['proxy-authorization'] });
      const server = openSocket(target, '127.0.0.1', () => {
        client.write('HTTP/1.1 200 Connection established\r\n\r\n');
        server.pipe(client).pipe(server);
      });
      server.on('error', () => client.destroy());
      client.on('error', () => server.destroy());
    });
    return open(proxy);
  };
  const get = { method: 'GET', headers: {} };

  it('says who asks by a header, and keeps the tunnel for the next request', async () => {
    const target = await open(createServer((_, response) => response.end('hello')));
    const asked: object[] = [];
    const port = await openTunnel(target, (headers) => asked.push(headers));
    const send = fetchThrough(`http://ana:s%3Acret@127.0.0.1:${port}`);
    expect(await (await send('http://ghe.example/a', get)).text()).toBe('hello');
    expect(await (await send('http://ghe.example/b', get)).text()).toBe('hello');
    const as = `Basic ${Buffer.from('ana:s:cret').toString('base64')}`;
    expect(asked).toEqual([{ to: 'ghe.example:80', as }]);
  });

  it.each<[string, RequestListener, number, string]>([
    ['a body', (_, response) => response.end('plain'), 200, 'plain'],
    [
      'a packed body',
      (_, response) => response.setHeader('content-encoding', 'gzip').end(gzipSync('packed')),
      200,
      'packed',
    ],
    ['nothing', (_, response) => response.writeHead(204).end(), 204, ''],
    [
      'nothing that is called packed',
      (_, response) => response.writeHead(304, { 'content-encoding': 'gzip' }).end(),
      304,
      '',
    ],
    [
      'a redirect, which is not followed',
      (_, response) => response.writeHead(302, { location: 'http://elsewhere.example/' }).end(),
      302,
      '',
    ],
    ['what it was sent', (request, response) => request.pipe(response), 200, ''],
  ])('answers with %s', async (_, listener, status, text) => {
    const send = fetchThrough(
      `http://127.0.0.1:${await openTunnel(await open(createServer(listener)))}`,
    );
    const answer = await send('http://ghe.example/', get);
    expect([answer.status, await answer.text()]).toEqual([status, text]);
  });

  it('sends bodies, and is stopped by its signal', async () => {
    const target = await open(
      createServer((request, response) => {
        if (request.method === 'POST') request.pipe(response);
      }),
    );
    const send = fetchThrough(`http://127.0.0.1:${await openTunnel(target)}`);
    const posted = await send('http://ghe.example/', {
      method: 'POST',
      headers: {},
      body: '{"a":1}',
    });
    expect(await posted.json()).toEqual({ a: 1 });
    const signal = AbortSignal.timeout(50);
    await expect(send('http://ghe.example/', { ...get, signal })).rejects.toThrow(/abort/i);
  });

  it('does not take half an answer for a whole one', async () => {
    const target = await open(
      createServer((_, response) => {
        response.writeHead(200, { 'content-length': '100' });
        response.write('half');
        setTimeout(() => response.destroy(), 20);
      }),
    );
    const send = fetchThrough(`http://127.0.0.1:${await openTunnel(target)}`);
    await expect(send('http://ghe.example/', get)).rejects.toThrow();
  });

  it("does not take the proxy's refusal for GitHub's", async () => {
    const proxy = createServer();
    proxy.on('connect', (_, client) =>
      client.end('HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n'),
    );
    const send = fetchThrough(`http://127.0.0.1:${await open(proxy)}`);
    await expect(send('http://ghe.example/', get)).rejects.toThrow(
      'the proxy refused the connection with status 407',
    );
  });

  it("knows the server by its certificate, not the proxy's word", async () => {
    const serve = async (name: string) =>
      openTunnel(
        await open(
          createSecureServer({ cert: pem(`${name}.pem`), key: pem(`${name}.key`) }, (_, response) =>
            response.end('secret'),
          ),
        ),
      );
    expect(await askSecurely(await serve('right'))).toBe('200 secret');
    expect(await askSecurely(await serve('other'))).toContain('ERR_TLS_CERT_ALTNAME_INVALID');
    expect(await askSecurely(await serve('expired'))).toContain('CERT_HAS_EXPIRED');
    expect(await askSecurely(await serve('self-signed'))).toContain('DEPTH_ZERO_SELF_SIGNED_CERT');
  }, 60_000);

  /** In a process of its own: an authority is made known to Node at its start. */
  const askSecurely = (port: number): Promise<string> =>
    new Promise((resolve, reject) => {
      const script = fileURLToPath(new URL('../../support/ask-through-proxy.ts', import.meta.url));
      const runner = fileURLToPath(new URL('../../../scripts/run.mjs', import.meta.url));
      const child = spawn(
        process.execPath,
        [runner, script, `http://127.0.0.1:${port}`, 'https://shop.test/'],
        { env: { ...process.env, NODE_EXTRA_CA_CERTS: `${certificates}authority.pem` } },
      );
      let said = '';
      child.stdout.on('data', (data: Buffer) => (said += data.toString()));
      child.stderr.on('data', (data: Buffer) => (said += data.toString()));
      child.on('error', reject).on('close', () => resolve(said.trim()));
    });
});
