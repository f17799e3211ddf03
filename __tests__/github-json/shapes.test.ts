import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import * as shapes from '../../src/github-json/shapes.js';
import {
  firstText,
  toLink,
  toOneOf,
  toTime,
  unknownInstant,
  userFromRest,
} from '../../src/github-json/values.js';

const home = 'https://github.com/acme/shop';
const names = [
  'id',
  'number',
  'title',
  'body',
  'user',
  'login',
  'type',
  'labels',
  'name',
  'assignees',
  'milestone',
  'due_on',
  'created_at',
  'state',
  'reactions',
  'eyes',
  'label',
  'rename',
  'from',
  'source',
  'issue',
  'repository',
  'commit',
  'author',
  'committer',
  'date',
  'parents',
  'sha',
  'files',
  'filename',
  'patch',
  'commits',
  'statuses',
  'head',
  'base',
  'repo',
  'full_name',
  'output',
  'html_url',
  'path',
  '__proto__',
  'constructor',
];
const hostile = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(
      null,
      true,
      -1,
      2 ** 53,
      1e309,
      '',
      '2026-11-20T14:03:00+14:00',
      'never',
      'javascript:x',
      '\u0000',
    ),
    fc.array(tie('node'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...names), tie('node'), { maxKeys: 5 }),
  ),
})).node;

describe('the translators', () => {
  it('take no number that JSON cannot hold', () => {
    for (const id of [Infinity, -Infinity, NaN]) {
      const record = shapes.issueEventFromRest({ id, event: 'labeled' }, home, 1);
      expect(JSON.parse(JSON.stringify(record))).toEqual(record);
    }
  });

  it('make a record of anything, and throw on nothing', () => {
    fc.assert(
      fc.property(hostile, (json) => {
        const records = [
          shapes.repositoryFromRest(json),
          shapes.issueFromRest(json, home),
          shapes.commentFromRest(json, home, 1),
          shapes.issueEventFromRest(json, home, 1),
          shapes.labelFromRest(json),
          shapes.commitFromRest(json, home),
          shapes.comparisonFromRest(json, home, 'a', 'b'),
          shapes.fileChangeFromRest(json),
          shapes.fileEntryFromRest(json),
          shapes.deploymentFromRest(json, home),
          shapes.deploymentStatusFromRest(json),
          shapes.releaseFromRest(json, home),
          shapes.workflowRunFromRest(json, home),
          shapes.pullRequestFromRest(json, home),
          shapes.reviewFromRest(json, home, 1),
          shapes.reviewCommentFromRest(json, home, 1),
          shapes.checkRunFromRest(json, home),
        ];
        for (const record of records) {
          // Plain JSON, whatever came in, and no link that is none.
          expect(JSON.parse(JSON.stringify(record))).toEqual(record);
          if ('url' in record) expect(record.url).toMatch(/^$|^https?:\/\//);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('tell deleted people, bots and unknown kinds of account apart', () => {
    expect(userFromRest(null)).toEqual({ login: 'ghost', type: 'User' });
    expect(userFromRest({ login: 'x[bot]' })).toEqual({ login: 'x[bot]', type: 'Bot' });
    expect(userFromRest({ login: 'x', type: 'Robot' })).toEqual({ login: 'x', type: 'Unknown' });
    expect(userFromRest({ login: 'x' })).toEqual({ login: 'x', type: 'User' });
  });

  it('give runs their file, deployments their state in one spelling, trial merges no sha', () => {
    expect(
      shapes.workflowRunFromRest({ path: '.github/workflows/deploy.yml@refs/heads/main' }, home)
        .path,
    ).toBe('.github/workflows/deploy.yml');
    expect(shapes.deploymentStatusFromRest({ state: 'IN_PROGRESS' }).state).toBe('in_progress');
    expect(
      shapes.pullRequestFromRest({ number: 1, merge_commit_sha: 'abc', merged: false }, home)
        .mergeCommitSha,
    ).toBeNull();
    expect(
      shapes.fileEntryFromRest({
        type: 'file',
        path: 'x',
        sha: 's',
        download_url: null,
        git_url: 'https://api.github.com/repos/o/r/git/trees/s',
      }).kind,
    ).toBe('submodule');
  });

  it('take the first value that fits', () => {
    expect(firstText('', null, 'a', 'b')).toBe('a');
    expect(toTime(['x', null, '2026-11-20T15:03:00.9+01:00'])).toBe('2026-11-20T14:03:00Z');
    expect(toTime([])).toBe(unknownInstant);
    expect(toOneOf('c', ['a', 'b'], 'a')).toBe('a');
    expect(toLink('javascript:alert(1)', 'https://x.example/"onclick', 'https://ok.example')).toBe(
      'https://ok.example',
    );
  });
});
