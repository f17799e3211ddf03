/**
 * Translators between GitHub's REST JSON and the records of the port, one page: the adapter and the
 * recordings use the same.
 */
export {
  commentFromRest,
  issueEventFromRest,
  issueFromRest,
  labelFromRest,
  reactorFromRest,
  repositoryFromRest,
  type Home,
  issueToRest,
  commentToRest,
  issueEventToRest,
} from './issues.js';
export {
  commitFromRest,
  comparisonFromRest,
  fileChangeFromRest,
  fileEntryFromRest,
  fileChangeToRest,
  commitToRest,
  comparisonToRest,
} from './git.js';
export { commitFromGraphql } from './history.js';
export {
  deploymentFromRest,
  deploymentStatuses,
  deploymentStatusFromRest,
  environmentFlags,
  releaseFromRest,
  workflowRunFromRest,
  deploymentToRest,
  releaseToRest,
  workflowRunToRest,
} from './deploys.js';
export {
  checkRunFromRest,
  pullRequestFromRest,
  reviewCommentFromRest,
  reviewFromRest,
  pullRequestToRest,
} from './pulls.js';
export { labelName, userFromRest } from './values.js';
