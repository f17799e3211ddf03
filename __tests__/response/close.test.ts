import { describe, expect, it } from '@jest/globals';
import { runRequests } from '../../src/action/jobs.js';
import { defaultConfig } from '../../src/config/defaults.js';
import type { Instant } from '../../src/time/instant.js';
import { costOf } from '../../src/response/cost.js';
import { incident, settingAt } from '../support/life.js';
import { factsWith } from '../support/incident-builders.js';
import { anIncidentView, someComments } from '../support/timeline-builders.js';
import { aRoom, ours, respond, response, says } from '../support/response-builders.js';

const phase = (repo: ReturnType<typeof aRoom>): string =>
  /### Do next: ([^\n]*)/.exec(response(repo))?.[1] ?? '';

describe('the phases', () => {
  it('go from the first minutes to the end, each with its own next steps', async () => {
    const repo = aRoom();
    await respond(repo, '14:07');
    expect(phase(repo)).toBe('first five minutes');
    says(repo, '14:09', 'maya', '/lead me\n/severity sev1');
    await respond(repo, '14:09');
    expect(phase(repo)).toBe('mitigate');
    expect(response(repo)).toContain('Mitigate first: users wait');
    says(repo, '14:40', 'maya', '/mitigated');
    await respond(repo, '14:40');
    expect(phase(repo)).toBe('monitor and restore');
    says(repo, '15:20', 'maya', '/resolved');
    await respond(repo, '15:20');
    expect(phase(repo)).toBe('close');
  });

  it('come back with it, and what was done before is not done again', async () => {
    const repo = aRoom();
    says(repo, '14:09', 'maya', '/lead me\n/severity sev1\n/evidence heap dump');
    says(repo, '14:40', 'maya', '/mitigated\n/done knock-on');
    await respond(repo, '14:40');
    expect(response(repo)).toMatch(/- \[x\] Look at what depends on it/);
    says(repo, '15:00', 'jon', '/reopen');
    await respond(repo, '15:00');
    expect(phase(repo)).toMatch(/^mitigate · back since 15:00/);
    expect(response(repo)).toMatch(/- \[ \] \*\*Look at what depends on it/);
    expect(response(repo)).toMatch(/- \[ \] .*Keep the evidence/);
    // Both ends stay in the timeline.
    expect(response(repo)).toContain('Incident mitigated');
    expect(response(repo)).toContain('Done: knock-on');
  });
});

describe('the full restore', () => {
  it('put off is an open point with a time and a person, and an action item of the postmortem', async () => {
    const repo = aRoom();
    says(repo, '14:09', 'maya', '/lead me\n/severity sev1');
    says(repo, '14:40', 'maya', '/mitigated\n/done verified-outside');
    says(
      repo,
      '14:45',
      'jon',
      '/restore later Pool back to 20 connections tomorrow 09:00 UTC, @ben watches',
    );
    says(repo, '15:10', 'maya', '/resolved');
    repo.humans.changeIssue(incident, { state: 'closed' });
    await respond(repo, '15:20', { job: 'incident' });
    const branch = repo.state.git.branches.get(`after-action/incident-${incident}`) ?? '';
    const tree = repo.state.git.commits.get(branch)?.tree ?? new Map<string, string>();
    const text = [...tree].find(([path]) => path.startsWith('postmortems/'))?.[1] ?? '';
    expect(text.replace(/\s+/g, ' ')).toMatch(
      /- Restore fully: Pool back to 20 connections.*\(owner: @ben, due: 2026-11-21\)/,
    );
    expect(text.replace(/\s+/g, ' ')).toContain(
      '**Not confirmed when it was closed:** Look at what depends on it',
    );
    expect(ours(repo, 'nudge').at(-1)).toContain('write down what you know');
  });
});

