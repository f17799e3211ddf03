/** Translators from GitHub's REST JSON to the records of the port, one page: the adapter and the recordings use the same. */
export {
  commentFromRest,
  issueEventFromRest,
  issueFromRest,
  labelFromRest,
  repositoryFromRest,
  type Home,
} from './rest-issues.js';
export {
  commitFromRest,
  comparisonFromRest,
  fileChangeFromRest,
  fileEntryFromRest,
} from './rest-git.js';
export {
  deploymentFromRest,
  deploymentStatuses,
  deploymentStatusFromRest,
  releaseFromRest,
  workflowRunFromRest,
} from './rest-deploys.js';
export {
  checkRunFromRest,
  pullRequestFromRest,
  reviewCommentFromRest,
  reviewFromRest,
} from './rest-pulls.js';
export { labelName, userFromRest } from './rest-values.js';
