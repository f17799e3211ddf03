/** Every place where action items may be tracked. The first that knows the words holds. */
import type { Tracker } from '../follow-ups.js';
import { elsewhere } from './elsewhere.js';
import { githubIssues } from './github-issues.js';

export const trackers: readonly Tracker[] = [githubIssues, elsewhere];
