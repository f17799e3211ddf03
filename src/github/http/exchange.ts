/**
 * One request until it is settled: limits are waited for, reads are retried when GitHub fails, writes never are
 * unless GitHub surely refused them. What cannot be known about a write is said: `AmbiguousWriteError`.
 */
import {
  ambiguousWrite,
  budgetError,
  errorFromRefusal,
  limitError,
  toPath,
  platformError,
  safeText,
  unreadableError,
} from '../errors.js';
import { sameHost } from './pages.js';
import { readLimit, maxWaitSeconds, maxWaits } from './rate-limits.js';
import {
  ConnectionError,
  type HttpAnswer,
  type HttpRequest,
  type Route,
  type Transport,
} from './transport.js';
import type { Meter } from './usage.js';

export interface ExchangeContext {
  readonly transport: () => Promise<Transport>;
  readonly token: string;
  readonly meter: Meter;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** 0 ≤ x < 1 */
  readonly random: () => number;
  readonly requestBudget: number;
  /** How often a read is asked again after a failure of the server or the network; 3 when absent. */
  readonly maxRetries?: number;
  readonly notice: (line: string) => void;
}

const usualRetries = 3;
const maxRedirects = 3;
const retryableStatuses: readonly number[] = [500, 502, 503, 504];

/** State of one request over its repeats. */
interface Attempts {
  waits: number;
  repeats: number;
  redirects: number;
  request: HttpRequest;
}

/** @throws UserError for every refusal; `AmbiguousWriteError` when a write's fate is unknown */
export async function exchange(
  context: ExchangeContext,
  request: HttpRequest,
  route: Route,
  write: boolean,
): Promise<HttpAnswer> {
  const attempts: Attempts = { waits: 0, repeats: 0, redirects: 0, request };
  for (;;) {
    const answer = await sendOnce(context, attempts, route, write);
    if (answer === 'again') continue;
    context.meter.answered(answer);
    if (answer.status === 304) return answer;
    if (await waitForLimit(context, answer, attempts)) continue;
    if (followRedirect(answer, attempts)) continue;
    if (retryableStatuses.includes(answer.status)) {
      if (write) throw ambiguousWrite(attempts.request, 'PM203', String(answer.status));
      await retry(context, attempts, String(answer.status));
      continue;
    }
    if (answer.status >= 300) throw errorFromRefusal(attempts.request, answer, context.token);
    if (readable(answer)) return answer;
    if (write) throw ambiguousWrite(attempts.request, 'PM204', 'an answer that is not JSON');
    if (attempts.repeats > 0)
      throw unreadableError(
        `${request.method} ${toPath(request.url)}`,
        'an answer that is not JSON',
      );
    await retry(context, attempts, 'an answer that is not JSON');
  }
}

async function sendOnce(
  context: ExchangeContext,
  attempts: Attempts,
  route: Route,
  write: boolean,
): Promise<HttpAnswer | 'again'> {
  if (context.meter.usage().requests >= context.requestBudget)
    throw budgetError(context.requestBudget);
  const transport = await context.transport();
  context.meter.sent(route, write);
  try {
    return await transport.send(attempts.request);
  } catch (error) {
    if (!(error instanceof ConnectionError)) throw error;
    const cause = safeText(error.message, context.token);
    if (write && !error.neverSent) throw ambiguousWrite(attempts.request, 'PM203', cause);
    await retry(context, attempts, cause);
    return 'again';
  }
}

/** JSON, or rightly nothing. A page of HTML or half an object is neither. */
function readable(answer: HttpAnswer): boolean {
  if (answer.status === 204 || answer.status === 205) return true;
  return (
    typeof answer.data === 'object' && answer.data !== null && !(answer.data instanceof ArrayBuffer)
  );
}

/** About 1, 2 and 4 seconds, each moved by up to a half either way so that many runs do not come back at once. */
async function retry(context: ExchangeContext, attempts: Attempts, cause: string): Promise<void> {
  const { method, url } = attempts.request;
  const { maxRetries = usualRetries } = context;
  if (attempts.repeats >= maxRetries)
    throw platformError(`${method} ${toPath(url)}, asked ${attempts.repeats + 1} times`, cause);
  await context.sleep(1000 * 2 ** attempts.repeats * (0.5 + context.random()));
  attempts.repeats += 1;
}

/**
 * Whether a limit was met and waited for. A refused request was surely not carried out, so this
 * holds for writes too.
 */
async function waitForLimit(
  context: ExchangeContext,
  answer: HttpAnswer,
  attempts: Attempts,
): Promise<boolean> {
  const limit = readLimit(answer, attempts.waits, Math.floor(context.now() / 1000));
  if (limit === null) return false;
  if (attempts.waits >= maxWaits || limit.waitSeconds > maxWaitSeconds)
    throw limitError(limit, context.token === '');
  attempts.waits += 1;
  context.notice(
    `GitHub asks to slow down: waiting ${limit.waitSeconds} s (${attempts.waits} of ${maxWaits})`,
  );
  context.meter.waited(limit.waitSeconds);
  await context.sleep(limit.waitSeconds * 1000);
  return true;
}

/** A renamed repository answers 301, 302, 307 or 308: the same request goes to the new address on the same host. */
function followRedirect(answer: HttpAnswer, attempts: Attempts): boolean {
  const location = answer.headers['location'];
  if (
    ![301, 302, 307, 308].includes(answer.status) ||
    !location ||
    attempts.redirects >= maxRedirects
  )
    return false;
  // 301 and 302 would turn a write into a read; GitHub uses 307 and 308 for writes.
  if (attempts.request.method !== 'GET' && answer.status < 307) return false;
  attempts.redirects += 1;
  attempts.request = { ...attempts.request, url: sameHost(location, attempts.request.url) };
  return true;
}
