/** Every place where action items may be tracked. */
import type { Tracker } from '../follow-ups.js';
import { githubIssues } from './github-issues.js';

export const trackers: readonly Tracker[] = [githubIssues];
