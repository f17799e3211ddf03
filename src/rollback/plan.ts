/** What a `/rollback` would do, as data: from where to where, what lies between, what is called, and whether it is wise. */
import type { Approvable, NotApprovable } from '../approval/gate.js';
import type { Call } from '../approval/calls.js';
import type { Config } from '../config/config.js';
import {
  compareUrl,
  redeployCommands,
  revertInBranch,
  type RollbackCommand,
} from '../correlation/rollback.js';
import { fingerprint } from '../markdown/fingerprint.js';
import type { CommitRecord } from '../repository/repository.js';
import { type Advice, adviseOn } from './advice.js';
import { describeRemedy } from './remedy.js';
import { type Span, spanBetween } from './span.js';
import {
  earlierVersions,
  findVersion,
  type Known,
  lastGood,
  liveNow,
  runningDeploy,
  suspectOf,
  type Version,
  tagsOf,
} from './versions.js';
import { chooseWay, pullOf } from './ways.js';

export interface RollbackPlan extends Approvable {
  readonly from: string;
  readonly to: Version;
  /** Newest first: what goes back. */
  readonly between: readonly CommitRecord[];
  readonly compareUrl: string;
  readonly advice: Advice;
  readonly warnings: readonly string[];
  /** Why nothing is called, or how it would be; `''`: nothing to say. */
  readonly note: string;
  /** For a person: instead of what is called, or where GitHub refuses it. */
  readonly commands: readonly RollbackCommand[];
  /** What takes out the suspected change alone, where the plan leads to what was live before it. */
  readonly instead: readonly RollbackCommand[];
}

export interface NoPlan extends NotApprovable {
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
      findVersion(asked.to, [
        { ...live, name: live.label, tags: tagsOf(live.sha, known.facts) },
      ]) === null
        ? `No version "${asked.to}" is known to have been live before this`
        : `"${asked.to}" is what is live`,
    );
  }
  const { remedy } = known.correlation;
  if (remedy !== null) return none(capital(describeRemedy(remedy)));
  const running = runningDeploy(known);
  if (running !== null)
    return none(`A deploy is under way (${running.label}), which may be the fix`);
  const good = lastGood(known);
  if (good === null || good.sha === live.sha)
    return none('No change is likely enough to say which version was still good');
  return planTo(good, live.sha, asked, known, config);
}

function planTo(
  to: Version,
  from: string,
  asked: Asked,
  known: Known,
  config: Config,
): RollbackPlan {
  const { facts } = known;
  const whole = spanBetween(to.sha, from, facts.commits);
  const input = { to, between: whole.commits, named: asked.to !== null, known, config };
  const { call, note } = chooseWay(input);
  const span = goingBack(whole, call, known);
  const advice = adviseOn({ to, span, call, known, config });
  const warnings = [...advice.also, ...extent(span, whole, call)];
  const shas = span.commits.map(({ sha }) => sha);
  const parts = [asked.comment, from, to.sha, shas, call, advice, warnings];
  const hash = fingerprint(JSON.stringify(parts)).slice(0, 8);
  const key = `rollback-${facts.issue.number}-${hash}`;
  return {
    kind: 'plan',
    hash,
    key,
    from,
    to,
    between: span.commits,
    // Of one pull request alone there is nothing to compare.
    compareUrl: call?.method === 'revert' ? '' : compareUrl(to.name, from, facts),
    advice,
    warnings,
    call: withKey(call, key, config),
    note,
    instead: lastGood(known)?.sha === to.sha ? (known.correlation.rollback?.commands ?? []) : [],
    commands:
      call?.method === 'revert'
        ? span.commits.map((commit) => revertInBranch(commit, facts.repository))
        : redeployCommands(to.sha, liveNow(known) ?? null, facts, config),
  };
}

/** A revert takes back the changes of one pull request; whatever else lies between stays. */
function goingBack(whole: Span, call: Call | null, known: Known): Span {
  if (call?.method !== 'revert') return whole;
  const own = known.facts.commits.filter((commit) => pullOf(commit) === call.pull);
  const suspect = suspectOf(known)?.change;
  if (own.length > 0 || suspect?.pullRequest?.number !== call.pull)
    return { commits: own, complete: own.length > 0 };
  return { commits: [suspect.commit], complete: true };
}

function extent(span: Span, whole: Span, call: Call | null): readonly string[] {
  const left = whole.commits.length - span.commits.length;
  if (call?.method === 'revert')
    return left > 0
      ? [`Only #${call.pull} is taken back; ${left} of the ${whole.commits.length} changes stay.`]
      : [];
  return span.commits.length > 1
    ? [`All ${span.commits.length} changes go back, not only the suspected one.`]
    : [];
}

function withKey(call: Call | null, key: string, { rollback }: Config): Call | null {
  return call?.method === 'dispatch'
    ? { ...call, inputs: { ...call.inputs, [rollback.keyInput]: key } }
    : call;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
