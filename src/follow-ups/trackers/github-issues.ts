/** Issues of this repository as the tracker: `#12`, `owner/repo#12`, or the link of an issue. */
import type { IssueRecord } from '../../repository/repository.js';
import type { Tracker } from '../follow-ups.js';

export const githubIssues: Tracker = {
  id: 'github-issues',
  description: 'issues of the repository that holds the postmortem',
  issueOf: (tracking, issues) => {
    const number = readIssueNumber(tracking, issues);
    return number === null ? null : (issues.find((issue) => issue.number === number) ?? null);
  },
};

/**
 * The number that a link names in this repository; `null` when it leads elsewhere. The issues' own
 * links tell which repository that is.
 */
function readIssueNumber(tracking: string, issues: readonly IssueRecord[]): number | null {
  const local = /^(?:GH-|#)(\d{1,9})$/i.exec(tracking.trim())?.[1];
  if (local !== undefined) return Number(local);
  const match =
    /^(?:https?:\/\/[^/\s]{1,200}\/)?([\w.-]{1,60}\/[\w.-]{1,100})(?:#|\/(?:issues|pull)\/)(\d{1,9})\b/i.exec(
      tracking.trim(),
    );
  if (match === null) return null;
  const home = /^https?:\/\/[^/]{1,200}\/([\w.-]{1,60}\/[\w.-]{1,100})\/(?:issues|pull)\/\d+$/.exec(
    issues[0]?.url ?? '',
  )?.[1];
  return home !== undefined && home.toLowerCase() === match[1]?.toLowerCase()
    ? Number(match[2])
    : null;
}
