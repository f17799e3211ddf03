/** `after-action probe` against servers of our own: what it prints and how it ends. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runCli } from '../../src/cli/program.js';
import { probeSchema } from '../../src/render/probe/schema.js';

const folder = mkdtempSync(join(tmpdir(), 'after-action-probe-'));
let server: Server;
let home = '';

beforeAll(async () => {
  server = createServer((request, response) =>
    response.writeHead(request.url === '/broken' ? 502 : 200).end('hello'),
  );
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  mkdirSync(join(folder, '.github'));
  mkdirSync(join(folder, '.git'));
  const probes = `probes:\n  - {name: shop, url: '${home}/'}\n  - {name: cart, url: '${home}/broken'}\n`;
  writeFileSync(join(folder, '.github', 'after-action.yml'), `${probes}probe: {controls: []}\n`);
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

async function typed(...args: readonly string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await runCli(['probe', ...args], {
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    env: {},
    cwd: folder,
    tty: false,
    columns: 80,
    now: () => '2026-11-20T15:00:00Z',
  });
  return { code, out: out.join(''), err: err.join('') };
}

const here = ['--allow-host', '127.0.0.1'];

describe('after-action probe', () => {
  it('ends with 0 when it is up', async () => {
    const { code, out } = await typed('shop', ...here);
    expect([code, out.split('\n')[0]]).toEqual([0, 'Up from here']);
  });

  it('ends with 1 when something is down, and takes what is configured without an address', async () => {
    const { code, out } = await typed(...here);
    expect([code, out.split('\n')[0]]).toEqual([1, '1 of 2 down, from one place: cart']);
    expect(out).toContain('http: answers 502 Bad Gateway');
  });

  it('ends with 4 when it cannot tell: a private address is not asked unless allowed', async () => {
    const { code, out } = await typed(`${home}/`);
    expect([code, out.split('\n')[0]]).toEqual([4, 'Cannot tell from here']);
    expect(out).toContain('leads to a private address');
  });

  it('prints JSON that keeps the contract', async () => {
    const { code, out } = await typed('--json', ...here);
    const json: unknown = JSON.parse(out);
    expect(probeSchema.parse(json)).toEqual(json);
    expect(code).toBe(1);
  });

  it.each([
    ['ftp://shop.test/', 'not an absolute http or https address'],
    ['http://me:secret@shop.test/', 'would be published'],
  ])('refuses %s', async (url, words) => {
    const { code, err } = await typed(url);
    expect(code).toBe(2);
    expect(err.replace(/\s+/g, ' ')).toContain(words);
    expect(err).not.toContain('secret');
  });
});
