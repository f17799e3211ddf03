/** Facts → recording: the same shapes that `parseRecording` reads, so that what was printed reads back as it was. */
import type { IncidentFacts } from '../incident/incident.js';
import { toEntry } from '../probe/history.js';
import {
  commentToRest,
  commitToRest,
  comparisonToRest,
  deploymentToRest,
  issueEventToRest,
  issueToRest,
  pullRequestToRest,
  releaseToRest,
  workflowRunToRest,
} from '../github-json/shapes.js';

/** What a recording can hold in addition to the facts. */
export interface RecordingExtras {
  readonly id?: string;
  readonly config?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly rankHistory?: readonly unknown[];
}

/** JSON text that ends in a newline; keys in a fixed order, so that equal facts print equally. */
export function printRecording(facts: IncidentFacts, extras: RecordingExtras = {}): string {
  const { repository } = facts;
  const recording = {
    id: extras.id,
    read_at: facts.readAt,
    self: facts.self,
    repository: {
      full_name: repository.fullName,
      default_branch: repository.defaultBranch,
      html_url: repository.url,
      private: repository.private,
      archived: repository.archived,
    },
    issue: issueToRest(facts.issue),
    comments: facts.comments.map(commentToRest),
    reported_changes: facts.reportedChanges.map(commentToRest),
    issue_events: facts.issueEvents.map(issueEventToRest),
    commits: facts.commits.map(commitToRest),
    deployments: facts.deployments.map(deploymentToRest),
    releases: facts.releases.map(releaseToRest),
    workflow_runs: facts.workflowRuns.map(workflowRunToRest),
    pull_requests: facts.pullRequests.map(pullRequestToRest),
    shipped_pulls: facts.shippedPulls?.map(pullRequestToRest),
    comparisons: facts.comparisons.map(comparisonToRest),
    permissions: facts.permissions,
    codeowners: facts.codeowners,
    config: extras.config,
    files: extras.files,
    rank_history: extras.rankHistory,
    probings: facts.probings?.map(toEntry),
    omissions: facts.omissions,
  };
  return `${JSON.stringify(recording, null, 1)}\n`;
}
