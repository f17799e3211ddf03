/** What is printed in GitHub's shape is read again as it was. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import * as shapes from '../../src/github-json/shapes.js';
import type { CommitRecord, DeploymentRecord } from '../../src/repository/repository.js';
import {
  aComment,
  aCommit,
  aComparison,
  aDeployment,
  aFileChange,
  anIssue,
  anIssueEvent,
  aPullRequest,
  aReference,
  aRelease,
  aUser,
  aWorkflowRun,
  home,
  minute,
} from '../support/repository-builders.js';

const text = fc.string({ unit: 'binary', maxLength: 30 });
const word = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);
const count = fc.nat(9999);
const instant = fc.integer({ min: -9999, max: 9999 }).map(minute);
const author = fc
  .oneof(
    word,
    word.map((login) => `${login}[bot]`),
  )
  .map(aUser);
const optional = <T extends object>(shape: fc.Arbitrary<T>): fc.Arbitrary<T | object> =>
  fc.option(shape, { nil: {} });
/** As recordings hold it: through a text, in which what is undefined is left out. */
const stored = (json: object): unknown => JSON.parse(JSON.stringify(json)) as unknown;

const file = fc
  .tuple(
    fc.record({ path: word, additions: count, deletions: count }),
    optional(fc.record({ previousPath: word })),
    optional(fc.record({ patch: text })),
  )
  .map((parts) => aFileChange(Object.assign({}, ...parts) as object));

const plainCommit: fc.Arbitrary<CommitRecord> = fc
  .tuple(
    fc.record({
      message: text,
      author,
      authorName: word,
      authoredAt: instant,
      committedAt: instant,
      parents: fc.array(word, { maxLength: 3 }),
    }),
    optional(fc.record({ files: fc.array(file, { maxLength: 3 }) })),
    optional(fc.record({ changedFiles: count })),
    optional(
      fc.record({
        pulls: fc.array(
          fc.record({ number: count, title: text, url: count.map((one) => `${home}/pull/${one}`) }),
          { maxLength: 2 },
        ),
      }),
    ),
  )
  .map((parts) => aCommit(Object.assign({}, ...parts) as object));

const commit = fc
  .tuple(plainCommit, fc.array(plainCommit, { maxLength: 2 }))
  .map(([one, merged]): CommitRecord => (merged.length === 0 ? one : { ...one, merged }));

const deployment: fc.Arbitrary<DeploymentRecord> = fc
  .tuple(
    fc.record({
      id: fc.oneof(fc.integer({ min: 1, max: 2 ** 40 }), word),
      environment: word,
      task: word,
      description: text,
      creator: author,
      createdAt: instant,
    }),
    optional(
      fc.record({ productionEnvironment: fc.boolean(), transientEnvironment: fc.boolean() }),
    ),
    optional(fc.record({ originalEnvironment: word.map((name) => `was-${name}-before-1`) })),
  )
  .map((parts) => aDeployment(Object.assign({}, ...parts) as object));

function readsBack<T>(
  records: fc.Arbitrary<T>,
  print: (record: T) => object,
  read: (json: unknown) => T,
): void {
  fc.assert(
    fc.property(records, (record) => {
      expect(read(stored(print(record)))).toEqual(record);
    }),
  );
}

describe('what is printed reads back as it was', () => {
  it('commits, with what they merged and how they came', () => {
    readsBack(commit, shapes.commitToRest, (json) => shapes.commitFromRest(json, home));
  });

  it('comparisons', () => {
    const comparison = fc
      .record({ commits: fc.array(commit, { maxLength: 3 }), totalCommits: count })
      .map(aComparison);
    readsBack(comparison, shapes.comparisonToRest, (json) => {
      const { base, head } = json as { readonly base: string; readonly head: string };
      return shapes.comparisonFromRest(json, home, base, head);
    });
  });

  it('deployments', () => {
    readsBack(deployment, shapes.deploymentToRest, (json) => shapes.deploymentFromRest(json, home));
  });

  it('comments, hidden ones too', () => {
    const comment = fc
      .tuple(
        fc.record({ id: count, body: text, author, createdAt: instant }),
        optional(fc.record({ minimized: word })),
        optional(fc.record({ reactions: fc.record({ eyes: fc.integer({ min: 1, max: 9 }) }) })),
      )
      .map((parts) => aComment(Object.assign({}, ...parts) as object));
    readsBack(comment, shapes.commentToRest, (json) => shapes.commentFromRest(json, home, 12));
  });

  it('issues, their events, pull requests, releases and runs', () => {
    const issue = fc.record({ number: count, title: text, body: text, author }).map(anIssue);
    readsBack(issue, shapes.issueToRest, (json) => shapes.issueFromRest(json, home));
    const event = fc
      .tuple(
        fc.record({ id: count, event: word, createdAt: instant, actor: author }),
        optional(fc.record({ label: word })),
        optional(fc.record({ reference: fc.constant(aReference()) })),
      )
      .map((parts) => anIssueEvent(Object.assign({}, ...parts) as object));
    readsBack(event, shapes.issueEventToRest, (json) => shapes.issueEventFromRest(json, home, 12));
    const pull = fc.record({ number: count, title: text, body: text, author }).map(aPullRequest);
    readsBack(pull, shapes.pullRequestToRest, (json) => shapes.pullRequestFromRest(json, home));
    const release = fc.record({ id: count, tag: word, name: word, body: text }).map(aRelease);
    readsBack(release, shapes.releaseToRest, (json) => shapes.releaseFromRest(json, home));
    const run = fc.record({ id: count, name: text, startedAt: instant }).map(aWorkflowRun);
    readsBack(run, shapes.workflowRunToRest, (json) => shapes.workflowRunFromRest(json, home));
  });
});
