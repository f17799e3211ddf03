/** Words about a freeze that every place shares. Untrusted parts stay untrusted: the place escapes them. */
import type { Blocked } from '../../freeze/check.js';
import type { HeldFreeze } from '../../incident/freeze-line.js';
import type { FreezeCause, Pass } from '../../incident/freeze.js';
import { formatClock, formatDate } from '../../time/format.js';
import type { Instant } from '../../time/instant.js';
import { zoneName } from '../timeline/cells.js';
import { nameOfRef } from '../../incident/slash-commands/commands/allow.js';

export function ruleWords(cause: Exclude<FreezeCause, 'asked'>, reason: string): string {
  if (cause === 'severity') return `the rule for ${reason}`;
  if (reason.startsWith('#')) return `the revert of ${reason}`;
  return `the rollback${reason === '' ? '' : ` to ${shown(reason)}`}`;
}

/** `#71, #72`, the newest five. */
export function passNames(passes: readonly Pick<Pass, 'ref'>[]): string {
  return [...new Set(passes.map(({ ref }) => nameOfRef(ref)))].slice(-5).join(', ');
}

function shown(version: string): string {
  return /^[0-9a-f]{40,64}$/.test(version) ? version.slice(0, 12) : version;
}

/** `until 16:03 UTC by ana: The fix is being tested`, and for a rule by which. */
export function freezeWords(
  { until, by, cause, reason }: HeldFreeze,
  now: Instant,
  zone: string | null,
): string {
  const day =
    formatDate(until, zone) === formatDate(now, zone) ? '' : `${formatDate(until, zone)} `;
  const clock = `${day}${formatClock(until, zone)} ${zoneName(zone)}`;
  const who = cause === 'asked' ? (by ?? 'somebody') : ruleWords(cause, reason);
  return `until ${clock} by ${who}${cause === 'asked' && reason !== '' ? `: ${reason}` : ''}`;
}

/** What to write to let it out: `/allow #70 REASON`. */
export function allowWords({ without }: Pick<Blocked, 'without'>): string {
  return `/allow ${without.length === 0 ? '#PR' : without.slice(0, maxNamed).join(' ')} REASON`;
}

/** `#70, #72 and 3 more` */
export function listed(names: readonly string[]): string {
  const more = names.length - maxNamed;
  return `${names.slice(0, maxNamed).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

const maxNamed = 5;
