import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { UserError } from '../../src/errors.js';
import {
  factsFromRecording,
  parseRecording,
  printRecording,
} from '../../src/recording/recording.js';
import type { IncidentFacts } from '../../src/incident/incident.js';
import type { IssueEventRecord, Permission } from '../../src/repository/repository.js';
import {
  aComment,
  aCommit,
  aComparison,
  aDeployment,
  aDeploymentStatus,
  aFileChange,
  aPullRequest,
  aReference,
  aRelease,
  aSha,
  aWorkflowRun,
  anIssue,
  anIssueEvent,
  aUser,
  minute,
  someFacts,
  theBot,
} from '../support/repository-builders.js';

const minimal = {
  repository: { full_name: 'acme/shop', default_branch: 'main' },
  issue: {
    number: 1,
    title: 'Down',
    body: null,
    created_at: '2026-11-20T14:03:00Z',
    closed_at: '2026-11-20T16:00:00Z',
    state: 'closed',
    user: { login: 'maya' },
    labels: [{ name: 'incident' }, 'sev1'],
  },
  comments: [
    { id: 1001, created_at: '2026-11-20T14:10:00Z', user: { login: 'jon' }, body: 'Looking.' },
    { id: 1002, created_at: '2026-11-20T15:10:00Z', user: null, body: null },
  ],
  issue_events: [
    {
      id: 5000,
      event: 'closed',
      created_at: '2026-11-20T16:00:00Z',
      actor: { login: 'maya' },
      commit_id: null,
    },
  ],
  commits: [
    {
      sha: aSha('b'),
      commit: {
        message: 'Revert',
        author: { name: 'J', date: '2026-11-20T15:30:00Z' },
        committer: { date: '2026-11-20T15:30:00Z' },
      },
      author: null,
      parents: [{ sha: aSha('a') }],
      files: [],
    },
    {
      sha: aSha('a'),
      commit: {
        message: 'Break it',
        author: { name: 'J', date: '2026-11-20T13:30:00Z' },
        committer: { date: '2026-11-20T13:30:00Z' },
      },
      author: { login: 'dep[bot]' },
      parents: [],
    },
  ],
};

function problemsOf(json: unknown): readonly string[] {
  try {
    parseRecording(json, 'r.json');
    return [];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.problems.map((problem) => problem.message);
  }
}

describe('parseRecording', () => {
  it('derives what the file leaves out', () => {
    const recording = parseRecording(minimal);
    expect(recording.repository.url).toBe('https://github.com/acme/shop');
    expect(recording.issue).toMatchObject({
      body: '',
      labels: ['incident', 'sev1'],
      url: 'https://github.com/acme/shop/issues/1',
    });
    expect(recording.comments[1]).toMatchObject({
      author: { login: 'ghost' },
      body: '',
      updatedAt: '2026-11-20T15:10:00Z',
      url: 'https://github.com/acme/shop/issues/1#issuecomment-1002',
    });
    expect(recording.commits[1]).toMatchObject({
      author: { login: 'dep[bot]', type: 'Bot' },
      url: `https://github.com/acme/shop/commit/${aSha('a')}`,
    });
    expect(recording).toMatchObject({
      self: 'github-actions[bot]',
      permissions: null,
      config: null,
      readAt: null,
    });
  });

  it('names every fault with its place', () => {
    expect(
      problemsOf({
        repository: { full_name: 'shop' },
        issue: { number: '1', title: 'Down' },
        comments: [{ id: 1, created_at: '2026-11-20 14:03' }, 'text'],
        commits: {},
        deployments: [
          { id: 1, created_at: '2026-11-20T14:03:00Z', statuses: [{ state: 'success' }] },
        ],
        permissions: { maya: 'owner' },
        read_at: 5,
      }),
    ).toMatchInlineSnapshot(`
      [
        "Unexpected "shop" at $.repository.full_name, expected owner/name",
        "Unexpected "1" at $.issue.number, expected a whole number",
        "Unexpected nothing at $.issue.created_at, expected a time with a zone",
        "Unexpected "2026-11-20 14:03" at $.comments[0].created_at, expected a time with a zone",
        "Unexpected "text" at $.comments[1], expected an object",
        "Unexpected an object at $.commits, expected a list",
        "Unexpected nothing at $.deployments[0].statuses[0].created_at, expected a time with a zone",
        "Unexpected "owner" at $.permissions["maya"], expected admin, maintain, write, triage, read or none",
        "Unexpected 5 at $.read_at, expected a time with a zone",
      ]
    `);
    expect(problemsOf([])).toEqual(['Unexpected a list at $, expected an object']);
    expect(
      problemsOf({ ...minimal, comments: Array.from({ length: 50 }, () => null) }),
    ).toHaveLength(21);
  });

  it('reads or refuses any JSON, and throws nothing but its own error', () => {
    fc.assert(fc.property(fc.json(), (text) => void problemsOf(JSON.parse(text))));
    const garbage = fc.oneof(fc.jsonValue(), fc.constant(null));
    fc.assert(
      fc.property(
        fc.record({
          comments: fc.array(
            fc.dictionary(
              fc.constantFrom('id', 'user', 'body', 'reactions', 'created_at'),
              garbage,
            ),
          ),
        }),
        (over) => void problemsOf({ ...minimal, ...over }),
      ),
    );
  });
});

