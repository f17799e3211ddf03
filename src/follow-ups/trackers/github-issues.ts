/** Issues and pull requests on GitHub: `#12`, `owner/repo#12`, or the link of one. */
import { readIssueName } from '../issue-name.js';
import type { Tracker } from '../follow-ups.js';

export const githubIssues: Tracker = {
  id: 'github-issues',
  description: 'issues of the repository that holds the postmortem, and of others',
  read: (tracking, home) => {
    const issue = readIssueName(tracking, home);
    return issue === null ? null : { issue };
  },
};
