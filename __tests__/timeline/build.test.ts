import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { defaultConfig } from '../../src/config/defaults.js';
import { describeEvent } from '../../src/render/timeline/sentences.js';
import { parseReportedChange, printReportedChange } from '../../src/changes/reported-changes.js';
import { buildTimeline } from '../../src/timeline/build.js';
import { compareEvents } from '../../src/timeline/order.js';
import { findingRules } from '../../src/timeline/findings/index.js';
import { timelineSources } from '../../src/timeline/sources/index.js';
import {
  aComment,
  aCommit,
  aDeployment,
  aDeploymentStatus,
  anIssue,
  anIssueEvent,
  aPullRequest,
  aReference,
  aRelease,
  aSha,
  aUser,
  minute,
  theBot,
} from '../support/repository-builders.js';
import {
  anEvent,
  aTimeline,
  aTimelineInput,
  someComments,
  told,
} from '../support/timeline-builders.js';

const quiet = anIssue({ body: '' });

describe('comments', () => {
  it.each([
    'Deploy das 13h35 revertido.',
    'Retour arrière sur le déploiement de 13h35.',
    'Das Deployment von 13:35 ist zurückgenommen.',
  ])('%s names a deploy by its time and stands where it was said', (text) => {
    const { events } = aTimeline({
      issue: anIssue({ body: '' }),
      comments: someComments([40, text]),
    });
    const rows = events.filter(({ source }) => source === 'comments');
    expect(rows.map(({ occurredAt }) => occurredAt.slice(11, 16))).toEqual(['14:43']);
  });

  it('shows twice what was found out later, and says so', () => {
    const { events } = aTimeline({
      issue: anIssue({ body: '' }),
      comments: someComments([40, 'The flag was flipped at 13:50.']),
    });
    expect(
      events
        .filter(({ source }) => source === 'comments')
        .map((event) => [event.occurredAt.slice(11, 16), describeEvent(event)]),
    ).toEqual([
      ['13:50', 'The flag was flipped at 13:50.'],
      ['14:43', 'Found out: The flag was flipped at 13:50.'],
    ]);
  });

  it('gives one row per comment, at the time it speaks of', () => {
    const timeline = aTimeline({
      issue: quiet,
      comments: someComments(
        [5, 'Looking.'],
        [40, 'At 14:10 UTC we rolled back.'],
        [41, '👍'],
        [42, 'thanks!'],
      ),
    });
    expect(told(timeline)).toEqual([
      '14:03 opened Incident declared: Checkout returns 502',
      '14:08 comment Looking.',
      '14:10 comment At 14:10 UTC we rolled back.',
    ]);
    expect(timeline.events[2]).toMatchObject({ postedAt: minute(40), zoneAssumed: false });
  });

  it('gives a list of timed lines one row per line, over midnight', () => {
    const body = '14:02 errors rise\n- **14:09** rolled back\n\n23:55 still slow\n00:10 all good';
    expect(
      told(aTimeline({ issue: quiet, comments: someComments([700, body]) })).slice(0, 5),
    ).toEqual([
      '14:02 comment errors rise',
      '14:03 opened Incident declared: Checkout returns 502',
      '14:09 comment rolled back',
      '23:55 comment still slow',
      '00:10 comment all good',
    ]);
  });

  it('gives a later sentence about another time a row of its own', () => {
    const timeline = aTimeline({
      issue: quiet,
      comments: someComments([60, 'The pool was the cause. Checkout works again since 14:40 UTC.']),
    });
    expect(timeline.events.map(({ id, occurredAt }) => [id, occurredAt])).toEqual([
      ['opened', minute(0)],
      ['comment:1001:2', '2026-11-20T14:40:00Z'],
      ['comment:1001', minute(60)],
    ]);
  });

  it('keeps log excerpts out of the rows', () => {
    const timeline = aTimeline({
      issue: quiet,
      comments: someComments([
        5,
        'Seeing this:\n```\n13:59:01 ERROR pool\n14:00:02 ERROR pool\n```',
      ]),
    });
    expect(told(timeline)).toEqual([
      '14:03 opened Incident declared: Checkout returns 502',
      '14:08 comment Seeing this: 13:59:01 ERROR pool 14:00:02 ERROR pool',
    ]);
  });

  it('reads no row from our own comments', () => {
    const own = aComment({
      author: theBot,
      body: '<!-- after-action:response v=1 -->\n14:05 something',
    });
    expect(told(aTimeline({ issue: quiet, comments: [own] }))).toHaveLength(1);
  });

  it('uses a zone stated earlier in the thread when none is configured', () => {
    const comments = someComments([30, 'Reachable again since 09:20.']);
    const issue = anIssue({ body: 'Ticket from 09:01 (US Eastern).' });
    expect(aTimeline({ issue, comments }).events.at(-1)).toMatchObject({
      occurredAt: '2026-11-20T14:20:00Z',
      zoneAssumed: true,
    });
    expect(
      aTimeline({ issue, comments }, { ...defaultConfig, timeZone: 'Europe/Berlin' }).events.find(
        ({ id }) => id === 'comment:1001',
      )?.occurredAt,
    ).toBe('2026-11-20T08:20:00Z');
  });

  it('takes secrets out and cuts at 140 characters', () => {
    const [, row] = aTimeline({
      issue: quiet,
      comments: someComments([5, `token ghp_${'a1'.repeat(18)} ${'x '.repeat(200)}`]),
    }).events;
    expect(row?.text).toContain('[redacted]');
    expect(row?.text.length).toBeLessThanOrEqual(140);
  });
});

