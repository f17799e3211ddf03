/** What a freeze of deploys calls for: a word before it thaws, and about what went out in spite of it. */
import {
  isAgainst,
  type Shipped,
  shippedWhileFrozen,
  type ShippedInput,
} from '../freeze/shipped.js';
import { freezeAt } from '../incident/freeze.js';
import { type Instant, plusSeconds, secondsBetween } from '../time/instant.js';
import { idAt, type Reminder } from './reminder.js';

/** Somebody who deploys on every push must not fill the issue. */
const maxAgainst = 10;

export function freezeReminders(input: ShippedInput, now: Instant): readonly Reminder[] {
  return [
    ...beforeThaw(input, now),
    ...againstFreeze(input).map((one) => ({
      kind: 'past-freeze' as const,
      id: pastFreezeId(one),
      due: one.deploy.at,
    })),
  ];
}

/** What went out without a pass, oldest first. */
export function againstFreeze(input: ShippedInput): readonly Shipped[] {
  return shippedWhileFrozen(input)
    .filter((one) => isAgainst(one, input.config))
    .slice(0, maxAgainst);
}

export function pastFreezeId({ deploy }: Shipped): string {
  return `past-freeze.${deploy.id.replace(/[^\w.-]/g, '-')}`;
}

/** When it is said that a freeze ends: not before two thirds of it are over. `null`: never. */
export function warningAt(
  { at, until }: { readonly at: Instant; readonly until: Instant },
  warnMinutes: number,
): Instant | null {
  if (warnMinutes === 0) return null;
  const ahead = Math.min(warnMinutes * 60, Math.floor(secondsBetween(at, until) / 3));
  return plusSeconds(until, -ahead);
}

export function thawId({ until }: { readonly until: Instant }): string {
  return idAt('freeze-ends', until);
}

function beforeThaw({ incident, config }: ShippedInput, now: Instant): readonly Reminder[] {
  const held = freezeAt(incident.freezes, now);
  const due = held === null ? null : warningAt(held, config.freeze.warnMinutes);
  return held === null || due === null ? [] : [{ kind: 'freeze-ends', id: thawId(held), due }];
}
