/**
 * The gate: decides from the event alone whether there may be work. It loads nothing but the table
 * of events, so that the
 * many events that do not concern an incident cost no more than the start of Node. When in doubt it lets the event in.
 */
import { findEvent, type GateAnswer, open, shut } from './events.js';

export interface GateEvent {
  readonly name: string;
  readonly payload: unknown;
  /** `command` input: `auto`, or a named command, which is a wish on events that say nothing themselves. */
  readonly command: string;
}

export function gate({ name, payload, command }: GateEvent): GateAnswer {
  // A missing or broken event file must not pass for an event that concerns nobody: the app says what is wrong with it.
  if (payload === null || typeof payload !== 'object' || Array.isArray(payload))
    return open('the event file contains no event');
  // A deploy may be started by anything.
  if (command === 'freeze-check') return open('deploys may be frozen');
  const event = findEvent(name);
  if (event !== null) return event.concerns(payload);
  return command !== '' && command !== 'auto'
    ? open(`the command ${command} was asked for`)
    : shut(`the event ${name === '' ? '(none)' : name} is not about an incident`);
}
