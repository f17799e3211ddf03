import { describe, expect, it } from '@jest/globals';
import { anIssue, anIssueEvent, aUser, aComment, minute } from '../support/repository-builders.js';
import { aTimeline, someComments } from '../support/timeline-builders.js';
import type { MilestoneName } from '../../src/incident/incident.js';

const quiet = anIssue({ body: '' });

const over = {
  issue: { ...quiet, state: 'closed' as const, closedAt: minute(80) },
  issueEvents: [anIssueEvent({ event: 'closed', createdAt: minute(80) })],
};

/** Of an incident that is over. */
function said(name: MilestoneName, ...comments: readonly (readonly [number, string])[]) {
  return aTimeline({ ...over, comments: someComments(...comments) }).milestones[name];
}

describe('mitigated', () => {
  it.each([
    'Confirmed fixed.',
    'Checkout works again.',
    'The rollback worked, checkout is functional.',
    'Latency is back to normal.',
    'Site is back up.',
    'Error rate dropped back to baseline.',
    'Looks good now.',
    'All green again.',
    '#412 appears to have fixed it.',
    'Service has recovered.',
    'We are no longer seeing errors.',
    'No more 5xx since the restart.',
    'Payments are processing normally.',
    'Reverting #411 fixed it.',
    'Alerts cleared.',
    'Everything is healthy again.',
    'Traffic is flowing again.',
    'It recovered by itself.',
    'This is now mitigated.',
    'Users can log in again.',
    'Clients connect again, verified from three regions.',
    'Merges run at the usual rate again.',
    'Nothing stuck for half an hour.',
    'No failures for 40 minutes.',
    'A fix has been implemented and we are monitoring the results.',
    'Everything is working as expected.',
    'Login confirmed working.',
    'Prow is once again merging.',
    'Success rate is back to 100 %.',
    'This incident has been resolved.',
    'Customers are able to check out again.',
    'Queue has drained and jobs are running again.',
    'Downgraded it by hand, this solved the issue for now.',
    'That returned the cluster to working order.',
    'The hub is online, still testing.',
    'It is possible to sign up, things are normal.',
    'Turned the proxy on again. Works.',
    'Alarm has cleared.',
    'p99 back under 300 ms.',
    'Switched to the second vendor, codes are being delivered.',
    'On a call, the hub restarted successfully.',
    'All 40 hosts are back and building.',
    'All resolvers answer correctly now.',
    'Restarted, hooks are going out.',
    'Dropped two slots, writes go through.',
    'Error graph is flat.',
    'Cleared the cache. I can log in.',
    'No duplicates in the last 20 minutes.',
    'Dashboard renders.',
    'Lag is at zero.',
    'Site is open.',
    'The collector is up and scraping.',
    'Form is up again with longer timeouts.',
    'Systems work again, users who failed before can retry.',
    'Launch success at 100%.',
    'Indexer has caught up.',
    'The form is up.',
    'The warehouse prints again.',
    'Tiles show up again.',
    'All 310 sensors connected.',
    'Buffering is back at 0.3%, the usual level.',
    '1,000 logins without a failure.',
  ])('is said by: %s', (text) => {
    expect(said('mitigated', [10, 'Looking.'], [30, text])).toMatchObject({
      at: minute(30),
      certainty: 'inferred',
      proof: 'comment:1002',
    });
  });

  it.each([
    'Not fixed yet.',
    'Restarted worker 3, its jobs run again. Others still hang.',
    'Updated the cronjob again.',
    'Seen again on node 3.',
    'The alert fired again.',
    'The issue has been identified and a fix is being implemented.',
    'The decision was made to roll back all pods.',
    'Behaviour is once again going wrong.',
    'GitHub reports all systems operational.',
    'We turned it back on.',
    'Error rates are recovering.',
    'We are back at square one.',
    'It should be fixed in an hour.',
    'Trying to get it working again.',
    'Is it fixed?',
    'If this works we are back to normal.',
    'Still failing for some.',
    'The revert did not help.',
    'This needs to be fixed first.',
    'Rolling back.',
    'Reverted #411.',
    'Hopefully this works.',
    'No change.',
    'Deploying the fix now.',
    'A fix is up: #412.',
    'Working on a fix.',
    'Works for me.',
    'Restarting the job usually clears it.',
    'It has not recovered.',
    'We need to know how it was fixed last time?',
    'It will be fixed soon.',
    'No idea how this was ever working.',
    'Not looking good.',
    'I am now looking at the logs.',
    'The dashboards are available at the usual place.',
    'We are now failing over.',
    'That is expected to be resolved by the vendor.',
    'Errors mostly gone but latencies persist.',
    'We believe the issue is resolved.',
    'The fix is online at staging-pr-12, errors persist.',
    'I think it is resolved.',
    '12 of 40 hosts are back.',
    'The status page is up now: https://status.example',
    'Logins do not go through.',
    'Nobody can log in.',
    'Flag is off again.',
    'Launches aren’t working again.',
    'Again, errors.',
    'Rolled back at 14:20, nothing yet.',
    'Users complain again.',
    'The pod crashes again.',
    'Same symptoms again.',
    'Pod 3 of 5 is healthy again.',
  ])('is not said by: %s', (text) => {
    expect(said('mitigated', [10, 'Looking.'], [30, text])).toBeUndefined();
  });

  it('is taken back by a relapse', () => {
    expect(
      said('mitigated', [10, 'Works again.'], [20, 'It is failing again.'], [50, 'Back to normal.'])
        ?.at,
    ).toBe(minute(50));
    expect(said('mitigated', [10, 'Works again.'], [20, 'Still seeing errors.'])).toBeUndefined();
  });

  it('is taken back by "happened again" and by "same failure again"', () => {
    expect(
      said(
        'mitigated',
        [10, 'Works again.'],
        [20, 'Happened again, 3% for a minute.'],
        [50, 'Back to normal.'],
      )?.at,
    ).toBe(minute(50));
    expect(
      said(
        'mitigated',
        [10, 'The dialog came up again.'],
        [20, 'Same failure again.'],
        [50, 'Back to normal.'],
      )?.at,
    ).toBe(minute(50));
    expect(
      said(
        'mitigated',
        [10, 'Back to normal.'],
        [20, 'Second wave begins.'],
        [50, 'Back to normal.'],
      )?.at,
    ).toBe(minute(50));
  });

  it('does not stand at a time that only names a change', () => {
    expect(said('mitigated', [20, 'Reverting the 14:02 deploy fixed it.'])?.at).toBe(minute(20));
    expect(said('mitigated', [20, 'The rollback of the deploy of 14:02 worked.'])?.at).toBe(
      minute(20),
    );
  });

  it('is at the time that the statement gives', () => {
    expect(
      said('mitigated', [60, 'Checkout has been reachable again since 14:41 UTC.']),
    ).toMatchObject({ at: '2026-11-20T14:41:00Z', proof: 'comment:1001' });
  });
});

