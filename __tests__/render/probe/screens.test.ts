/** What a look is like on a screen of 80 columns, as JSON, and in the comment. */
import { describe, expect, it } from '@jest/globals';
import type { DependencyResult, Measured, Probing } from '../../../src/probe/probe.js';
import { parseProbings, withProbing } from '../../../src/probe/history.js';
import { renderProbeComment } from '../../../src/render/probe/comment.js';
import { probeJson } from '../../../src/render/probe/json.js';
import { probeSchema } from '../../../src/render/probe/schema.js';
import { renderProbeTerminal } from '../../../src/render/probe/terminal.js';
import { aTargetResult, badGateway } from '../../support/probe-builders.js';

const pay: DependencyResult = {
  name: 'Payments provider',
  url: 'https://status.example.net',
  state: 'down',
  words: 'Card payments fail <b>@here',
  since: '2026-11-20T13:58:00Z',
};
const measured: Measured = {
  targets: [
    aTargetResult('shop', { fault: badGateway }),
    aTargetResult('mail', { remark: 'certificate ends in 6 days' }),
    aTargetResult('inner', {
      fault: {
        stage: 'address',
        words: 'leads to a private address, which a probe does not ask',
        ours: true,
      },
      status: null,
      ms: null,
    }),
  ],
  controls: { asked: 2, up: 2 },
  dependencies: [pay],
  raw: [],
  vantage: [],
};
const at = '2026-11-20T14:07:00Z';

describe('on a terminal', () => {
  it('says the verdict first and keeps to the width', () => {
    const screen = { width: 80, color: false, now: at } as const;
    const lines = renderProbeTerminal(measured, screen).split('\n');
    expect(lines).toMatchInlineSnapshot(`
      [
        "1 of 2 down, from one place: shop; of inner nothing can be said",
        "",
        "down  shop   http: answers 502 Bad Gateway, expected 200 · 84 ms",
        "up    mail   200 · 84 ms · certificate ends in 6 days",
        "?     inner  address: leads to a private address, which a probe does not ask",
        "Payments provider says down since 2026-11-20 13:58 UTC: Card payments fail",
        "<b>@here",
      ]
    `);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(80);
  });
});

describe('as JSON', () => {
  it('keeps the contract', () => {
    const json: unknown = JSON.parse(probeJson(measured, at));
    expect(probeSchema.parse(json)).toEqual(json);
  });
});

describe('in the comment', () => {
  const look = (minute: number, down: boolean): Probing => ({
    at: `2026-11-20T14:${String(minute).padStart(2, '0')}:00Z`,
    occasions: ['watch'],
    run: '77',
    targets: [aTargetResult('shop', { fault: down ? badGateway : null })],
    controls: { asked: 2, up: 2 },
    dependencies: [],
  });
  const page = {
    history: [],
    started: '2026-11-20T14:01:00Z',
    zone: null,
    repository: 'https://github.com/a/b',
  } as const;

  it('says since when a dependency has trouble, and pings nobody', () => {
    const body = renderProbeComment({ ...look(7, true), dependencies: [pay] }, page);
    expect(body).toContain('says **down** since 2026-11-20 13:58 UTC, 3 min before your start');
    expect(body).not.toMatch(/@here|<b>/);
  });

  it('remembers the last twelve looks and every turn, and reads back what it wrote', () => {
    let history: readonly Probing[] = [];
    let body = '';
    for (let minute = 0; minute < 60; minute += 1) {
      body = renderProbeComment(look(minute, minute >= 20 && minute < 30), { ...page, history });
      history = parseProbings(body);
    }
    expect(history.map(({ at: time }) => Number(time.slice(14, 16)))).toEqual([
      ...[0, 20, 30],
      ...Array.from({ length: 12 }, (_, i) => 48 + i),
    ]);
    expect(body).toContain(`| ${'●'.repeat(12)} |`);
    expect(body.length).toBeLessThan(20_000);
  });

  it('stays small with twenty targets that change at each look', () => {
    let history: readonly Probing[] = [];
    for (let minute = 0; minute < 59; minute += 1)
      history = withProbing(history, {
        ...look(minute, false),
        targets: Array.from({ length: 20 }, (_, n) =>
          aTargetResult(`target-${n}`, { fault: (minute + n) % 3 === 0 ? badGateway : null }),
        ),
      });
    const last = history.at(-1);
    const body =
      last === undefined
        ? ''
        : renderProbeComment({ ...last, at: '2026-11-20T15:00:00Z' }, { ...page, history });
    expect(body.length).toBeLessThan(45_000);
    expect(parseProbings(body).length).toBeGreaterThan(1);
  });

  it.each([
    '',
    '<!-- after-action:probings !!! -->',
    '<!-- after-action:probings e30 -->',
    '<!-- after-action:probings W3sieCI6MX0sMSxudWxsXQ -->',
  ])('forgets what it cannot read: %s', (body) => expect(parseProbings(body)).toEqual([]));
});
