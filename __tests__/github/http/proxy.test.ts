import { createServer, type Server } from 'node:http';
import { connect as openSocket, type AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { connect } from '../../../src/github/connect.js';
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
