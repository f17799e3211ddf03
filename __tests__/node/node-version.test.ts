import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { refuseOldNode } from '../../src/node/node-version.js';

describe('refuseOldNode', () => {
  it.each(['20.16.0', '20.20.2', '22.0.0', '24.21.0', '100.0.0-nightly'])('takes %s', (version) => {
    expect(refuseOldNode(version)).toBeNull();
  });
  it.each(['18.20.8', '20.9.0', '16.0.0', '0.12.1'])('refuses %s in a sentence', (version) => {
    expect(refuseOldNode(version)).toContain(`needs Node 20.16 or newer, and this is ${version}.`);
  });
  it('agrees with the package', () => {
    const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      readonly engines: { readonly node: string };
    };
    const oldest = engines.node.replace('>=', '');
    expect([refuseOldNode(`${oldest}.0`), refuseOldNode('20.15.9')]).toEqual([
      null,
      expect.any(String),
    ]);
  });
});
