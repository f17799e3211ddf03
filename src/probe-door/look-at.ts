/** One target to the end: redirects followed, each checked again, and the answer held against what is expected. */
import { redact } from '../markdown/redact.js';
import type { AddressResult, Fault, ProbeTarget, RawAnswer, TargetResult } from '../probe/probe.js';
import { noV6 } from './connect.js';
import type { Deadline } from './deadline.js';
import { type Answer, maxBody, statusWords } from './request.js';
import { type Rules, visit, type Visit, type Way } from './visit.js';

const maxRedirects = 5;
/** Days before its end at which a certificate is worth a word. */
const soon = 14;

export interface Look {
  readonly result: TargetResult;
  readonly raw: RawAnswer;
  /** The whole of what was read of the body. */
  readonly body: string;
}

export async function lookAt(
  target: ProbeTarget,
  way: Way,
  ruled: Rules,
  deadline: Deadline,
): Promise<Look> {
  const rules = { ...ruled, whole: ruled.whole === true || target.expect.contains !== null };
  const begun = performance.now();
  const hops: string[] = [target.url];
  let seen = await visit(new URL(target.url), way, rules, deadline);
  let fault = seen.fault;
  while (fault === null && seen.answer !== null && isRedirect(seen.answer, target)) {
    const next = nextHop(seen.answer.location, hops);
    if (next instanceof URL) {
      hops.push(next.href);
      seen = await visit(next, way, rules, deadline);
      fault = seen.fault === null ? null : onTheWay(seen.fault);
    } else fault = next;
  }
  const ms = seen.answer === null ? null : Math.round(seen.answer.begun - begun);
  fault ??= seen.answer === null ? null : judgeAnswer(seen.answer, ms ?? 0, target);
  return {
    result: {
      name: target.name,
      url: target.url,
      service: target.service,
      fault,
      status: seen.answer?.status ?? null,
      ms,
      daysLeft: seen.daysLeft,
      remark: remarkOn(seen),
    },
    raw: {
      name: target.name,
      addresses: seen.addresses,
      hops: hops.map(shown),
      totalMs: Math.round(performance.now() - begun),
      tls: seen.tls,
      answer: seen.answer === null ? '' : printAnswer(seen.answer),
    },
    body: seen.answer?.body ?? '',
  };
}

function isRedirect({ status, location }: Answer, { expect }: ProbeTarget): boolean {
  return (
    [301, 302, 303, 307, 308].includes(status) && location !== null && expect.status !== status
  );
}

function nextHop(location: string | null, hops: readonly string[]): URL | Fault {
  const here = hops.at(-1) ?? '';
  if (location === null || !URL.canParse(location, here))
    return { stage: 'http', words: 'redirects to something that is not an address', ours: false };
  const next = new URL(location, here);
  next.username = '';
  next.password = '';
  next.hash = '';
  if (hops.includes(next.href))
    return { stage: 'http', words: 'redirects in a circle', ours: false };
  return hops.length > maxRedirects
    ? { stage: 'http', words: `more than ${maxRedirects} redirects`, ours: false }
    : next;
}

const onTheWay = (fault: Fault): Fault => ({ ...fault, words: `after a redirect: ${fault.words}` });

function judgeAnswer(answer: Answer, ms: number, { expect }: ProbeTarget): Fault | null {
  const { status } = answer;
  const right = expect.status === null ? status >= 200 && status < 400 : status === expect.status;
  if (!right) {
    const wanted = expect.status === null ? '' : `, expected ${expect.status}`;
    return { stage: 'http', words: `answers ${statusWords(status)}${wanted}`, ours: false };
  }
  if (expect.withinMs !== null && ms > expect.withinMs)
    return {
      stage: 'http',
      words: `answers after ${ms} ms, expected within ${expect.withinMs}`,
      ours: false,
    };
  return judgeBody(answer, expect.contains);
}

function judgeBody(
  { end, body, bytes, length, encoded }: Answer,
  contains: string | null,
): Fault | null {
  const fault = (words: string, ours = false): Fault => ({ stage: 'body', words, ours });
  const announced = length === null ? '' : ` of ${length}`;
  if (end === 'broken') return fault(`the answer breaks off after ${bytes}${announced} bytes`);
  if (contains !== null && !encoded && body.includes(contains)) return null;
  if (end === 'silent' && (contains !== null || length !== null))
    return fault(`the answer stops after ${bytes}${announced} bytes`);
  if (contains === null) return null;
  if (encoded)
    return fault('the answer is compressed unasked, so its text cannot be checked', true);
  return fault(
    end === 'cut'
      ? `the expected text is not within the first ${maxBody / 1024} KB`
      : 'the expected text is missing',
  );
}

function remarkOn({ addresses, daysLeft }: Visit): string | null {
  const silent = addresses.filter(isSilent);
  const parts = [
    ...(silent.length === 0 || silent.length === addresses.length
      ? []
      : [`${silent.length} of ${addresses.length} addresses fail (${silent[0]?.fault ?? ''})`]),
    ...(daysLeft !== null && daysLeft >= 0 && daysLeft < soon
      ? [`certificate ends in ${daysLeft === 1 ? '1 day' : `${daysLeft} days`}`]
      : []),
  ];
  return parts.length === 0 ? null : parts.join('; ');
}

const isSilent = ({ fault }: AddressResult): boolean => fault !== null && fault !== noV6;

/** Without what follows the question mark: it may be a key. */
function shown(url: string): string {
  const { origin, pathname, search } = new URL(url);
  return redact(`${origin}${pathname}${search === '' ? '' : '?…'}`).text;
}

const secretHeaders =
  /^(?:set-cookie|www-authenticate|authorization|.*(?:token|secret|key|auth|session).*)$/i;
const evidenceBytes = 2048;

function printAnswer({ status, headers, body }: Answer): string {
  const lines = headers.map(([name, value]) =>
    `${name}: ${secretHeaders.test(name) ? '[redacted]' : value}`.slice(0, 500),
  );
  const head = [statusWords(status), ...lines].join('\n').slice(0, 2 * evidenceBytes);
  return redact(`${head}\n\n${body.slice(0, evidenceBytes)}`, { emails: true }).text;
}
