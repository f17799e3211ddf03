/** What `/freeze` and `/unfreeze` are answered where they change nothing: nobody may believe that deploys wait when they do not. */
import type { Problem } from '../errors.js';
import type { CommandOutcome } from '../incident/slash-commands/replies.js';
import type { IncidentView } from './incident-view.js';

/** Comment → answer; comments whose words took effect are not in it. */
export function freezeOutcomes({
  commands,
  incident,
}: Pick<IncidentView, 'commands' | 'incident'>): ReadonlyMap<number, CommandOutcome> {
  const outcomes = new Map<number, CommandOutcome>();
  for (const { command, comment } of commands.obeyed) {
    if (
      command.name === 'freeze' &&
      !incident.freezes.some(({ id }) => id === `comment:${comment.id}`)
    )
      outcomes.set(comment.id, { done: false, problems: [isOver] });
    if (command.name === 'unfreeze' && !isLifted(incident, comment.url))
      outcomes.set(comment.id, { done: true, problems: [nothingHeld] });
  }
  return outcomes;
}

/** Two answers to one comment become one. */
export function mergedOutcomes(
  ...all: readonly ReadonlyMap<number, CommandOutcome>[]
): ReadonlyMap<number, CommandOutcome> {
  const merged = new Map<number, CommandOutcome>();
  for (const outcomes of all)
    for (const [comment, { done, problems }] of outcomes) {
      const before = merged.get(comment);
      merged.set(comment, {
        done: done && before?.done !== false,
        problems: [...(before?.problems ?? []), ...problems],
      });
    }
  return merged;
}

function isLifted({ freezes }: IncidentView['incident'], url: string): boolean {
  return freezes.some(({ end }) => end?.how === 'lifted' && end.url === url);
}

const isOver: Problem = {
  code: 'PM634',
  message: 'Deploys are not frozen: this incident is over',
  remedy: 'Write `/reopen` first when it is not, or freeze in the incident that is open.',
};

const nothingHeld: Problem = {
  code: 'PM635',
  message: 'Nothing was frozen here',
  remedy: 'When a deploy is still held up, its log names the incident that does it.',
};
