import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { events, hasReadOnlyToken } from '../../src/action/events.js';

describe('the table of events', () => {
  it.each(Object.entries(events))(
    '%s: each of its examples concerns somebody or asks for nothing',
    (_, row) => {
      expect(row.examples.length).toBeGreaterThan(0);
      for (const [, payload] of row.examples) {
        const { open } = row.concerns({
          ...payload,
          issue: { labels: [{ name: 'incident' }], ...payload.issue },
        });
        expect(open).toBe(row.jobs(payload, '').length > 0);
      }
    },
  );

  it('is all that the gate loads', () => {
    const imports = (file: string) =>
      [
        ...readFileSync(`src/action/${file}`, 'utf8').matchAll(
          /^import (?!type )[^;]*'([^']+)';/gms,
        ),
      ].map(([, from]) => from);
    expect(imports('gate.ts')).toEqual(['./events.js']);
    expect(imports('events.ts')).toEqual([]);
  });
});

describe('the token of a pull request', () => {
  const pull = (head: string, login = 'maya') => ({
    pull_request: {
      head: { repo: { full_name: head } },
      base: { repo: { full_name: 'acme/shop' } },
      user: { login },
    },
  });
  it.each([
    ['pull_request', pull('acme/shop'), false],
    ['pull_request', pull('maya/shop'), true],
    ['pull_request', { pull_request: { ...pull('maya/shop').pull_request, merged: true } }, true],
    ['pull_request', pull('acme/shop', 'dependabot[bot]'), true],
    ['pull_request_target', pull('maya/shop'), false],
    ['pull_request_target', pull('acme/shop', 'dependabot[bot]'), true],
    ['push', {}, false],
    ['push', { pull_request: null }, false],
  ])('in %s %j: may only read is %s', (name, payload, wanted) => {
    expect(hasReadOnlyToken(name, payload)).toBe(wanted);
  });
});