describe('printRecording', () => {
  const text = fc.string({ maxLength: 40, unit: 'binary' });
  const instant = fc.integer({ min: -10_000, max: 10_000 }).map(minute);
  const login = fc.constantFrom('maya', 'jon', 'ghost', 'github-actions[bot]');
  const comment = fc
    .record({ id: fc.nat(), body: text, login, createdAt: instant, edited: fc.nat(1000) })
    .map(({ id, body, login, createdAt, edited }) =>
      aComment({
        id,
        body,
        author: aUser(login),
        createdAt,
        updatedAt: minute(20_000 + edited),
        reactions: edited > 500 ? { eyes: 2, '+1': 1 } : {},
      }),
    );
  const event = fc
    .record({
      id: fc.oneof(fc.nat(), fc.constant('cross-referenced:x')),
      event: fc.constantFrom('labeled', 'renamed', 'cross-referenced', 'closed', 'novel'),
      createdAt: instant,
      name: text.filter((name) => name !== ''),
    })
    .map(({ id, event, createdAt, name }): IssueEventRecord =>
      anIssueEvent({
        id,
        event,
        createdAt,
        ...(event === 'labeled' ? { label: name } : {}),
        ...(event === 'renamed' ? { rename: { from: name, to: '' } } : {}),
        ...(event === 'cross-referenced' ? { reference: aReference({ title: name }) } : {}),
        ...(event === 'closed' ? { commitSha: aSha(name), stateReason: 'completed' } : {}),
      }),
    );
  const commit = fc
    .record({
      message: text,
      committedAt: instant,
      files: fc.option(
        fc.array(fc.record({ path: text, patch: text }).map((file) => aFileChange(file))),
      ),
    })
    .map(({ files, ...rest }) =>
      aCommit({ ...rest, ...(files === null ? {} : { files, changedFiles: files.length + 1 }) }),
    );
  const facts: fc.Arbitrary<IncidentFacts> = fc
    .record({
      comments: fc.array(comment, { maxLength: 4 }),
      issueEvents: fc.array(event, { maxLength: 4 }),
      commits: fc.array(commit, { maxLength: 4 }),
      permissions: fc.dictionary(
        fc.constantFrom('maya', 'jon'),
        fc.constantFrom<Permission[]>('admin', 'read', 'none'),
        { noNullPrototype: true },
      ),
      codeowners: text,
      omissions: fc.array(text, { maxLength: 2 }),
      title: text,
      closed: fc.boolean(),
    })
    .map(({ title, closed, ...rest }) =>
      someFacts({
        ...rest,
        issue: anIssue({
          title,
          state: closed ? 'closed' : 'open',
          milestone: { title, dueOn: closed ? minute(1) : null },
          locked: closed,
        }),
        deployments: [
          aDeployment({
            description: title,
            statuses: [
              aDeploymentStatus({ state: 'queued', createdAt: minute(-3) }),
              aDeploymentStatus({ createdAt: minute(-3), url: 'https://ci.example/1' }),
            ],
          }),
        ],
        releases: [aRelease({ body: title })],
        workflowRuns: [aWorkflowRun({ conclusion: closed ? 'failure' : null })],
        pullRequests: [
          aPullRequest({
            merged: closed,
            body: title,
            labels: ['x'],
            head: { ref: 'topic', sha: aSha(2), repository: closed ? null : 'acme/shop' },
          }),
        ],
        comparisons: [aComparison({ commits: rest.commits, totalCommits: 900 })],
      }),
    );

  it('prints what reads back as it was', () => {
    fc.assert(
      fc.property(facts, (before) => {
        expect(factsFromRecording(parseRecording(JSON.parse(printRecording(before))))).toEqual(
          before,
        );
      }),
      { numRuns: 150 },
    );
  });

  it('keeps what stands beside the facts', () => {
    const printed = printRecording(someFacts(), {
      id: 'x',
      config: 'zone: UTC\n',
      files: { 'a.md': 'A' },
      rankHistory: [{ rank: 1 }],
    });
    expect(parseRecording(JSON.parse(printed))).toMatchObject({
      id: 'x',
      config: 'zone: UTC\n',
      files: { 'a.md': 'A' },
      rankHistory: [{ rank: 1 }],
    });
    expect(printed.endsWith('}\n')).toBe(true);
  });
});

