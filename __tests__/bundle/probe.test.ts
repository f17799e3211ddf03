/** The bundle looks from outside itself: real sockets, a server of our own, through the action as it is shipped. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { botComments, declare, runBundle, shopWithHistory } from '../support/bundle.js';
import type { WatchedGitHub } from '../support/local-github.js';

let server: Server;
let healthy = false;
let github: WatchedGitHub;

beforeEach(async () => {
  healthy = false;
  server = createServer((_, response) =>
    response.writeHead(healthy ? 200 : 502).end('<b>@here</b>'),
  );
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  github = await shopWithHistory();
});
afterEach(async () => {
  await github.close();
  server.close();
});

const configured = async (allowed: string): Promise<void> => {
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const config = `probes: [{name: shop, url: '${url}'}]\nprobe: {controls: [], allow_hosts: [${allowed}]}\n`;
  await github
    .as('ana')
    .commit({ files: { '.github/after-action.yml': config }, message: 'Look from outside' });
};
const pageOf = (): string =>
  botComments(github, 1).find(
    (body) => body.includes('Seen from outside:') && body.includes('after-action:probe '),
  ) ?? '';

describe('a look by the bundle', () => {
  it('is a table, two outputs and a file, and the next one sees that it is up again', async () => {
    await configured('127.0.0.1');
    const { number, event } = await declare(github);
    const first = await runBundle(github, { event, now: '2026-03-02T09:02:00Z' });
    expect(first.outputs['probe']).toBe('down');
    expect(first.left).toContain('after-action-probe.json');
    expect(pageOf()).toContain('Seen from outside: down, from one place');
    expect(pageOf()).not.toMatch(/[^`>\n]@here/);
    healthy = true;
    const [asked] = (await github.as('ana').comment(number, '/probe')).events;
    if (asked === undefined) throw new Error('nothing was delivered');
    const second = await runBundle(github, { event: asked, now: '2026-03-02T09:40:00Z' });
    expect(second.outputs['probe']).toBe('up');
    expect(pageOf()).toContain('up from here');
    expect(pageOf()).toContain('| ○● |');
    expect(github.violations()).toEqual([]);
  });

  it('asks no private address that is not allowed', async () => {
    let asked = 0;
    server.on('connection', () => (asked += 1));
    await configured('');
    const { event } = await declare(github);
    const result = await runBundle(github, { event });
    expect([result.outputs['probe'], asked]).toEqual(['cannot-tell', 0]);
    expect(pageOf()).toContain('leads to a private address');
  });
});
