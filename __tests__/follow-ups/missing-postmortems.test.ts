/** A postmortem that is not finished, or was never begun, is asked for once per step, and never where there is an answer. */
import { describe, expect, it } from '@jest/globals';
import { runRequests } from '../../src/action/jobs.js';
import { findMissingPostmortems } from '../../src/follow-ups/missing-postmortems.js';
import type { IssueRecord, PullRequestRecord } from '../../src/repository/repository.js';
import { plusSeconds, type Instant } from '../../src/time/instant.js';
import { aConfig } from '../support/incident-builders.js';
import { inMemoryRepository } from '../support/in-memory-repository.js';
import { settingAt } from '../support/life.js';
import { anIssue, aPullRequest } from '../support/repository-builders.js';

const closedAt = '2026-12-01T09:00:00Z';
const everyDay = aConfig({
  followUps: { workingDays: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] },
});
const incident = (over: Partial<IssueRecord> = {}) =>
  anIssue({ number: 5, state: 'closed', stateReason: 'completed', closedAt, ...over });
const pull = (over: Partial<PullRequestRecord> = {}) => ({
  ...aPullRequest({ number: 8 }),
  state: 'open' as const,
  draft: true,
  createdAt: closedAt as Instant,
  head: { ref: 'after-action/incident-5', sha: 'a'.repeat(40), repository: 'acme/shop' },
  ...over,
});
const after = (days: number): Instant => plusSeconds(closedAt, days * 86_400);

function asked(
  days: number,
  pulls: readonly PullRequestRecord[],
  closed: readonly IssueRecord[],
  published: readonly number[] = [],
  config = everyDay,
) {
  const input = { pulls, closed, published: new Set(published), config, now: after(days) };
  return findMissingPostmortems(input).map((one) => `${one.kind} #${one.issue} ${one.days}`);
}

describe('an unfinished postmortem', () => {
  it('is asked for on its pull request, once per step', () => {
    const days = [2, 3, 6, 7, 20, 22].map((n) => asked(n, [pull()], [incident()])[0] ?? '');
    expect(days).toEqual(['', 'draft #8 3', 'draft #8 3', 'draft #8 7', 'draft #8 7', '']);
  });

  it('is not asked for once it was closed, merged or published', () => {
    expect(asked(4, [pull({ state: 'closed' })], [incident()])).toEqual([]);
    expect(asked(4, [pull()], [incident()], [5])).toEqual([]);
  });

  it('is asked for on the incident where there is none, unless nobody wants one', () => {
    expect(asked(4, [], [incident()])).toEqual(['none #5 3']);
    expect(asked(4, [], [incident({ stateReason: 'not_planned' })])).toEqual([]);
  });

  it('is not asked for after a drill', () => {
    const drill = incident({ labels: ['incident', 'Drill'] });
    expect([asked(4, [], [drill]), asked(4, [pull()], [drill])]).toEqual([[], []]);
  });

  it('is asked for on working days, and never when that is switched off', () => {
    expect(asked(4, [], [incident()], [], aConfig())).toEqual([]); // a Saturday without overtime
    const off = aConfig({ followUps: { ...everyDay.followUps, postmortemAfterDays: [] } });
    expect(asked(4, [], [incident()], [], off)).toEqual([]);
  });

  it('is asked for once, however often the run comes', async () => {
    const repo = inMemoryRepository({ now: closedAt, files: { 'README.md': '# Shop\n' } });
    const { number } = repo.humans.openIssue({ title: 'Down', body: '', labels: ['incident'] });
    repo.humans.changeIssue(
      number,
      { state: 'closed', stateReason: 'completed', closedAt },
      'maya',
    );
    for (const at of [after(3), after(3), after(6)])
      await runRequests([{ kind: 'follow-ups' }], {
        repository: repo,
        context: settingAt(at),
        apply: true,
      });
    const bodies = (repo.state.comments.get(number) ?? []).map(({ body }) => body);
    expect(bodies).toHaveLength(1);
    expect(bodies[0]).toContain(
      'There is no postmortem of this incident yet, 3 days after its end.',
    );
  });
});

describe('trackers in other places', () => {
  it('count with their state, and nothing is written there', async () => {
    const text =
      '# T\n\n## Action items\n\n- Cap it (due 2026-11-01) acme/infra#7\n- Page on it (due 2026-11-01) acme/infra#8\n' +
      '- Count it (due 2026-11-01) acme/secret#9\n- PAY-12 Charge it (due 2026-11-01)\n';
    const repo = inMemoryRepository({
      now: closedAt,
      files: { 'postmortems/a.md': text },
      elsewhere: {
        'acme/infra#7': anIssue({ number: 7, url: 'https://github.com/acme/infra/issues/7' }),
        'acme/infra#8': anIssue({ number: 8, state: 'closed', stateReason: 'completed' }),
      },
    });
    const [report] = await runRequests([{ kind: 'follow-ups' }], {
      repository: repo,
      context: settingAt(closedAt),
      apply: true,
    });
    const states =
      report?.output.kind === 'follow-ups'
        ? report.output.followUps.followUps.map(({ state }) => state)
        : [];
    expect(states).toEqual(['overdue', 'done', 'unknown', 'unknown']);
    expect(repo.writes).toEqual([]);
  });
});