describe('started', () => {
  it.each([
    ['Checkout fails since 13:50 UTC.', '2026-11-20T13:50:00Z'],
    ['Errors started around 13:50 UTC.', '2026-11-20T13:50:00Z'],
    ['The database crashed at 13:50 UTC.', '2026-11-20T13:50:00Z'],
    ['From 13:50 UTC on, requests time out.', '2026-11-20T13:50:00Z'],
    [
      'Alert fired at 13:55 UTC. Requests have been failing since 13:50 UTC.',
      '2026-11-20T13:50:00Z',
    ],
  ])('%s', (body, at) => {
    expect(aTimeline({ issue: anIssue({ body }) }).milestones.started).toMatchObject({
      at,
      certainty: 'inferred',
    });
  });

  it.each([
    'Checkout returns 502.',
    'Start unknown.',
    'Noticed at 14:02 UTC.',
    'Last deploy was at 13:20 UTC, looks unrelated.',
    'Meeting at 13:50 UTC.',
    'The same thing failed last week at 09:00 UTC.',
    'The old cluster crashed on 2026-11-12 at 09:00 UTC.',
    'We started the rollout at 13:50 UTC.',
    'Works again since 13:50 UTC.',
  ])('is not invented from: %s', (body) => {
    expect(aTimeline({ issue: anIssue({ body }) }).milestones.started).toBeUndefined();
  });

  it('may be the moment of the change that an explanation names', () => {
    const comments = someComments([
      60,
      'What happened: the config deployed at 13:48 UTC dropped the pool size, so connections ran dry.',
    ]);
    expect(aTimeline({ issue: quiet, comments }).milestones.started?.at).toBe(
      '2026-11-20T13:48:00Z',
    );
  });
});