describe('commands', () => {
  it('gives rows at the stated time; the rest of the comment keeps its own', () => {
    const comments = someComments(
      [
        30,
        '/timeline Pool raised to 40 | 14:20 UTC\n/severity sev1\n/tried restart of the pods, no help',
      ],
      [31, '/lgtm'],
    );
    expect(told(aTimeline({ issue: quiet, comments }))).toEqual([
      '14:03 opened Incident declared: Checkout returns 502',
      '14:20 command Pool raised to 40',
      '14:33 severity Severity set to sev1',
      '14:33 attempt Tried: restart of the pods, no help',
    ]);
  });

  it('tell what happened with a milestone that is now', () => {
    const comments = someComments(
      [30, '/mitigated\n\nThe rollback is live, 5xx is below 1 % again.'],
      [50, '/resolved 14:45 UTC\nAll calm now.'],
    );
    const timeline = aTimeline({ issue: quiet, comments });
    expect(told(timeline).slice(1)).toEqual([
      '14:33 milestone Incident mitigated: The rollback is live, 5xx is below 1 % again.',
      '14:45 milestone Incident resolved',
      '14:53 comment All calm now.',
    ]);
    expect(timeline.milestones).toMatchObject({
      mitigated: { proof: 'command:1001:1', certainty: 'stated' },
      resolved: { proof: 'command:1002:1' },
    });
  });

  it('are not rows when the writer may not command', () => {
    const comments = [aComment({ author: aUser('stranger'), body: '/resolved 14:20 UTC' })];
    const timeline = aTimeline({ issue: quiet, comments });
    expect(timeline.events).toHaveLength(1);
    expect(timeline.milestones.resolved).toBeUndefined();
  });

  it('pin and hide rows', () => {
    const config = { ...defaultConfig, timeline: { ...defaultConfig.timeline, keyRows: 2 } };
    const comments = someComments(
      [5, 'Nothing special here.'],
      [6, '/pin comment:1001'],
      [7, '/hide comment:1004'],
      [8, 'The pool was found down, because #411 was merged.'],
    );
    const keys = aTimeline({ issue: quiet, comments }, config)
      .events.filter(({ key }) => key)
      .map(({ id }) => id);
    expect(keys).toContain('comment:1001');
    expect(keys).toEqual(['opened', 'comment:1001']);
  });
});

