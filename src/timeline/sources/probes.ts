/** Looks from outside: a row where the verdict changed, not one for each look. */
import { probingsOf } from '../../incident/probings.js';
import { dependencyTurns, type DependencyTurn } from '../../probe/dependencies.js';
import { turningProbings } from '../../probe/history.js';
import type { Probing } from '../../probe/probe.js';
import { describeFaults, judge } from '../../probe/verdict.js';
import { fingerprint } from '../../markdown/fingerprint.js';
import { secondsBetween } from '../../time/instant.js';
import { timelineEvent } from '../events.js';
import type { Link, TimelineEvent, TimelineInput, TimelineSource } from '../timeline.js';

export const probesSource: TimelineSource = {
  id: 'probes',
  description:
    'What the configured addresses answered from outside, and the status pages of others, where that changed',
  events: ({ facts }: TimelineInput): readonly TimelineEvent[] => [
    ...turningProbings(probingsOf(facts)).map((probing) => {
      const verdict = judge(probing);
      const named = verdict.kind === 'cannot-tell' ? verdict.unseen : verdict.failing;
      return timelineEvent({
        id: `probe:${probing.at}`,
        kind: 'probe',
        source: 'probes',
        occurredAt: probing.at,
        meaning: { type: 'probe', verdict: verdict.kind },
        text: named.length > 0 ? describeFaults(named) : '',
        links: [linkOf(probing, facts)],
      });
    }),
    ...dependencyTurns(probingsOf(facts)).flatMap((turn) => dependencyRow(turn, facts.issue)),
  ],
};

/** Trouble stands where the page says that it began, unless that is another story, of days ago. */
function dependencyRow(
  { probing, dependency: { name, url, state, words, since } }: DependencyTurn,
  { createdAt }: TimelineInput['facts']['issue'],
): readonly TimelineEvent[] {
  if (state === 'unknown') return [];
  const isDated = state !== 'well' && since !== null && since <= probing.at;
  const isNear = isDated && secondsBetween(since, createdAt) < 86_400;
  return [
    timelineEvent({
      id: `dependency:${fingerprint(name)}:${probing.at}`,
      kind: 'probe',
      source: 'probes',
      occurredAt: isNear ? since : probing.at,
      postedAt: probing.at,
      meaning: { type: 'dependency', name, state },
      text: state === 'well' ? '' : words,
      links: [{ label: 'status page', url }],
    }),
  ];
}

/** What asked for it, else its run; our own comment has no address before it is written. */
function linkOf({ occasions, run }: Probing, facts: TimelineInput['facts']): Link {
  const comment = facts.comments.find(({ id }) => occasions.includes(`comment:${id}`));
  if (comment !== undefined) return { label: 'comment', url: comment.url };
  if (run === '') return { label: 'issue', url: facts.issue.url };
  return { label: 'run', url: `${facts.repository.url}/actions/runs/${run}` };
}
