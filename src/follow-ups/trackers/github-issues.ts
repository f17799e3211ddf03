/** Issues and pull requests on GitHub: `#12`, `owner/repo#12`, or the link of one. */
import { patternFrom } from '../../text/patterns.js';
import type { Tracker } from '../follow-ups.js';

export const githubIssues: Tracker = {
  id: 'github-issues',
  description: 'issues of the repository that holds the postmortem, and of others',
  read: (tracking, home) => {
    const words = tracking.trim();
    const local = /^(?:GH-|#)(\d{1,9})$/i.exec(words)?.[1];
    if (local !== undefined) return { issue: `${home}#${Number(local)}` };
    const match = named.exec(words);
    if (match === null) return null;
    return { issue: `${match[1] ?? ''}#${Number(match[2])}`.toLowerCase() };
  },
};

const named = patternFrom(
  'i',
  String.raw`^(?:https?:\/\/[^/\s]{1,200}\/)?([\w.-]{1,100}\/[\w.-]{1,100})`,
  String.raw`(?:#|\/(?:issues|pull)\/)(\d{1,9})\b`,
);
