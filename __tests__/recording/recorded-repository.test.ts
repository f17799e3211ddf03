import { describe, expect, it } from '@jest/globals';
import { NotFoundError } from '../../src/errors.js';
import { recordedRepository } from '../../src/recording/recorded-repository.js';
import { parseRecording, printRecording } from '../../src/recording/recording.js';
import {
  aCommit,
  aComment,
  aFileChange,
  anIssue,
  aPullRequest,
  aSha,
  aWorkflowRun,
  minute,
  someFacts,
} from '../support/repository-builders.js';

const commits = [
  aCommit({
    sha: aSha('c'),
    committedAt: minute(30),
    message: 'Third',
    files: [aFileChange({ path: 'src/cart/total.ts' })],
  }),
  aCommit({
    sha: aSha('b'),
    committedAt: minute(-10),
    message: 'Second',
    files: [aFileChange({ path: 'docs/x.md' })],
  }),
  aCommit({ sha: aSha('a'), committedAt: minute(-60), message: 'First' }),
];
const facts = someFacts({
  commits,
  comments: [aComment()],
  workflowRuns: [aWorkflowRun()],
  pullRequests: [aPullRequest({ merged: true, mergeCommitSha: aSha('b') })],
  codeowners: '* @acme/shop\n',
});
const recording = parseRecording(
  JSON.parse(
    printRecording(facts, { config: 'zone: UTC\n', files: { 'postmortems/a.md': 'hello\n' } }),
  ),
);

describe('recordedRepository', () => {
  const reader = recordedRepository(recording, minute(0));

  it('knows one incident, as of the replay time', async () => {
    expect(await reader.issue(12)).toEqual(anIssue());
    await expect(reader.issue(13)).rejects.toBeInstanceOf(NotFoundError);
    expect(await reader.issues({ labels: ['incident'] })).toHaveLength(1);
    expect(await reader.issues({ labels: ['follow-up'] })).toEqual([]);
    expect(await reader.comments(12)).toEqual([]);
    expect(await recordedRepository(recording).comments(12)).toHaveLength(1);
    expect(await reader.branch('main')).toEqual({ sha: aSha('b') });
    expect(await reader.branch('other')).toBeNull();
    expect(await reader.permission('maya')).toBe('write');
    // Nobody asked about who is only named.
    expect(await reader.permission('stranger')).toBe('unknown');
  });

  it('lists, finds and compares commits', async () => {
    const all = recordedRepository(recording);
    const messages = async (query: Parameters<typeof all.commits>[0]) =>
      (await all.commits(query)).items.map((commit) => commit.message);
    expect(await messages({})).toEqual(['Third', 'Second', 'First']);
    expect(await messages({ ref: aSha('b') })).toEqual(['Second', 'First']);
    expect(await messages({ path: 'src/cart' })).toEqual(['Third']);
    expect(await all.commits({ limit: 2 })).toMatchObject({ complete: false });
    expect((await all.commit(aSha('b').slice(0, 7)))?.message).toBe('Second');
    expect(await all.compare(aSha('a'), aSha('c'))).toMatchObject({
      status: 'ahead',
      totalCommits: 2,
      commits: [{ message: 'Second' }, { message: 'Third' }],
    });
    expect(await all.compare(aSha('z'), aSha('c'))).toBeNull();
    expect(await reader.commit(aSha('c'))).toBeNull();
  });

  it('reads recorded files and folders', async () => {
    // The sha is what `git hash-object` says of the text.
    expect(await reader.file('postmortems/a.md')).toEqual({
      path: 'postmortems/a.md',
      text: 'hello\n',
      sha: 'ce013625030ba8dba906f756967f9e9ca394464a',
    });
    expect((await reader.file('.github/after-action.yml'))?.text).toBe('zone: UTC\n');
    expect((await reader.directory('')).map(({ path, kind }) => [path, kind])).toEqual([
      ['.github', 'directory'],
      ['postmortems', 'directory'],
    ]);
    expect(await reader.file('missing.md')).toBeNull();
    expect(await reader.directory('missing')).toEqual([]);
  });

  it('finds runs of a workflow and the pull request behind a commit', async () => {
    expect((await reader.workflowRuns({ workflow: 'deploy.yml' })).items).toHaveLength(1);
    expect(
      (await reader.workflowRuns({ workflow: '.github/workflows/deploy.yml' })).items,
    ).toHaveLength(1);
    expect((await reader.workflowRuns({ workflow: 'ci.yml' })).items).toEqual([]);
    expect((await reader.pullRequestsOfCommit(aSha('b'))).map((pull) => pull.number)).toEqual([
      411,
    ]);
  });
});
