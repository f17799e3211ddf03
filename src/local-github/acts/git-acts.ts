/** What people do with git and pull requests. */
import type { Instant } from '../../time/instant.js';
import { commitsBetween } from '../git/git-history.js';
import { emptyTree } from '../git/git-store.js';
import { textAt } from '../git/git-trees.js';
import { branchTip, moveRef, writeCommit } from '../state/commits.js';
import { mergePull } from '../state/merge.js';
import * as pulls from '../state/pulls.js';
import type { Issue } from '../state/records.js';
import { createReview } from '../state/reviews.js';
import { pullEvent, pushEvent, type WebhookEvent } from '../webhook-payloads.js';
import { changed, pullOf, type Person, type Stage, type When } from './person.js';

type GitActs = Pick<
  Person,
  'commit' | 'editFile' | 'createBranch' | 'deleteBranch' | 'tag' | 'openPull' | 'merge' | 'review'
>;

export function gitActs(stage: Stage): GitActs {
  const { world, repo, actor } = stage;
  const commit: Person['commit'] = async ({
    files,
    message,
    branch = repo.defaultBranch,
    author,
    authoredAt,
    at,
  }) => {
    const [tip, main] = [branchTip(repo, branch), branchTip(repo, repo.defaultBranch)];
    const parent = tip ?? main;
    const sha = stage.at(whenOf(at), () => {
      const made = writeCommit(world, repo, actor, {
        files,
        message,
        parents: parent === null ? [] : [parent],
        ...(author && { author }),
        ...(authoredAt !== undefined && { authoredAt }),
      });
      moveRef(world, repo, actor, `refs/heads/${branch}`, made);
      return made;
    });
    return { sha, events: await pushEvents(stage, branch, tip, sha) };
  };
  return {
    commit,
    editFile: async (path, change, options = {}) => {
      const branch = options.branch ?? repo.defaultBranch;
      const text = textAt(
        repo.git,
        repo.git.commit(branchTip(repo, branch) ?? '')?.tree ?? emptyTree,
        path,
      );
      if (text === null) throw new Error(`there is no file ${path} on ${branch}`);
      return commit({
        files: { [path]: change(text) },
        message: options.message ?? `Update ${path.split('/').at(-1) ?? path}`,
        branch,
        ...(options.at !== undefined && { at: options.at }),
      });
    },
    createBranch: async (name, from = repo.defaultBranch) => ({
      events: refEvents(stage, `refs/heads/${name}`, from),
    }),
    deleteBranch: async (name, when) => {
      stage.at(when, () => moveRef(world, repo, actor, `refs/heads/${name}`, null));
      return { events: [] };
    },
    tag: async (name, ref = repo.defaultBranch) => ({
      events: refEvents(stage, `refs/tags/${name}`, ref),
    }),
    openPull: async ({
      title,
      body = null,
      head,
      base = repo.defaultBranch,
      draft = false,
      at,
    }) => {
      const issue = stage.at(whenOf(at), () =>
        pulls.openPull(world, repo, actor, { title, body, head, base, draft }),
      );
      return { number: issue.number, events: [await changed(stage, 'opened', issue)] };
    },
    merge: async (number, options = {}) => {
      const issue = pullOf(stage, number);
      const open = [...repo.issues.values()].filter(
        (other) => other.state === 'open' && other !== issue,
      );
      const base = branchTip(repo, issue.pull.baseRef);
      const sha = stage.at(options, () =>
        mergePull(world, repo, actor, issue, { method: 'merge', ...options }),
      );
      const closed = await Promise.all(
        open
          .filter((other) => other.state === 'closed')
          .map((other: Issue) => changed(stage, 'closed', other)),
      );
      return {
        sha,
        events: [
          await pullEvent(world, repo, actor, 'closed', issue),
          ...closed,
          ...(await pushEvents(stage, issue.pull.baseRef, base, sha)),
        ],
      };
    },
    review: async (number, { event, body = '', comments = [], at }) => {
      const issue = pullOf(stage, number);
      const review = await createReview(world, repo, actor, issue, {
        event,
        body,
        commitSha: issue.pull.headSha,
        comments,
      });
      if (at !== undefined) review.submittedAt = at;
      return { id: review.id, events: [] };
    },
  };
}

function whenOf(at: Instant | undefined): When {
  return at === undefined ? {} : { at };
}

function refEvents({ world, repo, actor }: Stage, ref: string, from: string): WebhookEvent[] {
  const sha = repo.git.resolve(from);
  if (sha === null) throw new Error(`${from} is no commit`);
  const before = repo.git.refs.get(ref) ?? null;
  moveRef(world, repo, actor, ref, sha);
  return [pushEvent(world, repo, actor, ref, before, sha, [])];
}

/** A push, and `synchronize` for the pull requests of that branch. */
export async function pushEvents(
  stage: Stage,
  branch: string,
  before: string | null,
  after: string,
): Promise<WebhookEvent[]> {
  const { world, repo, actor } = stage;
  const onlyStep = repo.git.commit(after)?.parents.join(' ') === (before ?? '');
  const commits = onlyStep
    ? [after]
    : before === null
      ? []
      : commitsBetween(repo.git, before, after).reverse();
  const open = [...repo.issues.values()]
    .filter(pulls.isPull)
    .filter((issue) => issue.state === 'open' && issue.pull.headRef === branch);
  const synchronized = await Promise.all(
    open.map((issue) => pullEvent(world, repo, actor, 'synchronize', issue, { before, after })),
  );
  return [
    pushEvent(world, repo, actor, `refs/heads/${branch}`, before, after, commits),
    ...synchronized,
  ];
}
