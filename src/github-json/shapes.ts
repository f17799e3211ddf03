/** Translators from GitHub's REST JSON to the records of the port, one page: the adapter and the recordings use the same. */
export {
  commentFromRest,
  issueEventFromRest,
  issueFromRest,
  labelFromRest,
  repositoryFromRest,
  type Home,
} from './issues.js';
export {
  commitFromRest,
  comparisonFromRest,
  fileChangeFromRest,
  fileEntryFromRest,
} from './git.js';
export { commitFromGraphql } from './history.js';
export {
  deploymentFromRest,
  deploymentStatuses,
  deploymentStatusFromRest,
  environmentFlags,
  releaseFromRest,
  workflowRunFromRest,
} from './deploys.js';
export {
  checkRunFromRest,
  pullRequestFromRest,
  reviewCommentFromRest,
  reviewFromRest,
} from './pulls.js';
export { labelName, userFromRest } from './values.js';
