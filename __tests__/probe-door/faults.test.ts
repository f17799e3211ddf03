/** Each fault is called by its name, at the stage where it happened, against servers of our own. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { RequestListener } from 'node:http';
import type { ProbeRequest, ProbeTarget } from '../../src/probe/probe.js';
import { ok, ProbeWorld, target } from '../support/probe-world.js';

let world: ProbeWorld;
beforeEach(() => {
  world = new ProbeWorld();
});
afterEach(() => world.close());

async function faultOf(
  one: ProbeTarget,
  more: Partial<ProbeRequest> & { lookMs?: number } = {},
): Promise<string> {
  const [result] = (await world.look([one], more)).targets;
  const fault = result?.fault;
  return fault == null ? 'none' : `${fault.ours ? 'ours ' : ''}${fault.stage}: ${fault.words}`;
}

const onHttp = async (listener: RequestListener, expected: Partial<ProbeTarget['expect']> = {}) => {
  world.names['shop.test'] = [await world.http(listener)];
  return faultOf(target('http://shop.test/', expected), { lookMs: 700 });
};

describe('the name', () => {
  it.each([
    ['ENOTFOUND', 'dns: NXDOMAIN: the name does not exist'],
    ['ESERVFAIL', 'dns: SERVFAIL: its name servers answer with an error'],
    ['ETIMEOUT', 'dns: its name servers do not answer in time'],
    ['EREFUSED', 'dns: its name servers refuse to answer'],
    ['ENODATA', 'dns: the name exists and has no address'],
    ['ECONNREFUSED', 'ours dns: no name server can be reached from here'],
  ])('%s', async (code, words) => {
    world.names['shop.test'] = code;
    expect(await faultOf(target('https://shop.test/'))).toBe(words);
  });

  it('that leads to a private address is not asked', async () => {
    world.names['shop.test'] = ['10.0.0.7'];
    expect(await faultOf(target('https://shop.test/'))).toBe(
      'ours address: leads to a private address, which a probe does not ask',
    );
    expect(world.dialled).toEqual([]);
  });

  it('that leads to both is asked at the public address only', async () => {
    const address = await world.http(ok);
    world.names['shop.test'] = ['10.0.0.7', address, '169.254.169.254'];
    expect(await faultOf(target('http://shop.test/'))).toBe('none');
    expect(world.dialled).toEqual([`${address}:80`]);
  });

  it('that is allowed may be private, and still no metadata address', async () => {
    const address = await world.http(ok);
    world.alias('10.0.0.7', address);
    world.names['inner.test'] = ['10.0.0.7'];
    world.names['meta.test'] = ['169.254.169.254'];
    const allowHosts = ['inner.test', 'meta.test'];
    expect(await faultOf(target('http://inner.test/'), { allowHosts })).toBe('none');
    expect(await faultOf(target('http://meta.test/'), { allowHosts })).toBe(
      'ours address: leads to a reserved address, which a probe does not ask',
    );
  });
});

describe('a redirect', () => {
  const to =
    (location: string): RequestListener =>
    (_, r) =>
      r.writeHead(302, { location }).end();

  it('of an allowed host to a private one that is not allowed is refused', async () => {
    world.alias('10.0.0.7', await world.http(to('http://other.test/admin')));
    world.names['inner.test'] = ['10.0.0.7'];
    world.names['other.test'] = ['10.0.0.8'];
    const allowHosts = ['inner.test'];
    expect(await faultOf(target('http://inner.test/'), { allowHosts })).toBe(
      'ours address: after a redirect: leads to a private address, which a probe does not ask',
    );
    expect(world.dialled).toEqual(['10.0.0.7:80']);
  });

  it('to a name that was public a moment ago is checked again, by the address that it has now', async () => {
    const again = await world.http((_, r) => {
      world.names['shop.test'] = ['127.0.0.1'];
      r.writeHead(302, { location: 'http://shop.test/again' }).end();
    });
    world.names['shop.test'] = [again];
    expect(await faultOf(target('http://shop.test/'))).toMatch(
      /^ours address: after a redirect: leads to a private address/,
    );
    expect(world.dialled).toEqual([`${again}:80`]);
  });

  it('takes no name and password along, and from a right certificate to a wrong one it is that one', async () => {
    const asked: unknown[] = [];
    world.names['end.test'] = [
      await world.http((q, r) => {
        asked.push(q.headers.authorization);
        r.end('here');
      }),
    ];
    world.names['www.test'] = [await world.http(to('http://ana:secret@end.test/'))];
    expect(await faultOf(target('http://www.test/'))).toBe('none');
    expect(asked).toEqual([undefined]);
    world.names['shop.test'] = [await world.https('expired')];
    world.names['www.test'] = [await world.http(to('https://shop.test/'))];
    expect(await faultOf(target('http://www.test/'))).toMatch(
      /^tls: after a redirect: certificate expired/,
    );
  });

  it('to a name that does not exist', async () => {
    world.names['www.test'] = [await world.http(to('http://gone.test/'))];
    expect(await faultOf(target('http://www.test/'))).toBe(
      'dns: after a redirect: NXDOMAIN: the name does not exist',
    );
  });
});

describe('the connection', () => {
  it('that nobody answers', async () => {
    world.names['shop.test'] = ['8.8.4.250'];
    world.silent.add('8.8.4.250');
    expect(await faultOf(target('https://shop.test/'), { lookMs: 300 })).toBe(
      'tcp: no answer to the connection',
    );
  });

  it('refused', async () => {
    world.names['shop.test'] = ['8.8.4.200'];
    expect(await faultOf(target('https://shop.test/'))).toBe('tcp: connection refused');
  });

  it('on a port that nobody configured', async () => {
    world.names['shop.test'] = [await world.http(ok)];
    const [to] = [`http://shop.test:6379/`];
    world.names['www.test'] = [
      await world.http((_, r) => r.writeHead(302, { location: to }).end()),
    ];
    expect(await faultOf(target('http://www.test/'))).toMatch(
      /^ours address: after a redirect: leads to port 6379/,
    );
    expect(await faultOf(target(to))).toBe('none');
  });

  it('one of two addresses fails: it is up, with a remark', async () => {
    world.names['shop.test'] = ['8.8.4.200', await world.http(ok)];
    const [result] = (await world.look([target('http://shop.test/')])).targets;
    expect(result?.fault).toBeNull();
    expect(result?.remark).toBe('1 of 2 addresses fail (connection refused)');
  });
});

describe('the certificate', () => {
  it.each([
    ['right', 'none'],
    ['expired', 'tls: certificate expired 2149 d 14 h ago'],
    ['early', 'tls: certificate valid only in 26704 d 10 h'],
    ['other', 'tls: certificate for other.test, not for shop.test'],
    ['self-signed', 'tls: certificate signed by itself'],
  ])('%s', async (name, words) => {
    world.names['shop.test'] = [await world.https(name)];
    expect(await faultOf(target('https://shop.test/'))).toBe(words);
  });

  it('of an authority that is not trusted', async () => {
    world.names['shop.test'] = [await world.https('right')];
    world.trusted = [];
    expect(await faultOf(target('https://shop.test/'))).toMatch(
      /^tls: certificate (?:leads to no trusted authority|from an authority that is not trusted)/,
    );
  });

  it('is near its end: a remark', async () => {
    world.names['shop.test'] = [await world.https('right')];
    const look = await world.look([target('https://shop.test/')], { now: '2119-12-25T00:00:00Z' });
    expect(look.targets[0]?.remark).toBe('certificate ends in 7 days');
  });

  it('there is none: the port does not speak TLS', async () => {
    world.names['shop.test'] = [await world.http(ok)];
    expect(await faultOf(target('https://shop.test/'))).toBe('tls: the port does not speak TLS');
  });

  it('the handshake is cut or silent', async () => {
    world.names['shop.test'] = [
      await world.tcp((socket) => socket.once('data', () => socket.resetAndDestroy())),
    ];
    expect(await faultOf(target('https://shop.test/'))).toMatch(
      /^tls: the connection is (?:reset|closed) during/,
    );
    world.names['shop.test'] = [await world.tcp(() => undefined)];
    expect(await faultOf(target('https://shop.test/'), { lookMs: 300 })).toBe(
      'tls: no answer to the TLS handshake',
    );
  });
});

describe('the answer', () => {
  it.each<[string, RequestListener, Partial<ProbeTarget['expect']>, string]>([
    ['as expected', ok, { status: 200, contains: 'well' }, 'none'],
    ['an error', (_, r) => r.writeHead(502).end('no'), {}, 'http: answers 502 Bad Gateway'],
    ['another status', ok, { status: 204 }, 'http: answers 200 OK, expected 204'],
    ['a 404 that is right', (_, r) => r.writeHead(404).end(), { status: 404 }, 'none'],
    [
      'a redirect that is right',
      (_, r) => r.writeHead(301, { location: '/x' }).end(),
      { status: 301 },
      'none',
    ],
    ['silence', () => undefined, {}, 'http: no answer to the request'],
    [
      'a reset',
      (q) => q.socket.resetAndDestroy(),
      {},
      'http: the connection is reset before an answer',
    ],
    ['without the text', ok, { contains: 'Add to basket' }, 'body: the expected text is missing'],
    [
      'half a body',
      (q, r) => {
        r.writeHead(200, { 'content-length': '1000' }).write('half');
        setTimeout(() => q.socket.destroy(), 20);
      },
      {},
      'body: the answer breaks off after 4 of 1000 bytes',
    ],
    [
      'a body that stops',
      (_, r) => r.writeHead(200, { 'content-length': '1000' }).write('half'),
      {},
      'body: the answer stops after 4 of 1000 bytes',
    ],
    [
      'headers without end',
      (_, r) => {
        r.writeHead(200, { 'x-long': 'y'.repeat(200_000) }).end('well');
      },
      {},
      'http: the headers of the answer are too long',
    ],
    ['a stream without end', (_, r) => r.writeHead(200).write('data: 1\n\n'), {}, 'none'],
    [
      'compressed unasked',
      (_, r) => r.writeHead(200, { 'content-encoding': 'br' }).end('???'),
      { contains: 'well' },
      'ours body: the answer is compressed unasked, so its text cannot be checked',
    ],
    [
      'a circle',
      (_, r) => r.writeHead(302, { location: '/' }).end(),
      {},
      'http: redirects in a circle',
    ],
    [
      'redirects without end',
      (q, r) => r.writeHead(302, { location: `${q.url ?? ''}x` }).end(),
      {},
      'http: more than 5 redirects',
    ],
    [
      'a redirect to nowhere',
      (_, r) => r.writeHead(302, { location: 'http://' }).end(),
      {},
      'http: redirects to something that is not an address',
    ],
    [
      'a redirect to this machine',
      (_, r) => r.writeHead(302, { location: 'http://127.0.0.1/admin' }).end(),
      {},
      'ours address: after a redirect: leads to a private address, which a probe does not ask',
    ],
    [
      'a redirect to another kind of address',
      (_, r) => r.writeHead(302, { location: 'file:///etc/passwd' }).end(),
      {},
      'ours address: after a redirect: leads to file:, and only http and https are asked',
    ],
  ])('%s', async (_, listener, expected, words) => {
    expect(await onHttp(listener, expected)).toBe(words);
  });

  it('slower than expected', async () => {
    const slow: RequestListener = (_, r) => void setTimeout(() => r.end('late'), 60);
    expect(await onHttp(slow, { withinMs: 20 })).toMatch(
      /^http: answers after \d+ ms, expected within 20$/,
    );
  });

  it('not HTTP', async () => {
    world.names['shop.test'] = [await world.tcp((socket) => socket.end('SSH-2.0-x\r\n'))];
    expect(await faultOf(target('http://shop.test/'))).toBe('http: the answer is not HTTP');
  });

  it('a huge body is read up to 64 KB, and the text behind it does not count', async () => {
    let sent = 0;
    const huge: RequestListener = (_, r) => {
      r.writeHead(200);
      const more = (): void => {
        while (sent < 50_000_000 && r.write('x'.repeat(65_536))) sent += 65_536;
        if (sent < 50_000_000 && !r.destroyed) r.once('drain', more);
      };
      more();
    };
    expect(await onHttp(huge, { contains: 'y' })).toBe(
      'body: the expected text is not within the first 64 KB',
    );
    expect(sent).toBeLessThan(20_000_000);
  });

  it('follows redirects to the end, and keeps the way as evidence without its question', async () => {
    const to = await world.http((_, r) => r.end('here'));
    world.names['end.test'] = [to];
    world.names['shop.test'] = [
      await world.http((_, r) => r.writeHead(307, { location: 'http://end.test/in?key=1' }).end()),
    ];
    const look = await world.look([target('http://shop.test/')]);
    expect(look.targets[0]).toMatchObject({ fault: null, status: 200 });
    expect(look.raw[0]?.hops).toEqual(['http://shop.test/', 'http://end.test/in?…']);
  });
});

describe('what is sent and kept', () => {
  it('no cookies, no credentials; what comes back is redacted', async () => {
    const asked: unknown[] = [];
    const secret = `ghp_${'a1'.repeat(18)}`;
    world.names['shop.test'] = [
      await world.http((q, r) => {
        asked.push(q.headers);
        r.writeHead(200, { 'set-cookie': 'id=42', 'x-api-key': 'hush' }).end(`token ${secret}`);
      }),
    ];
    const look = await world.look([target('http://shop.test/')]);
    expect(Object.keys(asked[0] as object).sort()).toEqual([
      'accept',
      'accept-encoding',
      'connection',
      'host',
      'user-agent',
    ]);
    const answer = look.raw[0]?.answer ?? '';
    expect(answer).toContain('set-cookie: [redacted]');
    expect(answer).not.toMatch(/id=42|hush|ghp_/);
  });
});

describe('IPv6', () => {
  it('is connected to where that is possible', async () => {
    const address = await world.http(ok);
    world.alias('2606:4700::1', address);
    world.names['shop.test'] = ['2606:4700::1'];
    const look = await world.look([target('http://shop.test/')]);
    expect(look.targets[0]?.fault).toBeNull();
    expect(look.raw[0]?.addresses).toMatchObject([
      { address: '2606:4700::1', family: 6, fault: null },
    ]);
  });

  it('of a place that has none says nothing about a target that has only that', async () => {
    world.withoutV6 = true;
    world.names['shop.test'] = ['2606:4700::1'];
    expect(await faultOf(target('https://shop.test/'))).toBe(
      'ours tcp: has only IPv6 addresses, and there is no IPv6 here',
    );
  });

  it('of a place that has none is no remark on a target that has both', async () => {
    world.withoutV6 = true;
    world.names['shop.test'] = ['2606:4700::1', await world.http(ok)];
    const [result] = (await world.look([target('http://shop.test/')])).targets;
    expect([result?.fault, result?.remark]).toEqual([null, null]);
  });
});
