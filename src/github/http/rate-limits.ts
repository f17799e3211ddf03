/** GitHub's limits: which refusals are limits, how long each asks us to wait, and when to stop waiting. */
import type { HttpAnswer } from './transport.js';
import { at, toText } from '../../github-json/values.js';

export interface Limit {
  readonly kind: 'primary' | 'secondary';
  /** Whole seconds from now. */
  readonly waitSeconds: number;
  /** Seconds since 1970 at which GitHub takes requests again, by GitHub's clock. */
  readonly resumesAt: number;
}

/** Longest single wait that a run on the clock may take; beyond it the run stops and says when to come back. */
export const maxWaitSeconds = 300;
/** A fourth refusal of the same request ends the run. */
export const maxWaits = 3;

const minSeconds = 60;

/**
 * The limit behind an answer, `null` when it is none. Order of GitHub's documentation: `retry-after`, then
 * `x-ratelimit-reset`, then a minute and doubling. Our clock may be wrong: seconds count from the answer's `Date`.
 * @param attempt 0 for the first refusal of this request
 * @param ourClock seconds since 1970, used when the answer has no date
 */
export function readLimit(answer: HttpAnswer, attempt: number, ourClock: number): Limit | null {
  const kind = limitKind(answer);
  if (kind === null) return null;
  const now = readServerDate(answer) ?? ourClock;
  const waitSeconds =
    retryAfter(answer) ?? untilReset(answer, kind, now) ?? minSeconds * 2 ** attempt;
  return { kind, waitSeconds, resumesAt: now + waitSeconds };
}

function limitKind(answer: HttpAnswer): Limit['kind'] | null {
  const message = toText(at(answer.data, 'message'));
  const details = JSON.stringify(at(answer.data, 'errors') ?? '').slice(0, 2000);
  if (answer.status === 422)
    return /was submitted too quickly/i.test(message + details) ? 'secondary' : null;
  if (answer.status !== 403 && answer.status !== 429) return null;
  if (/secondary rate limit|abuse detection/i.test(message)) return 'secondary';
  if (answer.headers['x-ratelimit-remaining'] === '0') return 'primary';
  return answer.status === 429 || answer.headers['retry-after'] !== undefined ? 'secondary' : null;
}

function readServerDate(answer: HttpAnswer): number | null {
  const milliseconds = Date.parse(answer.headers['date'] ?? '');
  return Number.isNaN(milliseconds) ? null : Math.floor(milliseconds / 1000);
}

function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,12}$/.test(text.trim()) ? Number(text) : null;
}

function retryAfter(answer: HttpAnswer): number | null {
  const seconds = wholeNumber(answer.headers['retry-after']);
  return seconds === null ? null : Math.max(1, seconds);
}

/** A reset that has passed already is a clock out of step: a minute is waited all the same. */
function untilReset(answer: HttpAnswer, kind: Limit['kind'], now: number): number | null {
  const reset = wholeNumber(answer.headers['x-ratelimit-reset']);
  if (reset === null || (kind === 'secondary' && answer.headers['x-ratelimit-remaining'] !== '0'))
    return null;
  return reset > now ? reset - now + 1 : minSeconds;
}