describe('deploys and changes', () => {
  const commit = aCommit({ message: 'Use the new payment client (#411)', sha: aSha('c') });

  it('tells deployment, commit, merged pull request and the comment about it as one row with all links', () => {
    const timeline = aTimeline({
      issue: quiet,
      commits: [commit],
      deployments: [aDeployment({ sha: commit.sha, createdAt: minute(-12) })],
      pullRequests: [
        aPullRequest({
          number: 411,
          merged: true,
          mergedAt: minute(-11),
          mergeCommitSha: commit.sha,
          createdAt: minute(-400),
        }),
      ],
      comments: [aComment({ body: 'Deployed #411.', createdAt: minute(-9) })],
    });
    const rows = timeline.events.filter(({ links }) => links.some(({ label }) => label === '#411'));
    expect(rows).toHaveLength(1);
    expect(rows.map(describeEvent)).toEqual([
      'Deployed production ← ccccccc: Use the new payment client (#411)'.replace(
        'ccccccc',
        commit.sha.slice(0, 7),
      ),
    ]);
    expect(rows[0]?.links.map(({ label }) => label)).toEqual([
      'deployment',
      commit.sha.slice(0, 7),
      '#411',
      'comment',
    ]);
  });

  it('shows a failed deploy as one', () => {
    const deployment = aDeployment({ statuses: [aDeploymentStatus({ state: 'failure' })] });
    expect(told(aTimeline({ issue: quiet, deployments: [deployment] }))[0]).toMatch(
      /^13:53 deploy Deploy failed: production/,
    );
  });

  it('shows the same commit again as that, and an older one as a rollback', () => {
    const [first, second] = [
      aCommit({ message: 'Start (#410)', committedAt: minute(-90) }),
      aCommit({ message: 'Shrink the pool (#411)', committedAt: minute(-60) }),
    ];
    const deployments = [first, second, second, first].map((one, i) =>
      aDeployment({ id: i + 1, sha: one.sha, createdAt: minute(i * 10 - 50), statuses: [] }),
    );
    const rows = aTimeline({ issue: quiet, commits: [second, first], deployments })
      .events.filter(({ kind }) => kind === 'deploy')
      .map(describeEvent);
    const [a, b] = [first.sha.slice(0, 7), second.sha.slice(0, 7)];
    expect(rows).toEqual([
      `Deployed production ← ${a}: Start (#410)`,
      `Deployed production ${a} → ${b}: Shrink the pool (#411)`,
      `Deployed production again ${b}`,
      `Rolled back production ${b} → ${a}`,
    ]);
  });

  it('shows a change that another system reported, with its link, from our own comments only', () => {
    const body = printReportedChange(
      parseReportedChange({
        title: 'Flag new-search switched on',
        at: minute(-3),
        environment: 'production',
        url: 'https://flags.example/1',
      }),
    );
    const rowsBy = (author: typeof theBot) =>
      aTimeline({
        issue: quiet,
        comments: [aComment({ id: 7, body, author, createdAt: minute(-2) })],
      }).events.filter(({ source }) => source === 'reported-changes');
    expect(told({ events: rowsBy(theBot) })).toEqual([
      '14:00 change Changed outside this repository in production: Flag new-search switched on',
    ]);
    expect(rowsBy(theBot)[0]?.links.map(({ url }) => url)).toContain('https://flags.example/1');
    expect(rowsBy(aUser('mallory'))).toEqual([]);
  });

  it('names who deployed during the response, and nobody for an earlier deploy', () => {
    const by = (id: number, login: string, minutes: number, type: 'User' | 'Bot' = 'User') =>
      aDeployment({ id, creator: { login, type }, createdAt: minute(minutes), statuses: [] });
    const { events } = aTimeline({
      issue: quiet,
      deployments: [by(1, 'ana', -20), by(2, 'ben', 20), by(3, 'ci[bot]', 30, 'Bot')],
    });
    expect(events.filter(({ kind }) => kind === 'deploy').map(({ actor }) => actor)).toEqual([
      null,
      'ben',
      null,
    ]);
  });

  it('shows old changes only when somebody talks about them', () => {
    const old = aCommit({ message: 'Tune the pool (#300)', committedAt: minute(-60 * 30) });
    expect(aTimeline({ issue: quiet, commits: [old] }).events).toHaveLength(1);
    expect(
      aTimeline({ issue: anIssue({ body: 'Maybe #300?' }), commits: [old] }).events,
    ).toHaveLength(2);
  });

  it('shows releases when they are the deploys', () => {
    const timeline = aTimeline(
      {
        issue: quiet,
        commits: [commit],
        releases: [aRelease({ tag: 'v1.4.2', target: commit.sha })],
      },
      { ...defaultConfig, deployments: { source: 'releases', environments: [] } },
    );
    expect(told(timeline)[0]).toBe(
      '13:33 release Released v1.4.2: Use the new payment client (#411)',
    );
  });
});

