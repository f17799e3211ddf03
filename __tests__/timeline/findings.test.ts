import { describe, expect, it } from '@jest/globals';
import { claimedDurations } from '../../src/timeline/findings/prose-duration.js';
import { anIssue, anIssueEvent, minute } from '../support/repository-builders.js';
import { aTimeline, someComments } from '../support/timeline-builders.js';

const closed = {
  ...anIssue({ body: 'Fails since 14:00 UTC.', labels: ['incident', 'sev1'] }),
  state: 'closed' as const,
  closedAt: minute(60),
};
const close = anIssueEvent({ id: 9, event: 'closed', createdAt: minute(60) });
const severity = anIssueEvent({ id: 8, event: 'labeled', label: 'sev1', createdAt: minute(0) });

function rulesOf(...args: Parameters<typeof aTimeline>): readonly string[] {
  return aTimeline(...args).findings.map(({ ruleId }) => ruleId);
}

describe('findings', () => {
  it('are none for a well told incident', () => {
    const comments = someComments(
      [3, 'Looking.'],
      [25, 'Rolled back #411.'],
      [40, 'Checkout works again.'],
      [59, 'Resolved.'],
    );
    expect(aTimeline({ issue: closed, comments, issueEvents: [severity, close] }).findings).toEqual(
      [],
    );
  });

  it('ask what came before the detection', () => {
    expect(aTimeline({ issue: anIssue({ body: '' }) }).findings).toEqual([
      {
        ruleId: 'starts-at-detection',
        eventIds: ['opened'],
      },
    ]);
  });

  it('name the longest silence that the severity does not allow', () => {
    const comments = someComments([3, 'Looking.'], [40, 'Hm.'], [41, 'Works again.']);
    expect(
      aTimeline({ issue: closed, comments, issueEvents: [severity, close] }).findings,
    ).toMatchObject([
      {
        ruleId: 'silence',
        severity: 'sev1',
        from: minute(3),
        seconds: 37 * 60,
        limit: 30 * 60,
        gaps: 1,
        eventIds: ['comment:1001', 'comment:1002'],
      },
    ]);
  });

  it('miss the mitigation', () => {
    expect(
      rulesOf({
        issue: closed,
        comments: someComments([3, 'Looking.'], [30, 'Hm.']),
        issueEvents: [close],
      }),
    ).toEqual(['no-mitigation']);
  });

  it('doubt a resolution that is followed by more', () => {
    const comments = someComments([40, 'Works again.'], [80, 'It is failing again.']);
    expect(rulesOf({ issue: closed, comments, issueEvents: [close] })).toContain('after-resolved');
  });

  it('see milestones out of order', () => {
    const comments = someComments([40, '/mitigated 14:20 UTC'], [41, '/resolved 14:10 UTC']);
    expect(aTimeline({ issue: closed, comments }).findings).toContainEqual({
      ruleId: 'milestone-order',
      earlier: { name: 'mitigated', at: minute(17) },
      later: { name: 'resolved', at: minute(7) },
      eventIds: ['command:1001:1', 'command:1002:1'],
    });
  });

  it('tell zones: assumed, mixed, of the wrong season', () => {
    const comments = someComments(
      [30, 'Restarted at 14:20.'],
      [31, 'Deployed at 14:21 UTC, users saw it at 06:22 PST.'],
    );
    expect(rulesOf({ issue: anIssue({ body: 'Fails since 14:00 UTC.' }), comments })).toEqual(
      expect.arrayContaining(['zone-assumed', 'mixed-zones']),
    );
    const summer = someComments([30, 'The change went out at 2026-07-01 09:00 EST and was fine.']);
    expect(
      aTimeline({ issue: anIssue({ body: 'Fails since 14:00 UTC.' }), comments: summer }).findings,
    ).toContainEqual(
      expect.objectContaining({
        ruleId: 'clock-change',
        remark: { code: 'zone-local', label: 'EST', month: 7, offset: -240 },
        rows: 1,
      }),
    );
  });

  it('see a clock that runs backwards, but not one that passes midnight', () => {
    const issue = anIssue({ body: 'Fails since 14:00 UTC.' });
    expect(
      rulesOf({
        issue,
        comments: someComments([300, '16:10 UTC slow\n15:20 UTC pool empty\n16:30 UTC fixed']),
      }),
    ).toContain('clock-backwards');
    expect(
      rulesOf({ issue, comments: someComments([700, '23:50 UTC slow\n00:10 UTC pool empty']) }),
    ).not.toContain('clock-backwards');
  });

  it('compare a written duration with the times', () => {
    const comments = someComments([40, 'Works again.'], [58, 'The outage lasted 3 hours.']);
    expect(aTimeline({ issue: closed, comments, issueEvents: [close] }).findings).toContainEqual(
      expect.objectContaining({ ruleId: 'prose-duration', eventIds: ['comment:1002'] }),
    );
    expect(
      rulesOf({
        issue: closed,
        comments: someComments([40, 'Works again.'], [58, 'The outage lasted 43 minutes.']),
        issueEvents: [close],
      }),
    ).not.toContain('prose-duration');
  });
});

describe('claimedDurations', () => {
  it.each([
    ['The outage lasted 45 minutes.', 2700],
    ['Checkout was down for about 2 hours.', 7200],
    ['Total impact duration: 5 hours 26 minutes', 19_560],
    ['an incident of 1h 20m', 4800],
    ['Downtime was half an hour.', 1800],
    ['the outage took 1.5 hours', 5400],
  ])('%s', (text, seconds) =>
    expect(claimedDurations(text).map((claim) => claim.seconds)).toEqual([seconds]),
  );

  it.each(['The build took 3 minutes.', 'We waited 2 hours.', 'retry for 5 minutes'])(
    'not: %s',
    (text) => expect(claimedDurations(text)).toEqual([]),
  );
});
