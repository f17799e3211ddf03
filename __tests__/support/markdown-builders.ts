/**
 * Builders for what postmortems are made of: an incident with its timeline and correlation, thought
 * through already.
 */
import { defaultConfig } from '../../src/config/defaults.js';
import type { Config } from '../../src/config/config.js';
import type { ChangeCandidate } from '../../src/changes/candidate.js';
import type { Correlation, DeployCorrelation } from '../../src/correlation/correlation.js';
import type { Incident } from '../../src/incident/incident.js';
import type { PostmortemInput } from '../../src/render/postmortem/input.js';
import type { Timeline, TimelineEvent } from '../../src/timeline/timeline.js';
import { someFacts, aCommit, declared, home, minute } from './repository-builders.js';

export function anIncident(over: Partial<Incident> = {}): Incident {
  return {
    number: 12,
    title: 'Checkout returns 502',
    url: `${home}/issues/12`,
    declaredAt: declared,
    open: false,
    closedAt: minute(90),
    severity: 'sev2',
    status: 'resolved',
    lead: 'maya',
    withdrawn: false,
    statusStated: false,
    impact: null,
    postmortemRequested: false,
    stated: {},
    verdicts: [],
    services: ['checkout'],
    symptoms: 'Checkout returns 502',
    followUps: [],
    updates: [],
    evidence: [],
    attempts: [],
    findings: [],
    comms: null,
    scribe: null,
    leads: [],
    severities: [],
    restores: [],
    snoozedUntil: null,
    freezes: [],
    passes: [],
    returns: [],
    ticks: [],
    ...over,
  };
}

export function anEvent(over: Partial<TimelineEvent> = {}): TimelineEvent {
  const occurredAt = over.occurredAt ?? declared;
  return {
    id: 'comment:1001',
    occurredAt,
    postedAt: occurredAt,
    kind: 'comment',
    meaning: { type: 'words', retold: false },
    text: 'Error rate of checkout rises',
    actor: 'maya',
    source: 'comments',
    links: [{ label: 'comment', url: `${home}/issues/12#issuecomment-1001` }],
    zoneAssumed: false,
    approximate: false,
    remarks: [],
    key: true,
    ...over,
  };
}

export function aTimeline(over: Partial<Timeline> = {}): Timeline {
  const events = [
    anEvent({
      id: 'deployment:7',
      kind: 'deploy',
      occurredAt: minute(-9),
      text: 'production ← 4f2a91c',
      actor: null,
      source: 'deployments',
      links: [{ label: 'deployment', url: `${home}/deployments/7` }],
    }),
    anEvent({ id: 'comment:1001', occurredAt: minute(-5) }),
    anEvent({ id: 'comment:1002', occurredAt: minute(31), text: 'Rolled back, errors fall' }),
  ];
  return {
    events,
    milestones: {
      started: {
        at: minute(-5),
        proof: 'comment:1001',
        proofUrl: `${home}/issues/12#issuecomment-1001`,
        certainty: 'stated',
      },
      mitigated: {
        at: minute(31),
        proof: 'comment:1002',
        proofUrl: `${home}/issues/12#issuecomment-1002`,
        certainty: 'inferred',
      },
    },
    questions: [],
    outages: [],
    durations: [{ id: 'time-to-mitigate', seconds: 2160, definition: 'started → mitigated' }],
    findings: [],
    ...over,
  };
}

export function aCandidate(over: Partial<ChangeCandidate> = {}): ChangeCandidate {
  return {
    commit: aCommit(),
    origin: 'branch',
    at: minute(-9),
    deploy: null,
    pullRequest: { number: 41, title: 'Shrink the connection pool', url: `${home}/pull/41` },
    ...over,
  };
}

export function aRanked(over: Partial<DeployCorrelation> = {}): DeployCorrelation {
  return {
    change: aCandidate(),
    rank: 1,
    score: 2,
    confidence: 'likely',
    evidence: [{ signal: 'time', text: 'Landed 4 min before the start.', weight: 1 }],
    ...over,
  };
}

export function aCorrelation(over: Partial<Correlation> = {}): Correlation {
  return {
    verdict: 'candidates',
    candidates: [aRanked()],
    considered: 14,
    window: { from: minute(-4320), to: minute(5) },
    reference: { at: minute(-5), basis: 'started' },
    deploySource: { source: 'deployments', reason: 'There are deployments.' },
    rollback: null,
    settled: null,
    ...over,
  } as Correlation;
}

export interface DraftOptions {
  readonly incident?: Partial<Incident>;
  readonly timeline?: Partial<Timeline>;
  readonly correlation?: Partial<Correlation>;
  readonly config?: Partial<Config>;
  readonly template: string;
}

export function aDraft({
  incident,
  timeline,
  correlation,
  config,
  template,
}: DraftOptions): PostmortemInput {
  return {
    incident: anIncident(incident),
    timeline: aTimeline(timeline),
    correlation: aCorrelation(correlation),
    checklist: { phase: 'close', entries: [], next: [], back: null },
    facts: someFacts(),
    config: { ...defaultConfig, ...config },
    template,
    now: minute(200),
  };
}
