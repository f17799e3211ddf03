/** All sources of the timeline, in the order in which their rows win when two tell the same. */
import type { TimelineSource } from '../timeline.js';
import { releasesSource } from './releases.js';
import { changesSource } from './changes.js';
import { claimsSource } from './claims.js';
import { commandsSource } from './commands.js';
import { commentsSource } from './comments.js';
import { deploysSource } from './deploys.js';
import { freezesSource } from './freezes.js';
import { importedSource } from './imported.js';
import { invitationsSource } from './invitations.js';
import { issueEventsSource } from './issue-events.js';
import { openedSource } from './opened.js';
import { probesSource } from './probes.js';
import { pullRequestsSource } from './pull-requests.js';
import { reportedChangesSource } from './reported-changes.js';
import { rollbacksSource } from './rollbacks.js';
import { ticksSource } from './ticks.js';

export const timelineSources: readonly TimelineSource[] = [
  openedSource,
  commandsSource,
  ticksSource,
  claimsSource,
  deploysSource,
  releasesSource,
  changesSource,
  reportedChangesSource,
  pullRequestsSource,
  issueEventsSource,
  importedSource,
  probesSource,
  rollbacksSource,
  freezesSource,
  invitationsSource,
  commentsSource,
];