describe('what is written after the end', () => {
  async function written(
    ...said: readonly (readonly [clock: string, day: number, body: string])[]
  ) {
    const repo = aRoom();
    says(repo, '14:09', 'maya', '/lead me\n/severity sev1\n/started 14:00 UTC');
    says(repo, '14:43', 'maya', '/mitigated\n/resolved');
    repo.state.now = '2026-11-20T14:50:00Z';
    repo.humans.changeIssue(incident, {
      state: 'closed',
      stateReason: 'completed',
      closedAt: '2026-11-20T14:50:00Z',
    });
    const config = {
      ...defaultConfig,
      cost: { perMinute: 120, perSeverity: {}, currency: 'EUR', affectedShare: 0.5 },
    };
    await respond(repo, '14:55', { job: 'incident', config });
    for (const [clock, day, body] of said) {
      repo.state.now = `2026-11-${20 + day}T${clock}:00Z` as Instant;
      repo.humans.comment(incident, body, 'jon');
    }
    const context = { ...settingAt('2026-11-23T10:00:00Z'), config };
    await runRequests([{ kind: 'incident', issue: incident }], {
      repository: { reader: repo.reader, writer: repo.writer },
      context,
      apply: true,
    });
    const branch = repo.state.git.branches.get(`after-action/incident-${incident}`) ?? '';
    const tree = repo.state.git.commits.get(branch)?.tree ?? new Map<string, string>();
    return [...tree].find(([path]) => path.startsWith('postmortems/'))?.[1] ?? '';
  }

  it('within a day is in the postmortem, and tells what everybody knew', async () => {
    const text = await written(
      [
        '15:20',
        0,
        'I saw the pool empty on the dashboard at 13:58 UTC, and thought it was the backup',
      ],
      ['09:10', 1, '/timeline Support had the first ticket | 2026-11-20 14:03 UTC'],
    );
    expect(text).toContain('pool empty on the dashboard');
    expect(text).toContain('Support had the first ticket');
  });

  it('is not needed for the cost, which stands there with its formula and what it leaves out', async () => {
    const text = (await written()).replace(/\s+/g, ' ');
    expect(text).toContain(
      '**Cost, roughly:** EUR 2,580: 43 min × EUR 120 a minute × 50 % of the users. ' +
        'It leaves out refunds, the hours of the responders, and customers who do not come back.',
    );
  });
});

describe('the cost', () => {
  const config = {
    ...defaultConfig,
    cost: { perMinute: 120, perSeverity: { sev3: 10 }, currency: 'EUR', affectedShare: 0.5 },
  };
  const priced = (...said: readonly (readonly [minutes: number, body: string])[]) => {
    const view = anIncidentView(factsWith({ comments: someComments(...said) }), config);
    return costOf(view.incident, view.timeline, config);
  };

  it('is minutes × rate × share, from the start to the mitigation', () => {
    expect(priced([1, '/started 14:00 UTC'], [40, '/mitigated 14:43 UTC'])).toMatchObject({
      minutes: 43,
      total: 43 * 120 * 0.5,
      until: null,
    });
    expect(
      priced([1, '/started 14:00 UTC\n/severity sev3'], [40, '/mitigated 14:43 UTC']),
    ).toMatchObject({
      total: 43 * 10 * 0.5,
    });
  });

  it('reaches as far as the timeline while it is open, and is not said without a rate', async () => {
    expect(priced([1, '/started 14:00 UTC'], [10, 'still broken'])?.minutes).toBe(13);
    const repo = aRoom();
    await respond(repo, '14:10', { config });
    expect(response(repo)).toMatch(
      /\*\*Cost, roughly:\*\* EUR 3\d\d until 14:07[^]* min × EUR 120 a minute × 50 % of the users/,
    );
    const plain = aRoom();
    await respond(plain, '14:10');
    expect(response(plain)).not.toContain('Cost');
  });
});

describe('runbooks', () => {
  it('of the repository are linked where the service or a word fits', async () => {
    const repo = aRoom({
      'runbooks/checkout.md': '# Checkout\n',
      'docs/runbooks/payments-failing.md': '# Payments\n',
      'docs/runbooks/search.md': '# Search\n',
    });
    await respond(repo, '14:07');
    expect(response(repo)).toMatch(
      /\*\*Runbooks:\*\* .*\[checkout\]\(\S+\/blob\/main\/runbooks\/checkout\.md\)/,
    );
    expect(response(repo)).toContain('payments-failing');
    expect(response(repo)).not.toContain('search.md');
  });
});
