/** What a round of the watch costs, counted by the local GitHub. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { botComments, declare, lastOf, runBundle, shopWithHistory } from '../support/bundle.js';
import type { WatchedGitHub } from '../support/local-github.js';

const schedule = { name: 'schedule', action: null, payload: { schedule: '*/10 * * * *' } } as const;
const watch = { command: 'watch' } as const;
const quiet = '/lead me\n/severity sev3\n/update We are on it next 3h';

let github: WatchedGitHub;
beforeEach(async () => {
  github = await shopWithHistory();
});
afterEach(() => github.close());

describe('a round of the watch', () => {
  it('takes four requests for ten incidents when nothing is due', async () => {
    const issues = Array.from({ length: 10 }, (_, n) => n + 1);
    for (const title of issues.map((n) => `Checkout ${n}`)) {
      const { number } = await declare(github, { title });
      const said = await github.as('ana').comment(number, quiet, { at: '2026-03-02T09:01:00Z' });
      await runBundle(github, { event: lastOf(said.events), now: '2026-03-02T09:02:00Z' });
    }
    const before = issues.map((issue) => botComments(github, issue));
    const round = await runBundle(github, {
      event: schedule,
      inputs: watch,
      now: '2026-03-02T09:12:00Z',
    });
    expect(round.exitCode).toBe(0);
    expect(round.outputs).toMatchObject({ 'open-incidents': '10', changed: '0' });
    expect(issues.map((issue) => botComments(github, issue))).toEqual(before);
    expect(Number(round.outputs['requests'])).toBeLessThanOrEqual(4);
  });

  it('takes two when nothing is open', async () => {
    const round = await runBundle(github, { event: schedule, inputs: watch });
    expect(round.outputs['open-incidents']).toBe('0');
    expect(Number(round.outputs['requests'])).toBeLessThanOrEqual(2);
  });

  it('asks for a lead once, however often it comes by', async () => {
    await declare(github);
    const asked = () => botComments(github, 1).filter((body) => body.includes('Nobody leads yet'));
    for (const now of ['2026-03-02T09:04:00Z', '2026-03-02T09:06:00Z'] as const)
      await runBundle(github, { event: schedule, inputs: watch, now });
    expect(asked()).toHaveLength(1);
    expect(github.violations()).toEqual([]);
  });
});
