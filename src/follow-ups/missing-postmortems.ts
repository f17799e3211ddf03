/** Postmortems that are not finished, or were never begun, some days after the end: asked for once per step. */
import type { Config } from '../config/config.js';
import { isDrill } from '../incident/labels.js';
import type { IssueRecord, PullRequestRecord } from '../repository/repository.js';
import { secondsBetween, type Instant } from '../time/instant.js';
import { day, isWorkingDay } from './due.js';

export interface MissingPostmortem {
  /** `draft`: its pull request is open; `none`: there is none. */
  readonly kind: 'draft' | 'none';
  /** Where it is asked for: the pull request, else the incident. */
  readonly issue: number;
  readonly incident: number;
  /** The step that is reached. */
  readonly days: number;
  readonly isDraft: boolean;
  /** Logins, without `@`. */
  readonly mentions: readonly string[];
}

export interface MissingInput {
  readonly pulls: readonly PullRequestRecord[];
  readonly closed: readonly IssueRecord[];
  /** Incidents whose postmortem is published. */
  readonly published: ReadonlySet<number>;
  readonly config: Config;
  readonly now: Instant;
}

/** A step is asked about for this many days after it is reached; later nobody would read it. */
const patience = 14;

export function findMissingPostmortems(input: MissingInput): readonly MissingPostmortem[] {
  const { pulls, closed, published, config, now } = input;
  if (!isWorkingDay(now, config)) return [];
  const incidents = new Map(closed.map((issue) => [issue.number, issue]));
  const begun = new Map(pulls.flatMap((pull) => numbered(pull, config)));
  const drafts = [...begun].flatMap(([incident, pull]): readonly MissingPostmortem[] => {
    const days = stepFor(pull.createdAt, input);
    if (pull.state === 'closed' || days === null || published.has(incident)) return [];
    const about = incidents.get(incident);
    if (about !== undefined && isDrill(about, config)) return [];
    const mentions = about?.assignees ?? [];
    return [{ kind: 'draft', issue: pull.number, incident, days, isDraft: pull.draft, mentions }];
  });
  const none = closed.flatMap((issue): readonly MissingPostmortem[] => {
    const days = issue.closedAt === null ? null : stepFor(issue.closedAt, input);
    const isOver =
      issue.stateReason === 'not_planned' ||
      issue.stateReason === 'duplicate' ||
      isDrill(issue, config);
    if (days === null || isOver || published.has(issue.number) || begun.has(issue.number))
      return [];
    const { number, assignees } = issue;
    const place = { issue: number, incident: number, isDraft: false };
    return [{ kind: 'none', ...place, days, mentions: assignees }];
  });
  return [...drafts, ...none];
}

/** Newest first in, so that of several the newest holds. */
function numbered(
  pull: PullRequestRecord,
  { postmortem }: Config,
): readonly (readonly [number, PullRequestRecord])[] {
  const rest = pull.head.ref.startsWith(postmortem.branchPrefix)
    ? /^(\d{1,9})(?:-|$)/.exec(pull.head.ref.slice(postmortem.branchPrefix.length))?.[1]
    : undefined;
  return rest === undefined ? [] : [[Number(rest), pull]];
}

function stepFor(since: Instant, { config, now }: MissingInput): number | null {
  const age = Math.floor(secondsBetween(since, now) / day);
  const reached = config.followUps.postmortemAfterDays.filter((days) => days <= age);
  const step = Math.max(...reached);
  return reached.length === 0 || age > step + patience ? null : step;
}
