/** A box is ticked on the page: from the event that GitHub sends, through the gate, to the name beside the box. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { gate } from '../../src/action/gate.js';
import { jobsForEvent } from '../../src/action/job-requests.js';
import { runRequests } from '../../src/action/jobs.js';
import type { WebhookEvent } from '../../src/local-github/local-github.js';
import type { Instant } from '../../src/time/instant.js';
import { connected } from '../support/cached-runs.js';
import { settingAt } from '../support/life.js';
import { type WatchedGitHub, watchedGitHub } from '../support/local-github.js';

let github: WatchedGitHub;
beforeEach(async () => {
  github = await watchedGitHub();
  const { events } = await github
    .as('ana')
    .createIssue({ title: 'Checkout answers 502', body: 'since 08:45 UTC', labels: ['incident'] });
  await handle(events.at(-1), '2026-03-02T09:01:00Z');
});
afterEach(() => github.close());

/** What the workflow does with an event: `null` when the gate turns it away. */
async function handle(event: WebhookEvent | undefined, now: Instant): Promise<string | null> {
  const { name = '', payload = {} } = event ?? {};
  if (!gate({ name, payload, command: 'auto' }).open) return null;
  github.clock.set(now);
  const repository = connected(github, null);
  const jobs = jobsForEvent({ name, payload, command: 'auto', issue: '', pullRequest: '' });
  const reports = await runRequests(jobs, { repository, context: settingAt(now), apply: true });
  return reports.flatMap(({ plan }) => plan.reasons).join('\n');
}

function page(): { readonly id: number; readonly body: string } {
  const found = [...github.repository().comments.values()].find(({ body }) =>
    body?.startsWith('<!-- after-action:response '),
  );
  return { id: found?.id ?? 0, body: found?.body ?? '' };
}

const tick = (body: string, step: string): string =>
  body.replace(new RegExp(`^- \\[ \\](.*<!-- step:${step} -->)$`, 'm'), '- [x]$1');

/** Somebody clicks a box on a page that showed `body`. */
async function click(who: string, step: string, at: Instant, body = page().body) {
  const { events } = await github.as(who).editComment(page().id, tick(body, step), { at });
  return events.at(-1);
}

describe('the event of a tick', () => {
  it('says who it was, and is taken up with name and time', async () => {
    const event = await click('ana', 'outside', '2026-03-02T09:03:00Z');
    expect(event).toMatchObject({ name: 'issue_comment', action: 'edited' });
    expect(event?.payload).toMatchObject({
      sender: { login: 'ana' },
      comment: { user: { type: 'Bot' } },
    });
    await handle(event, '2026-03-02T09:03:20Z');
    expect(page().body).toContain('after-action:ticks +outside ana 2026-03-02T09:03:00Z');
    const before = page().body;
    await handle(event, '2026-03-02T09:03:40Z');
    expect(page().body).toBe(before);
  });

  it('of two people at once, in either order of their runs, keeps both with their names', async () => {
    for (const [first, second] of [
      ['outside', 'knock-on'],
      ['evidence', 'restore'],
    ] as const) {
      const a = await click('ana', first, '2026-03-02T09:05:00Z');
      const b = await click('acme', second, '2026-03-02T09:05:01Z');
      const runs = first === 'outside' ? [a, b] : [b, a];
      for (const event of runs) await handle(event, '2026-03-02T09:05:30Z');
      expect(page().body).toMatch(new RegExp(`\\+${first} ana `));
      expect(page().body).toMatch(new RegExp(`\\+${second} acme `));
    }
    expect(page().body).not.toContain(' ? ');
  });

  it('of two people whose second page was old, keeps both as well', async () => {
    const shown = page().body;
    const a = await click('ana', 'outside', '2026-03-02T09:05:00Z');
    const b = await click('acme', 'knock-on', '2026-03-02T09:05:20Z', shown);
    expect(page().body).toMatch(/- \[ \] \*\*Confirm it from outside/);
    await handle(b, '2026-03-02T09:05:40Z');
    expect(page().body).toMatch(/- \[x\] Confirm it from outside/);
    await handle(a, '2026-03-02T09:05:50Z');
    expect(page().body).toMatch(/\+outside ana /);
    expect(page().body).toMatch(/\+knock-on acme /);
  });

  it('of somebody without access is refused, and the page is drawn as it was', async () => {
    const before = page().body;
    const said = await handle(
      await click('eve', 'outside', '2026-03-02T09:06:00Z'),
      '2026-03-02T09:06:20Z',
    );
    expect(said).toContain('changed by eve, who lacks write access');
    expect(page().body).toBe(before);
  });

  it('that we made ourselves starts nothing', async () => {
    const event = await click('ana', 'outside', '2026-03-02T09:03:00Z');
    const payload = { ...event?.payload, sender: { login: 'github-actions[bot]', type: 'Bot' } };
    expect(gate({ name: 'issue_comment', payload, command: 'auto' })).toEqual({
      open: false,
      reason: 'the comment is by a bot',
    });
  });
});
