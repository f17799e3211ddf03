/**
 * The sentences that comment and terminal share about a correlation. Plain text: each renderer
 * escapes for its own page.
 */
import { shortSha } from '../../text/short-sha.js';
import { points } from '../../correlation/context.js';
import type {
  Correlation,
  DeployCorrelation,
  Evidence,
  Remedy,
} from '../../correlation/correlation.js';
import type { OtherCauseKind } from '../../correlation/other-cause-entries.js';
import type { OtherCause } from '../../correlation/other-causes.js';
import { readMessage } from '../../changes/commit-message.js';
import type { DependencyTrouble } from '../../probe/dependencies.js';
import { formatDuration, type Instant, secondsBetween } from '../../time/instant.js';

export const nothingFits = 'No change in the window fits.';

/** What to ask of each usual suspect when no change fits, in the order in which they are worth asking. */
const questions: Readonly<Record<OtherCauseKind, readonly [string, string]>> = {
  database: ['Database', 'did it fail over, lock, or run out of connections?'],
  capacity: ['Memory, CPU, disk, quota', 'is anything at its limit, and since when?'],
  hardware: ['Hosts', 'which machine was restarted, replaced or lost?'],
  provider: ['Dependencies', 'what do the status pages of the providers say?'],
  certificate: ['TLS', 'when does each certificate on the path expire?'],
  credential: ['Credentials', 'which key, token or password was rotated or expired?'],
  dns: ['DNS', 'does the name resolve, from outside as well?'],
  manual: ['Changes by hand', 'who changed what in a console lately?'],
};
const always: readonly OtherCauseKind[] = [
  'database',
  'capacity',
  'provider',
  'certificate',
  'dns',
];

export interface Suspect {
  readonly name: string;
  readonly question: string;
  /** What somebody wrote that points to it. */
  readonly stated: OtherCause | null;
  /** Status pages of others that say so. */
  readonly pages: readonly DependencyTrouble[];
}

/** Those that a status page, the report or the thread points to first, then the usual ones. */
export function usualSuspects({
  otherCauses: causes,
  dependencies,
}: Pick<Correlation, 'otherCauses' | 'dependencies'>): readonly Suspect[] {
  const seen: readonly OtherCauseKind[] = dependencies.length > 0 ? ['provider'] : [];
  const named = [...new Set([...seen, ...causes.map(({ kind }) => kind)])];
  return [...named, ...always.filter((kind) => !named.includes(kind))].map((kind) => {
    const [name, question] = questions[kind];
    const stated = causes.find((cause) => cause.kind === kind) ?? null;
    return { name, question, stated, pages: kind === 'provider' ? dependencies : [] };
  });
}

export const bases: Readonly<Record<Correlation['reference']['basis'], string>> = {
  started: 'the start',
  detected: 'the detection (no start was stated)',
  declared: 'the report (no start was stated)',
};

/** `2026-11-20 14:03 UTC` */
export function clock(at: Instant): string {
  return `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
}

export function printTitle(one: DeployCorrelation): string {
  const { origin, deploy } = one.change;
  if (origin === 'rollback' && deploy !== null)
    return `Rollback of ${deploy.environment ?? 'the service'} to ${shortSha(deploy.sha)}`;
  const { commit, pullRequest } = one.change;
  const parts = readMessage(commit.message);
  // Of a rebased pull request each commit is a change of its own, with its own title.
  const isWhole = commit.parents.length > 1 || parts.pullNumber !== null || parts.title === '';
  return isWhole ? (pullRequest?.title ?? parts.title) : parts.title;
}

/** `4 min before the start`, `2 min after the report` */
export function distanceToPoint(one: DeployCorrelation, correlation: Correlation): string {
  return `${distance(one, correlation)} the ${points[correlation.reference.basis]}`;
}

/** `4 min before`, `2 min after` */
export function distance(one: DeployCorrelation, correlation: Correlation): string {
  const seconds = secondsBetween(one.change.at, correlation.reference.at);
  return `${formatDuration(seconds)} ${seconds < 0 ? 'after' : 'before'}`;
}

/** `degraded since 13:58 UTC, 3 min before the start`, of what a status page says; `at` prints a moment. */
export function troubleWords(
  { state, since, seenAt, overAt }: DependencyTrouble,
  { reference }: Pick<Correlation, 'reference'>,
  at: (instant: Instant) => string,
): string {
  const over = overAt === null ? '' : `, well again at ${at(overAt)}`;
  if (since === null) return `${state} at ${at(seenAt)}${over}`;
  const seconds = secondsBetween(since, reference.at);
  const side = seconds < 0 ? 'after' : 'before';
  return `${state} since ${at(since)}, ${formatDuration(seconds)} ${side} the ${points[reference.basis]}${over}`;
}

/** What was done about the first change already, without its link. */
export function remedyWords({ kind, label }: Remedy): string {
  return {
    reverted: `Already reverted by ${label}`,
    reapplied: `Taken back, and live again since ${label}`,
    'revert-open': `A revert is under way in ${label}`,
    'rollback-running': `A rollback is under way (${label})`,
    'rolled-back': `Already rolled back (${label})`,
  }[kind];
}

/** A sha cut to twelve digits, a tag as it is. */
export function versionName(version: string): string {
  return /^[0-9a-f]{40,64}$/.test(version) ? version.slice(0, 12) : version;
}

/** Short name of the change: seven digits of the sha, `outside` or `rollback`. */
export function shortName(one: DeployCorrelation): string {
  const { origin, commit } = one.change;
  return origin === 'outside' || origin === 'rollback' ? origin : shortSha(commit.sha);
}

/** Weaker evidence than this, in log-odds, is not shown. */
const telling = 0.1;

/**
 * The sentences worth reading: what speaks for the change, strongest first, then the strongest that
 * speaks against it.
 */
export function topEvidence(evidence: readonly Evidence[], limit = 4): readonly Evidence[] {
  const speaksFor = evidence.filter(({ weight }) => weight >= telling).slice(0, limit);
  const against = evidence.filter(({ weight }) => weight <= -3 * telling).slice(-1);
  return [...speaksFor, ...against];
}

/** Of changes that went out together the first one tells what all have in common; the others only what is their own. */
export function chooseEvidence(
  one: DeployCorrelation,
  correlation: Correlation,
): readonly Evidence[] {
  const lines = topEvidence(one.evidence);
  const first = correlation.candidates[0];
  if (first === undefined || one === first || !correlation.together.includes(one.rank))
    return lines;
  const shown = new Set(first.evidence.map(({ text }) => text));
  return lines.filter(({ text }) => !shown.has(text));
}

export function files(
  one: DeployCorrelation,
): { readonly paths: readonly string[]; readonly count: number } | null {
  const { files: list, changedFiles } = one.change.commit;
  return list === undefined
    ? null
    : { paths: list.map(({ path }) => path), count: changedFiles ?? list.length };
}
