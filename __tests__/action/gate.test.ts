import { describe, expect, it } from '@jest/globals';
import { gate } from '../../src/action/gate.js';

const asked = (name: string, payload: unknown, command = 'auto') =>
  gate({ name, payload, command });
const incident = { number: 1, labels: [{ name: 'incident' }] };

describe('the gate', () => {
  it.each([
    ['issues', { action: 'labeled', issue: incident }],
    ['issues', { action: 'unlabeled', issue: { number: 1, labels: [] } }],
    ['issues', { action: 'closed', issue: { number: 1, labels: null } }],
    [
      'issue_comment',
      { action: 'created', issue: incident, comment: { body: '/help', user: { type: 'User' } } },
    ],
    ['issue_comment', { action: 'deleted', issue: incident, comment: { body: null, user: null } }],
    ['push', { ref: 'refs/heads/main', repository: { default_branch: 'main' } }],
    ['push', { ref: 'refs/heads/main' }],
    ['deployment_status', { deployment_status: { state: 'success' } }],
    ['pull_request', { action: 'synchronize' }],
    ['pull_request_target', { action: 'opened' }],
    ['release', { action: 'published' }],
    ['workflow_run', { action: 'completed' }],
    ['schedule', { schedule: '17 * * * *' }],
    ['workflow_dispatch', { inputs: null }],
    ['repository_dispatch', { action: 'anything' }],
  ])('lets in %s %j', (name, payload) => {
    expect(asked(name, payload)).toMatchObject({ open: true });
  });

  it.each([
    ['issues', { action: 'pinned', issue: incident }, /pinned/],
    ['issues', { action: 'opened', issue: { number: 1, labels: [] } }, /no label/],
    ['issues', {}, /touched/],
    [
      'issue_comment',
      { action: 'created', issue: { ...incident, pull_request: {} }, comment: {} },
      /pull request/,
    ],
    [
      'issue_comment',
      { action: 'created', issue: incident, comment: { user: { type: 'Bot' } } },
      /bot/,
    ],
    [
      'issue_comment',
      { action: 'created', issue: { number: 1, labels: [] }, comment: {} },
      /no label/,
    ],
    [
      'push',
      { ref: 'refs/heads/topic', repository: { default_branch: 'main' } },
      /refs\/heads\/topic/,
    ],
    [
      'push',
      { ref: 'refs/heads/main', deleted: true, repository: { default_branch: 'main' } },
      /deleted/,
    ],
    ['pull_request', { action: 'assigned' }, /assigned/],
    ['release', { action: 'edited' }, /release: edited/],
    ['workflow_run', { action: 'requested' }, /requested/],
    ['merge_group', { action: 'destroyed' }, /merge queue/],
    ['constructor', {}, /constructor/],
    ['gollum', {}, /gollum/],
    ['', {}, /\(none\)/],
  ])('shuts out %s %j', (name, payload, reason) => {
    const answer = asked(name, payload);
    expect(answer.open).toBe(false);
    expect(answer.reason).toMatch(reason);
  });

  it('says what makes an issue type count', () => {
    const typed = { action: 'typed', issue: { number: 1, labels: [], type: { name: 'Outage' } } };
    expect(asked('issues', typed)).toEqual({
      open: true,
      reason: expect.stringContaining('labels.incident_type') as unknown as string,
    });
    expect(
      asked('issues', { action: 'opened', issue: { number: 1, labels: [], type: null } }).open,
    ).toBe(false);
  });

  it('lets in what it cannot read, so that the app can say what is wrong', () => {
    for (const payload of [null, undefined, [], 'text', 7])
      expect(asked('issues', payload).open).toBe(true);
  });

  it('lets a named command work on events that say nothing', () => {
    expect(asked('gollum', {}, 'sweep').open).toBe(true);
    expect(asked('issues', { action: 'pinned', issue: incident }, 'sweep').open).toBe(false);
  });

  it('never throws, whatever shape the payload has', () => {
    const odd = [
      { issue: null },
      { issue: 'x' },
      { comment: 5, issue: incident },
      { labels: 3 },
      { issue: { labels: 'x' } },
      { repository: null, ref: null },
      { sender: null },
    ];
    for (const name of ['issues', 'issue_comment', 'push', 'pull_request', 'deployment_status'])
      for (const payload of odd)
        expect(() => asked(name, { action: 'created', ...payload })).not.toThrow();
  });
});