describe('factsFromRecording', () => {
  it('knows nothing of what came later', () => {
    const facts = factsFromRecording(parseRecording(minimal), { at: '2026-11-20T14:30:00Z' });
    expect(facts.issue).toMatchObject({
      state: 'open',
      closedAt: null,
      stateReason: null,
      labels: ['incident', 'sev1'],
      updatedAt: '2026-11-20T14:30:00Z',
    });
    expect(facts.comments.map((comment) => comment.id)).toEqual([1001]);
    expect(facts.commits.map((commit) => commit.message)).toEqual(['Break it']);
    expect(facts.issueEvents).toEqual([]);
    expect(facts.readAt).toBe('2026-11-20T14:30:00Z');
    expect(facts.permissions).toEqual({ maya: 'write', jon: 'write' });
  });

  it('reads as of its last entry when no time is asked for', () => {
    const facts = factsFromRecording(parseRecording(minimal));
    expect(facts.readAt).toBe('2026-11-20T16:00:00Z');
    expect(facts.issue.state).toBe('closed');
  });

  it('rolls labels, assignees, title and state back through the events', () => {
    const events = [
      anIssueEvent({ id: 1, event: 'labeled', label: 'sev3', createdAt: minute(0) }),
      anIssueEvent({ id: 2, event: 'unlabeled', label: 'sev3', createdAt: minute(20) }),
      anIssueEvent({ id: 3, event: 'labeled', label: 'sev1', createdAt: minute(20) }),
      anIssueEvent({ id: 4, event: 'assigned', assignee: 'jon', createdAt: minute(25) }),
      anIssueEvent({
        id: 5,
        event: 'renamed',
        rename: { from: 'Slow', to: 'Down' },
        createdAt: minute(30),
      }),
      anIssueEvent({ id: 6, event: 'closed', createdAt: minute(40) }),
      anIssueEvent({ id: 7, event: 'reopened', createdAt: minute(50) }),
      anIssueEvent({ id: 8, event: 'closed', createdAt: minute(60) }),
    ];
    const issue = anIssue({
      title: 'Down',
      state: 'closed',
      closedAt: minute(60),
      labels: ['incident', 'sev1'],
      assignees: ['jon'],
    });
    const recording = parseRecording(
      JSON.parse(printRecording(someFacts({ issue, issueEvents: events }))),
    );
    const issueAt = (minutes: number) =>
      factsFromRecording(recording, { at: minute(minutes) }).issue;
    expect(issueAt(10)).toMatchObject({
      title: 'Slow',
      state: 'open',
      labels: ['incident', 'sev3'],
      assignees: [],
    });
    expect(issueAt(35)).toMatchObject({
      title: 'Down',
      state: 'open',
      labels: ['incident', 'sev1'],
      assignees: ['jon'],
    });
    expect(issueAt(45)).toMatchObject({ state: 'closed', closedAt: minute(40) });
    expect(issueAt(55)).toMatchObject({ state: 'open', closedAt: null, stateReason: 'reopened' });
    expect(issueAt(70)).toMatchObject({ state: 'closed', closedAt: minute(60) });
  });

  it('cuts the later half of deployments, runs, pull requests and comparisons', () => {
    const late = aDeployment({ id: 702, sha: aSha('late'), createdAt: minute(30) });
    const recording = parseRecording(
      JSON.parse(
        printRecording(
          someFacts({
            comments: [aComment({ updatedAt: minute(99) })],
            deployments: [
              late,
              aDeployment({
                statuses: [
                  aDeploymentStatus({ state: 'queued', createdAt: minute(-5) }),
                  aDeploymentStatus({ createdAt: minute(15) }),
                ],
              }),
            ],
            workflowRuns: [aWorkflowRun({ startedAt: minute(5), updatedAt: minute(15) })],
            pullRequests: [aPullRequest({ merged: true, mergedAt: minute(15) })],
            comparisons: [aComparison({ head: late.sha }), aComparison()],
          }),
        ),
      ),
    );
    const facts = factsFromRecording(recording, { at: minute(10) });
    expect(
      facts.deployments.map(({ id, statuses }) => [id, statuses.map(({ state }) => state)]),
    ).toEqual([[701, ['queued']]]);
    expect(facts.workflowRuns[0]).toMatchObject({ status: 'in_progress', conclusion: null });
    expect(facts.pullRequests[0]).toMatchObject({
      state: 'open',
      merged: false,
      mergedAt: null,
      mergeCommitSha: null,
    });
    expect(facts.comparisons).toHaveLength(1);
    expect(facts.omissions).toEqual([
      `1 comment was edited after ${minute(10)}; the text shown is the recorded one, earlier versions are not kept`,
    ]);
  });

  it('never lets a bot or a deleted user command when the recording names no permissions', () => {
    const { permissions } = factsFromRecording(
      parseRecording({
        ...minimal,
        comments: [
          { id: 1, created_at: '2026-11-20T14:10:00Z', user: theBot },
          minimal.comments[1],
        ],
      }),
    );
    expect(permissions).toEqual({ maya: 'write' });
  });
});
