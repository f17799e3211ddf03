/** Whatever a name or a redirect leads to: nothing is dialled that the internet at large cannot reach. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { refusalOf } from '../../src/probe-door/addresses.js';
import { ok, ProbeWorld, target } from '../support/probe-world.js';

const byte = fc.integer({ min: 0, max: 255 });
const group = fc.integer({ min: 0, max: 0xffff }).map((n) => n.toString(16));
const tail = (groups: number) => fc.array(group, { minLength: groups, maxLength: groups });
const v4 = (...start: number[]) =>
  fc
    .array(byte, { minLength: 4 - start.length, maxLength: 4 - start.length })
    .map((rest) => [...start, ...rest].join('.'));
const dotted = fc.oneof(
  v4(10),
  v4(127),
  v4(172, 16),
  v4(172, 31),
  v4(192, 168),
  v4(100, 64),
  v4(100, 127),
);
const reserved4 = fc.oneof(
  v4(0),
  v4(169, 254),
  v4(224),
  v4(239),
  v4(240),
  v4(255),
  v4(192, 0, 0),
  v4(192, 0, 2),
);
const cloud = fc.constantFrom('168.63.129.16', '169.254.169.254', '100.100.100.200', '192.0.0.192');
const hex = (address: string): string => {
  const [a = 0, b = 0, c = 0, d = 0] = address.split('.').map(Number);
  return `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
};
const embedded = fc
  .tuple(
    fc.oneof(dotted, cloud, v4()),
    fc.constantFrom('::ffff:', '::', '64:ff9b::', '64:ff9b:1::', '::ffff:0:'),
    fc.boolean(),
  )
  .map(([address, prefix, written]) => `${prefix}${written ? address : hex(address)}`);
const sixToFour = fc.oneof(dotted, cloud).map((address) => `2002:${hex(address)}::1`);
const local6 = fc.oneof(
  tail(7).map((rest) => `fe80:${rest.join(':')}`),
  tail(7).map((rest) => `fd00:${rest.join(':')}`),
  tail(7).map((rest) => `ff02:${rest.join(':')}`),
  tail(6).map((rest) => `2001:0:${rest.join(':')}`),
  tail(6).map((rest) => `2001:db8:${rest.join(':')}`),
  fc.constantFrom('::1', '::', '100::1', 'fec0::1'),
);
const hostile = fc.oneof(dotted, reserved4, cloud, embedded, sixToFour, local6);

describe('500 hostile targets', () => {
  it('cause no connection, by name, as a literal, or behind a redirect', async () => {
    const world = new ProbeWorld();
    try {
      let wanted = '';
      const gate = await world.http((_, r) => r.writeHead(302, { location: wanted }).end());
      world.names['gate.test'] = [gate];
      await fc.assert(
        fc.asyncProperty(hostile, fc.constantFrom('http', 'https'), async (address, scheme) => {
          world.names['evil.test'] = [address];
          const literal = address.includes(':') ? `[${address}]` : address;
          const urls = [`${scheme}://evil.test/`, `${scheme}://${literal}/`, 'http://gate.test/'];
          wanted = urls[1] ?? '';
          world.dialled.length = 0;
          const { targets } = await world.look(urls.map((url) => target(url)));
          expect(targets.map(({ fault }) => fault?.ours)).toEqual([true, true, true]);
          expect(world.dialled).toEqual([`${gate}:80`]);
        }),
        { numRuns: 500 },
      );
    } finally {
      await world.close();
    }
  });

  it('however the number is written', async () => {
    const world = new ProbeWorld();
    for (const url of [
      'http://2130706433/',
      'http://0x7f.1/',
      'http://0177.0.0.1/',
      'http://127.1/',
    ])
      expect((await world.look([target(url)])).targets[0]?.fault?.stage).toBe('address');
    expect(world.dialled).toEqual([]);
  });
});

describe('public addresses', () => {
  it.each([
    '8.8.8.8',
    '140.82.121.3',
    '2606:4700::1111',
    '2a00:1450:4001::200e',
    '172.32.0.1',
    '100.128.0.1',
  ])('%s is asked', (address) => expect(refusalOf(address, false)).toBeNull());
});

describe('a look at several', () => {
  it('takes as long as the slowest, and never longer than its time', async () => {
    const world = new ProbeWorld();
    try {
      const quick = await world.http(ok);
      const silent = await world.http(() => undefined);
      for (const n of [1, 2, 3, 4]) world.names[`up${n}.test`] = [quick];
      world.names['silent.test'] = [silent];
      const urls = ['up1', 'up2', 'up3', 'up4', 'silent'].map((name) => `http://${name}.test/`);
      const { targets } = await world.look(
        urls.map((url) => target(url)),
        { lookMs: 300 },
      );
      expect(targets.map(({ fault }) => fault?.words ?? 'up')).toEqual([
        ...['up', 'up', 'up', 'up'],
        'no answer to the request',
      ]);
    } finally {
      await world.close();
    }
  });
});
