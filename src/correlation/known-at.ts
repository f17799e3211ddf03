/** What was known at a moment: nothing that was written, merged or deployed later may reach the ranking. */
import type { Config } from '../config/config.js';
import { deploysFromFacts } from '../changes/deploys-from-facts.js';
import type { Deploys } from '../changes/deploys.js';
import type { IncidentFacts } from '../incident/incident.js';
import type { Instant } from '../time/instant.js';
import type { CorrelationIncident } from './correlation.js';

export function factsKnownAt(facts: IncidentFacts, at: Instant): IncidentFacts {
  return {
    ...facts,
    comments: facts.comments.filter((comment) => comment.createdAt <= at),
    reportedChanges: facts.reportedChanges.filter(({ createdAt }) => createdAt <= at),
    commits: facts.commits.filter((commit) => commit.committedAt <= at),
    issueEvents: facts.issueEvents.filter((event) => event.createdAt <= at),
    deployments: facts.deployments
      .filter(({ createdAt }) => createdAt <= at)
      .map((deployment) => ({
        ...deployment,
        statuses: deployment.statuses.filter(({ createdAt }) => createdAt <= at),
      })),
    releases: facts.releases.filter((release) => release.publishedAt <= at),
    workflowRuns: facts.workflowRuns
      .filter(({ startedAt }) => startedAt <= at)
      .map((run) =>
        run.updatedAt <= at ? run : { ...run, status: 'in_progress', conclusion: null },
      ),
    pullRequests: facts.pullRequests.filter((pull) => pull.createdAt <= at),
    comparisons: facts.comparisons.map((comparison) => ({
      ...comparison,
      commits: comparison.commits.filter((commit) => commit.committedAt <= at),
    })),
  };
}

/** A deploy that failed later was still running, or fine, at the moment asked about. */
export function deploysKnownAt(
  deploys: Deploys,
  facts: IncidentFacts,
  config: Config['deployments'],
  at: Instant,
): Deploys {
  const { source, reason } = deploys;
  if (source === 'deployments' || source === 'workflow')
    return {
      source,
      reason,
      deploys: deploysFromFacts(facts, {
        ...config,
        source: source === 'workflow' ? config.source : 'deployments',
      }).deploys,
    };
  return { source, reason, deploys: deploys.deploys.filter((deploy) => deploy.at <= at) };
}

export function incidentKnownAt(incident: CorrelationIncident, at: Instant): CorrelationIncident {
  return {
    ...incident,
    verdicts: incident.verdicts.filter((verdict) => verdict.at <= at),
    stated: Object.fromEntries(
      Object.entries(incident.stated).filter(([, stated]) => stated.at <= at),
    ),
  };
}
