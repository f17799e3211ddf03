/** What is on its way out: a pull request, or a version with what goes along. Read only while something is frozen. */
import type { Config } from '../config/config.js';
import type { FrozenBy, Outgoing } from '../freeze/check.js';
import { cargoOf, labelledPulls, passOf } from '../freeze/passes.js';
import { rollbackRecords } from '../incident/rollback-records.js';
import type { Identities } from '../markdown/ours.js';
import type {
  CommentRecord,
  PullRequestRecord,
  RepositoryReader,
} from '../repository/repository.js';
import { orNull } from './omissions.js';
import { budget } from './read-budget.js';

export type FreezeTarget =
  | { readonly kind: 'pull-request'; readonly number: number }
  | {
      readonly kind: 'version';
      /** Commit, tag or branch. */
      readonly ref: string;
      /** Inputs of the run: a rollback of ours carries its key in one of them. */
      readonly inputs: readonly string[];
    };

export interface OutgoingContext {
  readonly holding: readonly FrozenBy[];
  readonly threads: ReadonlyMap<number, readonly CommentRecord[]>;
  readonly who: Identities;
  readonly config: Config;
}

export async function readOutgoing(
  reader: RepositoryReader,
  target: FreezeTarget,
  context: OutgoingContext,
): Promise<Outgoing> {
  if (target.kind === 'pull-request')
    return ofPullRequest(await reader.pullRequest(target.number), context.config);
  if (await isRollback(reader, target.inputs, context))
    return { what: 'version', cargo: [], labelled: new Set(), isRollback: true };
  return ofVersion(reader, target.ref, context);
}

function ofPullRequest(pull: PullRequestRecord, { freeze }: Config): Outgoing {
  const { number, head, createdAt } = pull;
  return {
    what: 'pull-request',
    cargo: [{ sha: head.sha, pulls: [number], at: createdAt }],
    labelled: labelledPulls([pull], freeze.passLabel),
    isRollback: false,
  };
}

/** The newest change, and all that reached the branch since the first of these freezes began. */
async function ofVersion(
  reader: RepositoryReader,
  ref: string,
  { holding, config }: OutgoingContext,
): Promise<Outgoing> {
  const since = holding.map(({ held }) => held.at).sort()[0] ?? '';
  const { items, complete } = await reader.commits({ ref, pulls: true, limit: budget.outgoing });
  const going = items.filter(({ committedAt }, index) => index === 0 || committedAt >= since);
  const cargo = going.map((commit) => ({ ...cargoOf(commit), at: commit.committedAt }));
  const oldest = going.at(-1);
  // More than was read: what nobody looked at is not let through.
  const rest =
    complete || oldest === undefined || going.length < items.length
      ? []
      : [{ sha: oldest.parents[0] ?? '', pulls: [], at: oldest.committedAt }];
  const pulls = await readPulls(reader, cargo, holding);
  return {
    what: 'version',
    cargo:
      cargo.length > 0
        ? [...cargo, ...rest]
        : [{ sha: ref, pulls: [], at: '1970-01-01T00:00:00Z' }],
    labelled: labelledPulls(pulls, config.freeze.passLabel),
    isRollback: false,
  };
}

/** Only of those that nobody named: their labels may let them through. */
async function readPulls(
  reader: RepositoryReader,
  cargo: readonly ReturnType<typeof cargoOf>[],
  holding: readonly FrozenBy[],
): Promise<readonly PullRequestRecord[]> {
  const unnamed = cargo.filter((one) =>
    holding.some(({ held }) => passOf(one, { refs: held.passes, labelled: new Set() }) === null),
  );
  const numbers = [...new Set(unnamed.flatMap(({ pulls }) => pulls))].slice(0, budget.shippedPulls);
  const read: PullRequestRecord[] = [];
  for (const number of numbers) {
    // A number in a title may be that of anything.
    const pull = await orNull(reader.pullRequest(number));
    if (pull !== null) read.push(pull);
  }
  return read;
}

/** An approved rollback that is under way: its key is in the inputs of this run, and our own comment knows it. */
async function isRollback(
  reader: RepositoryReader,
  inputs: readonly string[],
  { threads, who }: OutgoingContext,
): Promise<boolean> {
  for (const input of inputs) {
    const issue = Number(/^rollback-(\d{1,9})-[0-9a-f]{8}$/.exec(input)?.[1] ?? 0);
    if (issue === 0) continue;
    const comments = threads.get(issue) ?? (await reader.comments(issue));
    const known = rollbackRecords({ ...who, comments }).some(
      ({ key, state }) => key === input && (state === 'claimed' || state === 'running'),
    );
    if (known) return true;
  }
  return false;
}
