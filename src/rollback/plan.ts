/** What a `/rollback` would do, as data: from where to where, what lies between, what is called, and whether it is wise. */
import { classifyPath } from '../changes/path-kinds.js';
import type { Config } from '../config/config.js';
import { compareUrl, redeployCommands, type RollbackCommand } from '../correlation/rollback.js';
import type { Remedy } from '../correlation/correlation.js';
import { fingerprint } from '../markdown/fingerprint.js';
import type { CommitRecord } from '../repository/repository.js';
import { counted } from '../text/counted.js';
import { shortSha } from '../text/short-sha.js';
import { secondsBetween } from '../time/instant.js';
import {
  earlierVersions,
  findVersion,
  type Known,
  lastGood,
  liveNow,
  runningDeploy,
  type Version,
} from './versions.js';

export interface WorkflowCall {
  readonly workflow: string;
  /** Branch whose file of the workflow runs. */
  readonly ref: string;
  readonly inputs: Readonly<Record<string, string>>;
}

export interface RollbackPlan {
  readonly kind: 'plan';
  /** Eight hex digits over all that an approval is for. */
  readonly hash: string;
  readonly key: string;
  readonly from: string;
  readonly to: Version;
  /** Newest first: what goes back. */
  readonly between: readonly CommitRecord[];
  readonly compareUrl: string;
  readonly advice: Advice;
  readonly warnings: readonly string[];
  /** `null`: nothing is called, the commands are for a person. */
  readonly call: WorkflowCall | null;
  readonly commands: readonly RollbackCommand[];
  /** What takes out the suspected change alone, where the plan leads to what was live before it. */
  readonly instead: readonly RollbackCommand[];
}

export interface Advice {
  readonly what: 'roll back' | 'fix forward';
  /** The rule that decided, one clause. */
  readonly why: string;
}

export interface NoPlan {
  readonly kind: 'none';
  /** One sentence without its full stop. */
  readonly reason: string;
  /** What a person may name instead. */
  readonly versions: readonly Version[];
}

export interface Asked {
  /** Id of the comment that asks. */
  readonly comment: number;
  readonly to: string | null;
}

export function planRollback(asked: Asked, known: Known, config: Config): RollbackPlan | NoPlan {
  const versions = earlierVersions(known);
  const none = (reason: string): NoPlan => ({
    kind: 'none',
    reason,
    versions: versions.slice(0, 5),
  });
  const live = liveNow(known);
  if (live === undefined) return none('It is not known what is live');
  if (asked.to !== null) {
    const named = findVersion(asked.to, versions);
    if (named !== null) return planTo(named, live.sha, asked, known, config);
    return none(
      findVersion(asked.to, [{ sha: live.sha, name: live.label, at: live.at, url: live.url }]) ===
        null
        ? `No version "${asked.to}" is known to have been live before this`
        : `"${asked.to}" is what is live`,
    );
  }
  const { remedy } = known.correlation;
  if (remedy !== null) return none(describeRemedy(remedy));
  const running = runningDeploy(known);
  if (running !== null)
    return none(`A deploy is under way (${running.label}), which may be the fix`);
  const good = lastGood(known);
  if (good === null || good.sha === live.sha)
    return none('No change is likely enough to say which version was still good');
  return planTo(good, live.sha, asked, known, config);
}

function describeRemedy({ kind, label }: Remedy): string {
  if (kind === 'revert-open') return `${label} reverts the change and waits to be merged`;
  return kind === 'reverted'
    ? `The change was reverted already (${label})`
    : `It was rolled back already (${label})`;
}

function planTo(
  to: Version,
  from: string,
  asked: Asked,
  known: Known,
  config: Config,
): RollbackPlan {
  const { facts } = known;
  const span = spanBetween(to.sha, from, facts.commits);
  const call = callFor(to, facts.repository.defaultBranch, config);
  const migration = migrationIn(span.commits);
  const hash = fingerprint(
    JSON.stringify([
      asked.comment,
      from,
      to.sha,
      span.commits.map(({ sha }) => sha),
      migration,
      call,
    ]),
  ).slice(0, 8);
  const key = `rollback-${facts.issue.number}-${hash}`;
  return {
    kind: 'plan',
    hash,
    key,
    from,
    to,
    between: span.commits,
    compareUrl: compareUrl(to.name, from, facts),
    advice: adviseOn(to, span, migration, known, config),
    warnings: warningsOn(span.commits, known),
    call: call && { ...call, inputs: { ...call.inputs, [config.rollback.keyInput]: key } },
    instead: lastGood(known)?.sha === to.sha ? (known.correlation.rollback?.commands ?? []) : [],
    commands: redeployCommands(to.sha, liveNow(known) ?? null, facts, config),
  };
}

interface Span {
  readonly commits: readonly CommitRecord[];
  /** Both ends were found. */
  readonly complete: boolean;
}

function spanBetween(to: string, from: string, commits: readonly CommitRecord[]): Span {
  const [start, end] = [
    commits.findIndex(({ sha }) => sha === from),
    commits.findIndex(({ sha }) => sha === to),
  ];
  if (start < 0 || end < start) return { commits: [], complete: false };
  return { commits: commits.slice(start, end), complete: true };
}

function callFor(to: Version, branch: string, { rollback }: Config): WorkflowCall | null {
  if (rollback.method !== 'dispatch' || rollback.workflow === null) return null;
  const inputs = { ...rollback.inputs, [rollback.versionInput]: to.name };
  return { workflow: rollback.workflow, ref: branch, inputs };
}

/** `path in sha` of a schema migration, `null` when none was seen. */
function migrationIn(commits: readonly CommitRecord[]): string | null {
  for (const { sha, files = [] } of commits) {
    const found = files.find(({ path }) => classifyPath(path) === 'migration');
    if (found !== undefined) return `${found.path} in ${shortSha(sha)}`;
  }
  return null;
}

/** Whether it is wise: the first rule that holds decides. */
function adviseOn(
  to: Version,
  { commits, complete }: Span,
  migration: string | null,
  { facts }: Known,
  { rollback: { maxAgeDays } }: Config,
): Advice {
  const forward = (why: string): Advice => ({ what: 'fix forward', why });
  if (migration !== null)
    return forward(
      `a schema migration lies between (${migration}), and the old code may not fit the new data`,
    );
  if (!complete) return forward('what lies between the two versions is not known completely');
  const days = to.at === null ? null : secondsBetween(to.at, facts.issue.createdAt) / 86_400;
  if (days === null) return forward('it is not known when that version was live');
  if (days > maxAgeDays)
    return forward(
      `that version went live ${counted(Math.floor(days), 'day')} before this; the limit is ${maxAgeDays}`,
    );
  const unread = commits.filter(({ files }) => files === undefined).length;
  return unread > 0
    ? forward(`the files of ${counted(unread, 'change')} in between were not read`)
    : {
        what: 'roll back',
        why:
          commits.length === 1
            ? 'one change goes back, and it is no schema migration'
            : `${commits.length} changes go back, and none is a schema migration`,
      };
}

function warningsOn(commits: readonly CommitRecord[], known: Known): readonly string[] {
  const running = runningDeploy(known);
  const { remedy } = known.correlation;
  return [
    ...(running === null
      ? []
      : [`A deploy is under way (${running.label}): it may undo this, or be the fix.`]),
    ...(remedy === null ? [] : [`${describeRemedy(remedy)}.`]),
    ...(commits.length > 1
      ? [`All ${commits.length} changes go back, not only the suspected one.`]
      : []),
  ];
}
