/** What is missing or contradictory about the course of the incident. */
import { formatDuration, secondsBetween, type Instant } from '../../time/instant.js';
import type { FindingRule, TimelineFacts } from '../findings.js';
import { milestoneNames } from '../../incident/incident.js';
import { threadOf } from '../thread.js';
import { meaningsOf } from '../wording.js';
import type { TimelineEvent, TimelineFinding, TimelineInput } from '../timeline.js';

const startsAtDetection: FindingRule = {
  id: 'starts-at-detection',
  description: 'Nothing is known from before the detection',
  find: (_, { milestones, events }) => {
    if (milestones.started !== undefined || milestones.detected === undefined) return [];
    const detected = milestones.detected.at;
    if (events.some((event) => event.occurredAt < detected && event.kind !== 'change')) return [];
    return [
      one(
        'starts-at-detection',
        'The timeline begins with the detection. When did it start? Say /started TIME.',
        [milestones.detected.proof],
      ),
    ];
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
    .sort((a, b) => (a.postedAt < b.postedAt ? -1 : a.postedAt > b.postedAt ? 1 : 0));
  const limit = severity.updateEveryMinutes * 60;
  const gaps = words.slice(1).flatMap((event, i) => {
    const before = words[i] as TimelineEvent;
    const seconds = secondsBetween(before.postedAt, event.postedAt);
    return seconds > limit ? [{ before, event, seconds }] : [];
  });
  const longest = [...gaps].sort((a, b) => b.seconds - a.seconds)[0];
  if (longest === undefined) return [];
  const others = gaps.length === 1 ? '' : ` (${gaps.length} such gaps, this is the longest)`;
  return [
    one(
      'silence',
      `${formatDuration(longest.seconds)} without a word from ${clock(longest.before.postedAt)}; ${severity.name} asks for one every ${formatDuration(limit)}${others}.`,
      [longest.before.id, longest.event.id],
    ),
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
      : [
          one(
            'no-mitigation',
            'No row says when the impact ended. If it ended before the close, say /mitigated TIME.',
            [milestones.resolved.proof],
          ),
        ],
};

const missingResolution: FindingRule = {
  id: 'no-resolution',
  description: 'Status is resolved, but no row says when',
  find: ({ incident }, { milestones }) =>
    incident.status !== 'resolved' || milestones.resolved !== undefined
      ? []
      : [
          one(
            'no-resolution',
            'The status is resolved, but no row says since when. Say /resolved TIME.',
            [],
          ),
        ],
};

const afterResolved: FindingRule = {
  id: 'after-resolved',
  description: 'Something happened after the incident was resolved',
  find: (input, { milestones, events }) => {
    const end = milestones.resolved;
    if (end === undefined) return [];
    const relapsed = new Set(
      threadOf(input)
        .filter(
          (post) =>
            post.postedAt > end.at &&
            post.statements.some((statement) => meaningsOf(statement).has('relapse')),
        )
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
          one(
            'after-resolved',
            `${later.length === 1 ? 'A row lies' : `${later.length} rows lie`} after the resolution at ${clock(end.at)}. Was it over?`,
            later.slice(0, 5).map((event) => event.id),
          ),
        ];
  },
};

/** Deploys, attempts and severity after the end say that it was not over; talk afterwards is normal. */
const isFollowUp = (event: TimelineEvent): boolean =>
  event.kind === 'attempt' ||
  event.kind === 'severity' ||
  event.kind === 'reopened' ||
  (event.kind === 'deploy' && /rollback|roll back|revert/i.test(event.text)) ||
  (event.kind === 'milestone' && !/^Incident resolved/.test(event.text));

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
            one(
              'milestone-order',
              `${later.name} (${clock(later.at)}) lies before ${earlier.name} (${clock(earlier.at)}).`,
              [earlier.proof, later.proof],
            ),
          ];
    });
  },
};

export function one(ruleId: string, message: string, eventIds: readonly string[]): TimelineFinding {
  return { ruleId, message, eventIds };
}

export function clock(at: Instant): string {
  return `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
}

export const milestoneRules: readonly FindingRule[] = [
  startsAtDetection,
  silence,
  missingMitigation,
  missingResolution,
  afterResolved,
  order,
];