describe('started, told as it is told in a hurry', () => {
  it.each([
    ['The metadata was rotated at 13:45 and we cached the old one.', '13:45'],
    ['Consumers have been wedged since 13:33 by a poison message.', '13:33'],
    ['Change #12 was applied at 13:40, looks related.', '13:40'],
    ['We see elevated API errors as of 13:30.', '13:30'],
    ['Killed a query that had been running since 13:40, runaway.', '13:40'],
    ['Autoscaler hit the API rate limit at 13:50.', '13:50'],
    ['Caused by the deploy of 13:42.', '13:42'],
    ['Thousands of NoMethodError on /profile since 13:45.', '13:45'],
  ])('%s', (text, at) => {
    expect(said('started', [20, text])?.at).toBe(`2026-11-20T${at}:00Z`);
  });

  it.each([
    'Yesterday’s release (13:40) is not the reason.',
    'Nothing was deployed since 13:00.',
    'Rollback started 13:59.',
    'Reverting the 13:42 deploy.',
  ])('not: %s', (text) => {
    expect(said('started', [20, text])).toBeUndefined();
  });

  it('nothing starts and nothing ends in a false alarm', () => {
    const comments = someComments(
      [5, 'Host is down since 13:50?'],
      [10, 'Host answers now.'],
      [12, 'False alarm, closing.'],
    );
    expect(aTimeline({ issue: quiet, comments }).milestones).not.toHaveProperty('mitigated');
    expect(aTimeline({ issue: quiet, comments }).milestones).not.toHaveProperty('started');
  });
});

