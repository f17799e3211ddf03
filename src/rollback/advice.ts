/** Whether going back is wise. Rules in the order in which they are told; the first that holds decides. */
import { classifyPath, harmless, type PathKind } from '../changes/path-kinds.js';
import type { Call } from '../approval/calls.js';
import type { Config } from '../config/config.js';
import type { CommitRecord } from '../repository/repository.js';
import { counted } from '../text/counted.js';
import { patternFrom } from '../text/patterns.js';
import { shortSha } from '../text/short-sha.js';
import { secondsBetween } from '../time/instant.js';
import { describeRemedy } from './remedy.js';
import { changesSince, type Span } from './span.js';
import { type Known, liveNow, runningDeploy, suspectOf, type Version } from './versions.js';

export interface Advice {
  readonly what: 'roll back' | 'fix forward';
  /** The rule that decided, one clause. */
  readonly why: string;
  /** Further rules that hold, a sentence each. */
  readonly also: readonly string[];
}

interface Risk {
  readonly to: Version;
  /** What goes back. */
  readonly span: Span;
  readonly call: Call | null;
  readonly known: Known;
  readonly config: Config;
}

interface AdviceRule {
  readonly id: string;
  /** A clause that says why fixing forward is safer; `null` where the rule does not hold. */
  readonly against: (risk: Risk) => string | null;
}

const remedied: AdviceRule = {
  id: 'remedy',
  against: ({ known: { correlation } }) =>
    correlation.remedy === null ? null : describeRemedy(correlation.remedy),
};

const deployRunning: AdviceRule = {
  id: 'deploy-running',
  against: ({ known }) => {
    const running = runningDeploy(known);
    return running === null
      ? null
      : `a deploy is under way (${running.label}): it may be the fix, or undo this`;
  },
};

const schemaMigration: AdviceRule = {
  id: 'migration',
  against: ({ span }) => {
    const found = firstFile(span.commits, (path) => classifyPath(path) === 'migration');
    return found === null
      ? null
      : `a schema migration lies between (${found}), and the old code may not fit the new data`;
  },
};

const dataFolders = patternFrom(
  'i',
  String.raw`(?:^|/)(?:backfills?|data[-_]?(?:migrations?|fix(?:es)?|repairs?)|one[-_]?offs?)/`,
  String.raw`|(?:^|[/_-])backfill[^/]{0,80}$`,
);
const dataWords = patternFrom(
  'i',
  String.raw`\bbackfill(?:s|ed|ing)?\b|\bdata[- ](?:migration|repair|fix)(?:es)?\b`,
  String.raw`|\bmigrat(?:e|es|ed|ing) (?:\w{1,30} ){0,3}(?:rows|records)\b`,
);

const dataChange: AdviceRule = {
  id: 'data-change',
  against: ({ span }) => {
    const found = firstFile(
      span.commits,
      (path, { message }) =>
        !harmless.has(classifyPath(path)) &&
        (dataFolders.test(path) || dataWords.test(message.split('\n', 1)[0]?.slice(0, 200) ?? '')),
    );
    return found === null
      ? null
      : `data was changed in between (${found}), and going back does not change it back`;
  },
};

/** Touched by many changes that have nothing to do with one another. */
const shared: ReadonlySet<PathKind> = new Set([...harmless, 'generated', 'dependency']);

const sameFiles: AdviceRule = {
  id: 'same-files',
  against: ({ known, call }) => {
    const suspect = suspectOf(known)?.change.commit;
    const live = liveNow(known)?.sha;
    if (suspect === undefined || live === undefined) return null;
    const own = new Set((suspect.files ?? []).map(({ path }) => path));
    const later = changesSince(suspect.sha, live, known.facts.commits);
    const isRevert = call?.method === 'revert';
    const found = firstFile(
      later,
      // A revert meets every line that was changed again, whatever it is for.
      (path) => own.has(path) && (isRevert || !shared.has(classifyPath(path))),
    );
    if (found === null) return null;
    return isRevert
      ? `a later change touches the same files (${found}), so the revert may conflict`
      : `a later change touches the same files (${found}), and would be lost`;
  },
};

const incomplete: AdviceRule = {
  id: 'incomplete',
  against: ({ span }) =>
    span.complete ? null : 'what lies between the two versions is not known completely',
};

/** A revert goes back to no old version. */
const age: AdviceRule = {
  id: 'age',
  against: ({ to, call, known, config: { rollback } }) => {
    if (call?.method === 'revert') return null;
    if (to.at === null) return 'it is not known when that version was live';
    const days = secondsBetween(to.at, known.facts.issue.createdAt) / 86_400;
    return days > rollback.maxAgeDays
      ? `that version went live ${counted(Math.floor(days), 'day')} before this; the limit is ${rollback.maxAgeDays}`
      : null;
  },
};

const unread: AdviceRule = {
  id: 'unread',
  against: ({ span }) => {
    const count = span.commits.filter(
      ({ files, changedFiles = 0 }) => files === undefined || changedFiles > files.length,
    ).length;
    return count === 0 ? null : `the files of ${counted(count, 'change')} in between were not read`;
  },
};

export const adviceRules: readonly AdviceRule[] = [
  remedied,
  deployRunning,
  schemaMigration,
  dataChange,
  sameFiles,
  incomplete,
  age,
  unread,
];

export function adviseOn(risk: Risk): Advice {
  const [first, ...also] = adviceRules.flatMap(({ against }) => against(risk) ?? []);
  if (first !== undefined)
    return { what: 'fix forward', why: first, also: also.map((why) => `${capital(why)}.`) };
  const { length } = risk.span.commits;
  return {
    what: 'roll back',
    why:
      length === 1
        ? 'one change goes back, and it is no schema migration'
        : `${length} changes go back, and none is a schema migration`,
    also: [],
  };
}

/** `path in sha` of the first file that fits. */
function firstFile(
  commits: readonly CommitRecord[],
  fits: (path: string, commit: CommitRecord) => boolean,
): string | null {
  for (const commit of commits) {
    const found = commit.files?.find(({ path }) => fits(path, commit));
    if (found !== undefined) return `${found.path} in ${shortSha(commit.sha)}`;
  }
  return null;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