describe('issue events', () => {
  it('tells severity, lead, rename, references, closing and reopening', () => {
    const issueEvents = [
      anIssueEvent({ id: 1, event: 'labeled', label: 'sev2' }),
      anIssueEvent({ id: 2, event: 'assigned', assignee: 'jon' }),
      anIssueEvent({
        id: 3,
        event: 'renamed',
        rename: { from: 'Checkout is odd', to: 'Checkout returns 502' },
      }),
      anIssueEvent({ id: 4, event: 'cross-referenced', reference: aReference() }),
      anIssueEvent({ id: 5, event: 'closed', createdAt: minute(60) }),
      anIssueEvent({ id: 6, event: 'reopened', createdAt: minute(70) }),
      anIssueEvent({ id: 7, event: 'subscribed' }),
      anIssueEvent({ id: 8, event: 'a-new-word' }),
    ];
    expect(told(aTimeline({ issue: quiet, issueEvents }))).toEqual([
      '14:03 opened Incident declared: Checkout is odd',
      '14:04 severity Severity set to sev2',
      '14:04 lead Assigned to @jon',
      '14:04 renamed Renamed: Checkout returns 502',
      '14:04 reference Pull request #412 mentions this: Raise pool size',
      '15:03 closed Issue closed',
      '15:13 reopened Issue reopened',
    ]);
  });

  it('reads labels in any spelling: row, headline and milestone agree', () => {
    const issueEvents = [
      anIssueEvent({ id: 1, event: 'labeled', label: 'SEV2', createdAt: minute(20) }),
      anIssueEvent({ id: 2, event: 'labeled', label: 'Status:Monitoring', createdAt: minute(30) }),
      anIssueEvent({ id: 3, event: 'labeled', label: 'Status:Resolved', createdAt: minute(40) }),
    ];
    const facts = { issue: quiet, issueEvents };
    const { events, milestones, findings } = aTimeline(facts);
    expect(told({ events }).slice(1)).toEqual([
      '14:23 severity Severity set to sev2',
      '14:33 status Status: monitoring',
      '14:43 status Status: resolved',
    ]);
    expect(aTimelineInput(facts).incident).toMatchObject({ status: 'resolved', severity: 'sev2' });
    expect(milestones).toMatchObject({
      mitigated: { at: minute(30), proof: 'event:2' },
      resolved: { at: minute(40), proof: 'event:3' },
    });
    expect(findings.map(({ ruleId }) => ruleId)).not.toContain('no-resolution');
  });

  it('reads status labels without a prefix', () => {
    const config = { ...defaultConfig, labels: { ...defaultConfig.labels, statusPrefix: '' } };
    const issueEvents = [
      anIssueEvent({ id: 1, event: 'labeled', label: 'Resolved', createdAt: minute(40) }),
      anIssueEvent({ id: 2, event: 'labeled', label: 'backend', createdAt: minute(41) }),
    ];
    const { events, milestones } = aTimeline({ issue: quiet, issueEvents }, config);
    expect(told({ events }).slice(1)).toEqual(['14:43 status Status: resolved']);
    expect(milestones.resolved).toMatchObject({ at: minute(40), proof: 'event:1' });
  });

  it('takes words of people for nothing but words', () => {
    const comments = someComments(
      [10, 'Status: resolved'],
      [20, 'Incident mitigated'],
      [30, 'Found out: nothing.'],
    );
    const { events, milestones } = aTimeline({ issue: quiet, comments });
    expect(events.slice(1).map(({ meaning }) => meaning)).toEqual(
      comments.map(() => ({ type: 'words', retold: false })),
    );
    expect(milestones.resolved?.certainty).not.toBe('recorded');
  });

  it('does not repeat what we did ourselves, so that a second run changes nothing', () => {
    const comments = someComments([5, '/severity sev1']);
    const echo = [
      anIssueEvent({ event: 'labeled', label: 'sev1', actor: theBot, createdAt: minute(6) }),
    ];
    expect(aTimeline({ issue: quiet, comments, issueEvents: echo }).events).toEqual(
      aTimeline({ issue: quiet, comments }).events,
    );
  });
});

