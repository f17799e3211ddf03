/** What is missing or contradictory about the course of the incident. */
import { compareText } from '../../text/compare.js';
import { secondsBetween } from '../../time/instant.js';
import type { FindingRule, TimelineFacts } from '../findings.js';
import { milestoneNames } from '../../incident/incident.js';
import { meaningsInStatement, type Statement } from '../statements.js';
import type { TimelineEvent, TimelineInput } from '../timeline.js';
import type { TimelineFinding } from './finding.js';

const startsAtDetection: FindingRule = {
  id: 'starts-at-detection',
  description: 'Nothing is known from before the detection',
  find: (_, { milestones, events }) => {
    if (milestones.started !== undefined || milestones.detected === undefined) return [];
    const detected = milestones.detected.at;
    if (events.some((event) => event.occurredAt < detected && event.kind !== 'change')) return [];
    return [{ ruleId: 'starts-at-detection', eventIds: [milestones.detected.proof] }];
  },
};

const silence: FindingRule = {
  id: 'silence',
  description: 'Longer without a word than the severity allows',
  find: (input, timeline) => silences(input, timeline),
};

function silences(
  { incident, config, facts }: TimelineInput,
  { events, milestones }: TimelineFacts,
): readonly TimelineFinding[] {
  const severity = config.severities.find((candidate) => candidate.name === incident.severity);
  if (severity === undefined) return [];
  const end = milestones.resolved?.at ?? facts.issue.closedAt;
  const words = events
    .filter(
      (event) =>
        event.postedAt >= facts.issue.createdAt &&
        isWord(event) &&
        (end === null || event.postedAt <= end),
    )
    .sort((a, b) => compareText(a.postedAt, b.postedAt));
  const limit = severity.updateEveryMinutes * 60;
  const gaps = words.slice(1).flatMap((event, i) => {
    const before = words[i] as TimelineEvent;
    const seconds = secondsBetween(before.postedAt, event.postedAt);
    return seconds > limit ? [{ before, event, seconds }] : [];
  });
  const longest = [...gaps].sort((a, b) => b.seconds - a.seconds)[0];
  if (longest === undefined) return [];
  return [
    {
      ruleId: 'silence',
      severity: severity.name,
      from: longest.before.postedAt,
      seconds: longest.seconds,
      limit,
      gaps: gaps.length,
      eventIds: [longest.before.id, longest.event.id],
    },
  ];
}

const isWord = (event: TimelineEvent): boolean =>
  [
    'opened',
    'comment',
    'command',
    'update',
    'attempt',
    'evidence',
    'status',
    'severity',
    'milestone',
    'closed',
  ].includes(event.kind);

const missingMitigation: FindingRule = {
  id: 'no-mitigation',
  description: 'Resolved, but no row says when the impact ended',
  find: (_, { milestones }) =>
    milestones.resolved === undefined || milestones.mitigated !== undefined
      ? []
      : [{ ruleId: 'no-mitigation', eventIds: [milestones.resolved.proof] }],
};

const missingResolution: FindingRule = {
  id: 'no-resolution',
  description: 'Status is resolved, but no row says when',
  find: ({ incident }, { milestones }) =>
    incident.status !== 'resolved' || milestones.resolved !== undefined
      ? []
      : [{ ruleId: 'no-resolution', eventIds: [] }],
};

const afterResolved: FindingRule = {
  id: 'after-resolved',
  description: 'Something happened after the incident was resolved',
  find: (input, { milestones, events }) => {
    const end = milestones.resolved;
    if (end === undefined) return [];
    const relapsed = new Set(
      input.thread
        .filter((post) => post.postedAt > end.at && post.statements.some(saysItIsNotOver))
        .map(({ id }) => id),
    );
    const later = events.filter(
      (event) =>
        secondsBetween(end.at, event.occurredAt) > 60 &&
        (isFollowUp(event) || relapsed.has(event.id)),
    );
    return later.length === 0
      ? []
      : [
          {
            ruleId: 'after-resolved',
            resolvedAt: end.at,
            rows: later.length,
            eventIds: later.slice(0, 5).map((event) => event.id),
          },
        ];
  },
};

const saysItIsNotOver = (statement: Statement): boolean => {
  const meanings = meaningsInStatement(statement);
  return meanings.has('relapse') || meanings.has('unchanged');
};

/** Deploys, attempts and severity after the end say that it was not over; talk afterwards is normal. */
function isFollowUp({ meaning }: TimelineEvent): boolean {
  switch (meaning.type) {
    case 'attempt':
    case 'severity':
    case 'reopened':
      return true;
    case 'deploy':
      return meaning.reverts || meaning.verb === 'rolled-back';
    case 'milestone':
      return meaning.milestone !== 'resolved';
    case 'called-in':
    case 'closed':
    case 'commit-reference':
    case 'declared':
    case 'dependency':
    case 'evidence':
    case 'finding':
    case 'freeze-pass':
    case 'frozen':
    case 'impact':
    case 'lead':
    case 'marked':
    case 'merged':
    case 'outside-change':
    case 'probe':
    case 'pull-request':
    case 'reference':
    case 'release':
    case 'renamed':
    case 'restore':
    case 'returned':
    case 'role':
    case 'rollback':
    case 'runbook':
    case 'snooze':
    case 'status':
    case 'step':
    case 'unfrozen':
    case 'update':
    case 'verdict':
    case 'words':
      return false;
  }
}

const order: FindingRule = {
  id: 'milestone-order',
  description: 'Milestones contradict each other',
  find: (_, { milestones }) => {
    const known = milestoneNames
      .filter((name) => name !== 'acknowledged')
      .flatMap((name) => (milestones[name] === undefined ? [] : [{ name, ...milestones[name] }]));
    return known.slice(1).flatMap((later, i) => {
      const earlier = known[i];
      return earlier === undefined || earlier.at <= later.at
        ? []
        : [
            {
              ruleId: 'milestone-order',
              earlier: { name: earlier.name, at: earlier.at },
              later: { name: later.name, at: later.at },
              eventIds: [earlier.proof, later.proof],
            },
          ];
    });
  },
};

const unknownLanguage: FindingRule = {
  id: 'unknown-language',
  description: 'Written in a language whose words are not read; only recorded facts count',
  find: ({ thread }) => {
    const [opened] = thread;
    return opened?.around.language.kind === 'unknown'
      ? [{ ruleId: 'unknown-language', eventIds: ['opened'] }]
      : [];
  },
};

export const milestoneRules: readonly FindingRule[] = [
  startsAtDetection,
  silence,
  missingMitigation,
  missingResolution,
  afterResolved,
  order,
  unknownLanguage,
];
