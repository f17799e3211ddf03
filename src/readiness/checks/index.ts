/** Every check of readiness, in the order in which they are shown. */
import type { Check } from '../readiness.js';
import { identities, rateLeft, runnerImage, serverVersion } from './access.js';
import { deploymentsSeen, deploysCurrent, deploySource } from './deploys.js';
import {
  configurationValid,
  formHeadings,
  formLabel,
  runbookLinks,
  runbooks,
  serviceFiles,
  templatePresent,
  templateValid,
} from './files.js';
import {
  issuesOn,
  labelPresent,
  notArchived,
  pullRequestsAllowed,
  remote,
  scheduleAlive,
  scheduleRan,
  workflowsEnabled,
} from './github.js';
import { certificates, targetsAnswer } from './outside.js';
import {
  drilled,
  enoughPeople,
  peopleHaveAccess,
  postmortemOwners,
  teamsReachable,
} from './people.js';
import { permissionsMinimal, permissionsSufficient } from './permissions.js';
import { freezeHolds, rollbackCarriedOut, watchWhole } from './response-workflows.js';
import { branchRules, requiredChecks } from './rules.js';
import { runbookWayBack } from './runbook-way-back.js';
import { rollbackWorkflow, wayBack } from './way-back.js';
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
  issuesOn,
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
  scheduleRan,
  watchWhole,
  runnerImage,
  pullRequestsAllowed,
  branchRules,
  requiredChecks,
  identities,
  rateLeft,
  serverVersion,
  configurationValid,
  templatePresent,
  templateValid,
  formLabel,
  formHeadings,
  deploySource,
  deploymentsSeen,
  deploysCurrent,
  serviceFiles,
  wayBack,
  rollbackWorkflow,
  rollbackCarriedOut,
  freezeHolds,
  runbooks,
  runbookLinks,
  runbookWayBack,
  postmortemOwners,
  enoughPeople,
  peopleHaveAccess,
  teamsReachable,
  drilled,
  targetsAnswer,
  certificates,
];
