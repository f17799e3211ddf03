/**
 * One incident, thought through: from the facts to the incident, its deploys, its timeline and its
 * correlation. Pure.
 */
import { correlate } from '../correlation/correlate.js';
import type { Correlation } from '../correlation/correlation.js';
import { model } from '../correlation/model.js';
import { changesAtOnce, type AtOnce } from '../response/at-once.js';
import { buildChecklist, type Checklist } from '../response/checklist.js';
import type { Step } from '../response/step.js';
import type { Incident, IncidentFacts } from '../incident/incident.js';
import { isMarkedAsIncident } from '../incident/labels.js';
import type { CommitRecord } from '../repository/repository.js';
import { isChangeLog, isOurs } from '../markdown/ours.js';
import { redact } from '../markdown/redact.js';
import { rememberLast } from '../remember-last.js';
import type { Signal } from '../correlation/signal.js';
import { timelineInputFromFacts } from '../timeline/input.js';
import type { Timeline, TimelineInput, TimelineSource } from '../timeline/timeline.js';
import { buildTimeline } from '../timeline/build.js';
import type { FindingRule } from '../timeline/findings.js';
import type { Config } from '../config/config.js';

/** What the engines of an incident work with; the registry hands it in. */
export interface IncidentPlugIns {
  readonly timelineSources: readonly TimelineSource[];
  readonly findingRules: readonly FindingRule[];
  readonly correlationSignals: readonly Signal[];
  readonly responseSteps: readonly Step[];
}

export interface IncidentView extends TimelineInput {
  readonly timeline: Timeline;
  readonly correlation: Correlation;
  readonly checklist: Checklist;
  readonly atOnce: AtOnce | null;
}

/** A job that reads by what it thinks asks twice with the same facts. */
export const buildIncidentView = rememberLast(viewFrom, 1);

function viewFrom(
  read: IncidentFacts,
  config: Config,
  { timelineSources, findingRules, correlationSignals, responseSteps }: IncidentPlugIns,
): IncidentView {
  const input = timelineInputFromFacts(withoutSecrets(read, config), config);
  const { facts, incident, deploys } = input;
  const timeline = buildTimeline(input, timelineSources, findingRules);
  const correlation = correlate(
    { incident: withMilestones(incident, timeline), facts, deploys, config, at: facts.readAt },
    correlationSignals,
    model,
  );
  const seen = { ...input, timeline, correlation };
  return {
    ...seen,
    checklist: buildChecklist(seen, responseSteps),
    atOnce: changesAtOnce(seen),
  };
}

/**
 * Before anything is thought, let alone written: a secret that somebody pasted neither reaches a
 * screen nor a reason.
 */
function withoutSecrets(facts: IncidentFacts, { redact: options }: Config): IncidentFacts {
  const clean = (words: string) => redact(words, options).text;
  return {
    ...facts,
    issue: { ...facts.issue, title: clean(facts.issue.title), body: clean(facts.issue.body) },
    // What we wrote ourselves was clean when we wrote it, and its hidden lines are data.
    comments: facts.comments.map((comment) =>
      isOurs(comment, facts) ? comment : { ...comment, body: clean(comment.body) },
    ),
    commits: facts.commits.map((commit) => cleanCommit(commit, clean)),
    deployments: facts.deployments.map((deployment) => ({
      ...deployment,
      description: clean(deployment.description),
    })),
    releases: facts.releases.map((release) => ({
      ...release,
      name: clean(release.name),
      body: clean(release.body),
    })),
    pullRequests: facts.pullRequests.map((pull) => ({
      ...pull,
      title: clean(pull.title),
      body: clean(pull.body),
    })),
  };
}

/** What the timeline found out about the start is as good as what a command stated: proximity is measured from it. */
function withMilestones(incident: Incident, timeline: Timeline): Incident {
  const started = timeline.milestones.started;
  if (started === undefined || incident.stated.started !== undefined) return incident;
  const stated = { value: started.at, at: started.at, by: '', url: started.proofUrl };
  return { ...incident, stated: { ...incident.stated, started: stated } };
}

/** Whether the issue is an incident at all: it carries the label or the type, and nobody withdrew it. */
export function isIncident({
  facts,
  config,
}: {
  readonly facts: Pick<IncidentFacts, 'issue' | 'self' | 'identities'>;
  readonly config: Config;
}): boolean {
  return isMarkedAsIncident(facts.issue, config) && !isChangeLog(facts.issue, facts);
}

function cleanCommit(commit: CommitRecord, clean: (words: string) => string): CommitRecord {
  const { merged, pulls } = commit;
  return {
    ...commit,
    message: clean(commit.message),
    ...(merged && { merged: merged.map((one) => cleanCommit(one, clean)) }),
    ...(pulls && { pulls: pulls.map((pull) => ({ ...pull, title: clean(pull.title) })) }),
  };
}