describe('order and sameness', () => {
  const anyEvent = fc
    .record({
      minutes: fc.integer({ min: 0, max: 5 }),
      kind: fc.constantFrom('comment' as const, 'deploy' as const, 'closed' as const),
      id: fc.nat({ max: 30 }),
    })
    .map(({ minutes, kind, id }) =>
      anEvent({ id: `${kind}:${id}`, kind, occurredAt: minute(minutes) }),
    );

  it('is a total order', () => {
    fc.assert(
      fc.property(anyEvent, anyEvent, anyEvent, (a, b, c) => {
        expect(Math.sign(compareEvents(a, b)) + Math.sign(compareEvents(b, a))).toBe(0);
        if (compareEvents(a, b) === 0) expect([a.id, a.occurredAt]).toEqual([b.id, b.occurredAt]);
        if (compareEvents(a, b) <= 0 && compareEvents(b, c) <= 0)
          expect(compareEvents(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  const story = aTimelineInput({
    comments: someComments(
      [5, 'Looking.'],
      [9, 'Deployed #411.'],
      [20, '/severity sev1'],
      [60, 'Works again since 14:40 UTC.'],
    ),
    commits: [aCommit(), aCommit({ message: 'Revert (#412)', committedAt: minute(10) })],
    deployments: [aDeployment()],
    issueEvents: [anIssueEvent({ event: 'closed', createdAt: minute(90) })],
  });

  it('adding a source twice changes nothing, nor does the order of the sources', () => {
    const once = buildTimeline(story, timelineSources, findingRules);
    expect(buildTimeline(story, [...timelineSources, ...timelineSources], findingRules)).toEqual(
      once,
    );
    expect(buildTimeline(story, [...timelineSources].reverse(), findingRules)).toEqual(once);
  });

  it('does not depend on the present', () => {
    const later = { ...story, facts: { ...story.facts, readAt: minute(100_000) } };
    expect(buildTimeline(later, timelineSources, findingRules)).toEqual(
      buildTimeline(story, timelineSources, findingRules),
    );
  });

  it('takes any comment without throwing or losing it', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string({ unit: 'binary' }),
            fc.constantFrom('/timeline x | 14:03', '14:02 a\n14:09 b', '\r\n\r\n', '‏مرحبا 14:03'),
          ),
          { maxLength: 5 },
        ),
        (bodies) => {
          const comments = bodies.map((body, i) =>
            aComment({ id: 1001 + i, body: `word ${body}`, createdAt: minute(i) }),
          );
          const { events } = aTimeline({ issue: quiet, comments });
          for (const comment of comments)
            expect(events.some(({ links }) => links.some(({ url }) => url === comment.url))).toBe(
              true,
            );
        },
      ),
      { numRuns: 60 },
    );
  });
});