describe('detected, acknowledged, resolved', () => {
  it('fall back on the declaration, the first answer and the close', () => {
    const timeline = aTimeline({
      issue: { ...quiet, state: 'closed', closedAt: minute(90) },
      comments: [aComment({ author: aUser('jon'), body: 'Pool is empty.', createdAt: minute(4) })],
      issueEvents: [anIssueEvent({ event: 'closed', createdAt: minute(90) })],
    });
    expect(timeline.milestones).toMatchObject({
      detected: { at: minute(0), certainty: 'recorded', proof: 'opened' },
      acknowledged: { at: minute(4), certainty: 'inferred' },
      resolved: { at: minute(90), certainty: 'recorded' },
    });
    expect(timeline.durations).toEqual([
      { id: 'time-to-acknowledge', seconds: 240, definition: 'detected → acknowledged' },
      { id: 'time-to-resolve', seconds: 5400, definition: 'detected → resolved' },
    ]);
  });

  it('take an earlier detection when somebody says so', () => {
    expect(
      aTimeline({ issue: anIssue({ body: 'The alert fired at 13:40 UTC.' }) }).milestones.detected,
    ).toMatchObject({ at: '2026-11-20T13:40:00Z', certainty: 'inferred' });
  });

  it('are read from an issue that tells it afterwards', () => {
    const timeline = aTimeline({
      ...over,
      issue: anIssue({ ...over.issue, body: 'Between 10:02 and 10:47 UTC checkout was failing.' }),
    });
    expect(timeline.milestones).toMatchObject({
      started: { at: '2026-11-20T10:02:00Z' },
      mitigated: { at: '2026-11-20T10:47:00Z' },
    });
    expect(timeline.milestones.detected).toBeUndefined();
    expect(
      aTimeline({
        ...over,
        issue: anIssue({
          ...over.issue,
          body: 'Checkout failed at 10:02 UTC and recovered at 10:47 UTC.',
        }),
      }).milestones,
    ).toMatchObject({
      started: { at: '2026-11-20T10:02:00Z' },
      mitigated: { at: '2026-11-20T10:47:00Z' },
    });
    expect(
      aTimeline({
        ...over,
        issue: anIssue({ ...over.issue, body: 'Start: 10:02 UTC\nResolved: 10:47 UTC' }),
      }).milestones,
    ).toMatchObject({ resolved: { at: '2026-11-20T10:47:00Z', certainty: 'inferred' } });
  });

  it('follow the status', () => {
    const comments = someComments([20, '/status monitoring'], [50, '/status resolved']);
    expect(aTimeline({ issue: quiet, comments }).milestones).toMatchObject({
      mitigated: { at: minute(20), certainty: 'recorded' },
      resolved: { at: minute(50), certainty: 'stated' },
    });
  });

  it('believe a command before anything else', () => {
    const timeline = aTimeline({
      issue: anIssue({ body: 'Fails since 13:50 UTC.' }),
      comments: someComments([30, '/started 13:41 UTC\n/resolved 14:20 UTC'], [40, 'Works again.']),
    });
    expect(timeline.milestones).toMatchObject({
      started: { at: '2026-11-20T13:41:00Z', certainty: 'stated' },
      resolved: { at: '2026-11-20T14:20:00Z', certainty: 'stated', proof: 'command:1001:2' },
    });
  });

  it('take the words when the close came much later', () => {
    const timeline = aTimeline({
      issue: { ...quiet, state: 'closed', closedAt: minute(3000) },
      comments: someComments([60, 'Resolved, all customers are fine again.']),
      issueEvents: [anIssueEvent({ event: 'closed', createdAt: minute(3000) })],
    });
    expect(timeline.milestones.resolved).toMatchObject({ at: minute(60), certainty: 'inferred' });
  });

  it('forget a close that was taken back', () => {
    const issueEvents = [
      anIssueEvent({ id: 1, event: 'closed', createdAt: minute(20) }),
      anIssueEvent({ id: 2, event: 'reopened', createdAt: minute(30) }),
    ];
    expect(aTimeline({ issue: quiet, issueEvents }).milestones.resolved).toBeUndefined();
  });

  it('assignment is an acknowledgement', () => {
    expect(
      aTimeline({
        issue: quiet,
        issueEvents: [anIssueEvent({ event: 'assigned', assignee: 'jon', createdAt: minute(2) })],
      }).milestones.acknowledged,
    ).toMatchObject({ at: minute(2), certainty: 'recorded' });
  });

  it('every proof is a row', () => {
    const timeline = aTimeline({
      issue: anIssue({ body: 'Fails since 13:50 UTC, and nobody knows why.' }),
      comments: someComments(
        [4, 'Looking.'],
        [40, 'Works again. Confirmed fixed since 14:30 UTC.'],
      ),
    });
    const ids = new Set(timeline.events.map(({ id }) => id));
    for (const milestone of Object.values(timeline.milestones))
      expect(ids).toContain(milestone.proof);
  });
});

describe('a milestone and its row', () => {
  it('show the same time when the form states the start and a line of the issue another one', () => {
    const body =
      '### Started\n\n14:01 UTC\n\n### What happens\n\n14:02:11 UTC pool exhausted\n14:02:40 UTC 502s\n';
    const { events, milestones } = aTimeline({ issue: anIssue({ body }) });
    const row = events.find(({ id }) => id === milestones.started?.proof);
    expect(milestones.started).toMatchObject({ at: '2026-11-20T14:01:00Z', certainty: 'stated' });
    expect(row).toMatchObject({
      occurredAt: '2026-11-20T14:01:00Z',
      meaning: { type: 'milestone', milestone: 'started' },
    });
  });

  it('are the right row of a comment with several commands', () => {
    const comments = someComments([60, '/timeline Errors fell | 14:40 UTC\n/status resolved']);
    const { events, milestones } = aTimeline({ issue: anIssue({ body: '' }), comments });
    const row = events.find(({ id }) => id === milestones.resolved?.proof);
    expect(row?.occurredAt).toBe(milestones.resolved?.at);
  });
});
