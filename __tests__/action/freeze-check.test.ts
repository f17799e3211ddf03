/** What an event is about, for the check of a freeze. */
import { describe, expect, it } from '@jest/globals';
import { targetOf } from '../../src/action/freeze-check.js';

const sha = 'a'.repeat(40);
const env = { GITHUB_SHA: 'b'.repeat(40) };

describe('targetOf', () => {
  it.each([
    ['a pull request', 'pull_request', { pull_request: { number: 7 } }, { number: 7 }],
    [
      'an entry of the merge queue',
      'merge_group',
      { merge_group: { head_sha: sha, head_ref: `refs/heads/gh-readonly-queue/main/pr-8-${sha}` } },
      { number: 8 },
    ],
    ['a push', 'push', {}, { ref: env.GITHUB_SHA }],
    [
      'a run that follows another',
      'workflow_run',
      { workflow_run: { head_sha: sha } },
      { ref: sha },
    ],
    [
      'a deployment, with the key of the rollback that asked for it',
      'deployment',
      { deployment: { sha, description: 'rollback-12-1a2b3c4d: back to v1.4.1' } },
      { ref: sha, inputs: expect.arrayContaining(['rollback-12-1a2b3c4d']) },
    ],
    [
      'a dispatch, with the key among its inputs',
      'workflow_dispatch',
      { inputs: { ref: sha, incident: 'rollback-12-1a2b3c4d' } },
      { inputs: [sha, 'rollback-12-1a2b3c4d'] },
    ],
  ])('%s', (_, event, payload, target) => {
    expect(targetOf(event, payload, '', env)).toMatchObject(target);
  });

  it('goes by the version that the step names', () => {
    const target = targetOf('pull_request', { pull_request: { number: 7 } }, 'v1.4.1', env);
    expect(target).toMatchObject({ kind: 'version', ref: 'v1.4.1' });
  });
});
