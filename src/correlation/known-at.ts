/** What was known at a moment: nothing that was written, merged or deployed later may reach the ranking. */
import type { IncidentFacts } from '../incident/incident.js';
import type { Instant } from '../time/instant.js';
import type { CorrelationIncident } from './correlation.js';

export function factsKnownAt(facts: IncidentFacts, at: Instant): IncidentFacts {
  return {
    ...facts,
    comments: facts.comments.filter((comment) => comment.createdAt <= at),
    commits: facts.commits.filter((commit) => commit.committedAt <= at),
    issueEvents: facts.issueEvents.filter((event) => event.createdAt <= at),
    deployments: facts.deployments.filter((deployment) => deployment.createdAt <= at),
    releases: facts.releases.filter((release) => release.publishedAt <= at),
    workflowRuns: facts.workflowRuns.filter((run) => run.startedAt <= at),
    pullRequests: facts.pullRequests.filter((pull) => pull.createdAt <= at),
    comparisons: facts.comparisons.map((comparison) => ({ ...comparison, commits: comparison.commits.filter((commit) => commit.committedAt <= at) })),
  };
}

export function incidentKnownAt(incident: CorrelationIncident, at: Instant): CorrelationIncident {
  return {
    ...incident,
    verdicts: incident.verdicts.filter((verdict) => verdict.at <= at),
    stated: Object.fromEntries(Object.entries(incident.stated).filter(([, stated]) => stated.at <= at)),
  };
}
