/** Freezes of deploys: when one began and ended, by whom or by what rule, and what went out all the same. */
import { nameOfCargo } from '../../freeze/passes.js';
import { type Shipped, shippedWhileFrozen } from '../../freeze/shipped.js';
import type { Freeze } from '../../incident/freeze.js';
import { secondsBetween } from '../../time/instant.js';
import { timelineEvent } from '../events.js';
import type { TimelineEvent, TimelineInput, TimelineSource } from '../timeline.js';

export const freezesSource: TimelineSource = {
  id: 'freezes',
  description: 'Freezes of deploys: begun, ended, and what was let through',
  events: (input: TimelineInput): readonly TimelineEvent[] => [
    ...input.incident.freezes.flatMap((freeze) => [
      begun(freeze),
      ...ended(freeze, input.facts.readAt),
    ]),
    ...shippedWhileFrozen(input).flatMap(passed),
  ],
};

function begun(freeze: Freeze): TimelineEvent {
  const { id, at, until, cause, reason, by, url } = freeze;
  return timelineEvent({
    id: `freeze:${id}`,
    kind: 'freeze',
    source: freezesSource.id,
    occurredAt: at,
    meaning: {
      type: 'frozen',
      minutes: Math.round(secondsBetween(at, until) / 60),
      rule: cause === 'asked' ? null : cause,
    },
    // The row of the rollback itself names the version.
    text: cause === 'rollback' ? '' : reason,
    actor: by,
    links: linksOf(labels[cause], url),
  });
}

const labels = { asked: 'command', severity: 'incident', rollback: 'run' } as const;

function ended({ id, until, end, url }: Freeze, now: string): readonly TimelineEvent[] {
  if (end?.how === 'replaced') return [];
  if (end === null && until > now) return [];
  return [
    timelineEvent({
      id: `unfreeze:${id}`,
      kind: 'freeze',
      source: freezesSource.id,
      occurredAt: end?.at ?? until,
      meaning: { type: 'unfrozen', how: end?.how ?? 'thawed' },
      text: end?.reason ?? '',
      actor: end?.by ?? null,
      links: linksOf(end?.how === 'lifted' ? 'command' : 'freeze', end?.url ?? url),
    }),
  ];
}

function passed({ deploy, cargo, pass }: Shipped): readonly TimelineEvent[] {
  if (pass === null) return [];
  return [
    timelineEvent({
      id: `freeze-pass:${deploy.id}`,
      kind: 'freeze',
      source: freezesSource.id,
      occurredAt: deploy.at,
      meaning: {
        type: 'freeze-pass',
        stage: 'went',
        refs: [...new Set(cargo.map(nameOfCargo))].slice(0, 5),
        by: pass,
      },
      links: linksOf('deploy', deploy.url),
    }),
  ];
}

function linksOf(label: string, url: string): TimelineEvent['links'] {
  return url === '' ? [] : [{ label, url }];
}
