import { describe, expect, it } from '@jest/globals';
import { actionCommands, type EventRequest, jobsForEvent } from '../../src/action/job-requests.js';
import { exitCodeOf, UserError } from '../../src/errors.js';

const jobs = (request: Partial<EventRequest>) =>
  jobsForEvent({
    name: 'issues',
    payload: { issue: { number: 7 } },
    command: 'auto',
    issue: '',
    pullRequest: '',
    ...request,
  });

function problemOf(act: () => unknown) {
  try {
    act();
  } catch (error) {
    if (error instanceof UserError) return { ...error.problems[0], exit: exitCodeOf(error) };
    throw error;
  }
  throw new Error('expected a problem');
}

describe('the jobs of an event', () => {
  it.each<[string, unknown, unknown]>([
    ['issues', { issue: { number: 7 } }, [{ kind: 'incident', issue: 7 }]],
    ['issue_comment', { issue: { number: 7 } }, [{ kind: 'incident', issue: 7 }]],
    [
      'deployment_status',
      {},
      [{ kind: 'open-incidents', reason: 'a deployment changed its state' }],
    ],
    [
      'push',
      {},
      [{ kind: 'open-incidents', reason: 'the default branch moved' }, { kind: 'follow-ups' }],
    ],
    [
      'pull_request',
      { action: 'opened', pull_request: { number: 9 } },
      [{ kind: 'review', pull: 9 }],
    ],
    [
      'pull_request',
      { action: 'closed', pull_request: { number: 9, merged: true } },
      [{ kind: 'follow-ups' }],
    ],
    ['pull_request', { action: 'closed', pull_request: { number: 9, merged: false } }, []],
    ['schedule', {}, [{ kind: 'sweep' }, { kind: 'follow-ups' }]],
    ['workflow_dispatch', { inputs: { issue: '#12' } }, [{ kind: 'incident', issue: 12 }]],
    ['workflow_dispatch', { inputs: null }, [{ kind: 'sweep' }, { kind: 'follow-ups' }]],
    [
      'repository_dispatch',
      { client_payload: { sha: 'x' } },
      [
        { kind: 'reported-change', payload: { sha: 'x' }, run: '' },
        { kind: 'open-incidents', reason: 'a change was reported from outside' },
      ],
    ],
    [
      'pull_request_target',
      { action: 'opened', pull_request: { number: 9 } },
      [{ kind: 'review', pull: 9 }],
    ],
    [
      'release',
      { action: 'published' },
      [{ kind: 'open-incidents', reason: 'a release was published' }],
    ],
    [
      'workflow_run',
      { action: 'completed' },
      [{ kind: 'open-incidents', reason: 'a workflow run was completed' }],
    ],
    [
      'merge_group',
      { action: 'checks_requested', merge_group: { head_sha: 'abc' } },
      [{ kind: 'merge-queue', sha: 'abc' }],
    ],
    ['gollum', {}, []],
  ])('%s %j', (name, payload, wanted) => {
    expect(jobs({ name, payload })).toEqual(wanted);
  });

  it('obeys a named command, with the number from the input before the event’s', () => {
    expect(jobs({ command: 'scaffold' })).toEqual([{ kind: 'scaffold', issue: 7 }]);
    expect(jobs({ command: ' timeline ', issue: '#31' })).toEqual([
      { kind: 'timeline', issue: 31 },
    ]);
    expect(jobs({ command: 'review', pullRequest: '5' })).toEqual([{ kind: 'review', pull: 5 }]);
    expect(jobs({ command: 'sweep', payload: null })).toEqual([{ kind: 'sweep' }]);
  });

  it('takes any event for a deploy when that is the command', () => {
    const reason = 'asked for';
    expect(jobs({ command: 'deploys', payload: {} })).toEqual([{ kind: 'open-incidents', reason }]);
    expect(jobs({ command: 'deploys', name: 'push', payload: {} })).toEqual([
      { kind: 'open-incidents', reason: 'the default branch moved' },
    ]);
    expect(
      jobs({ command: 'deploys', name: 'repository_dispatch', payload: {} }).map(
        ({ kind }) => kind,
      ),
    ).toEqual(['reported-change', 'open-incidents']);
  });

  it('gives the incident command no review and no follow-ups: its token may not do them', () => {
    expect(jobs({ command: 'incident', name: 'schedule', payload: {} })).toEqual([
      { kind: 'sweep' },
    ]);
    expect(
      jobs({ command: 'incident', name: 'pull_request', payload: { pull_request: { number: 3 } } }),
    ).toEqual([]);
  });

  it('says which commands there are', () => {
    const { code, exit, expected } = problemOf(() => jobs({ command: 'timelien' }));
    expect([code, exit]).toEqual(['PM404', 2]);
    for (const name of actionCommands) expect(expected).toContain(name);
  });

  it.each(['0', '-3', '1.5', 'twelve', '1e99', '12; rm -rf', ''])(
    'takes no number from "%s"',
    (issue) => {
      expect(problemOf(() => jobs({ command: 'scaffold', issue, payload: {} }))).toMatchObject({
        code: 'PM404',
        exit: 2,
      });
    },
  );

  it('throws nothing else, whatever the payload is', () => {
    for (const payload of [
      null,
      undefined,
      [],
      'x',
      3,
      { issue: null },
      { inputs: 'x' },
      { pull_request: null, issue: null },
    ]) {
      for (const name of [
        'issues',
        'issue_comment',
        'pull_request',
        'workflow_dispatch',
        'push',
        'schedule',
      ]) {
        try {
          jobs({ name, payload });
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }
    }
  });
});
