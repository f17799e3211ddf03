/** Every check of readiness, in the order in which they are shown. */
import type { Check } from '../readiness.js';
import { deploymentsSeen, deploySource, wayBack } from './deploys.js';
import {
  configurationValid,
  formHeadings,
  formLabel,
  runbookLinks,
  runbooks,
  serviceFiles,
  templatePresent,
} from './files.js';
import {
  labelPresent,
  notArchived,
  pullRequestsAllowed,
  remote,
  scheduleAlive,
  workflowsEnabled,
} from './github.js';
import { permissionsMinimal, permissionsSufficient } from './permissions.js';
import {
  workflowCommitted,
  workflowConcurrency,
  workflowEvents,
  workflowFollowUps,
  workflowLabel,
  workflowPinned,
  workflowPresent,
  workflowReview,
} from './workflows.js';

export const readinessChecks: readonly Check[] = [
  remote,
  notArchived,
  labelPresent,
  workflowPresent,
  workflowEvents,
  workflowCommitted,
  workflowsEnabled,
  workflowPinned,
  permissionsSufficient,
  permissionsMinimal,
  workflowConcurrency,
  workflowLabel,
  workflowFollowUps,
  workflowReview,
  scheduleAlive,
  pullRequestsAllowed,
  configurationValid,
  templatePresent,
  formLabel,
  formHeadings,
  deploySource,
  deploymentsSeen,
  serviceFiles,
  wayBack,
  runbooks,
  runbookLinks,
];
