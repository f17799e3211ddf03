/** GitHub's refusals → errors that teach: one code, one message, one remedy. None of them ever contains the token. */
import { AmbiguousWriteError, UserError } from '../errors.js';
import { at, toText } from '../github-json/values.js';
import { githubTokens } from '../markdown/redact.js';
import { instantOfEpoch } from '../time/instant.js';
import type { Limit } from './http/rate-limits.js';
import type { HttpAnswer, HttpRequest } from './http/transport.js';
import { type Refusal, rules, toProblem, what } from './refusals.js';

/** Removes the token, everything that looks like one, and control characters; one line, at most 300 characters. */
export function safeText(text: string, token: string): string {
  const bounded = text.slice(0, 4000);
  const hidden = token.length >= 4 ? bounded.replaceAll(token, '***') : bounded;
  return (
    githubTokens
      .reduce((rest, token) => rest.replace(token, '***'), hidden)
      // Terminal escapes in a message would act in the log.
      .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
      .slice(0, 300)
  );
}

/** Any refusal (status ≥ 400 that is not a limit) → the error to throw. */
export function errorFromRefusal(
  request: HttpRequest,
  answer: HttpAnswer,
  token: string,
): UserError {
  const refusal = readRefusal(request, answer, token);
  if (token === '' && refusal.status === 401) return noTokenError(what(refusal));
  const rule = rules.find(
    ({ status, header, words, path }) =>
      status.includes(refusal.status) &&
      (header === undefined || refusal.answer.headers[header] !== undefined) &&
      (words?.test(refusal.words) ?? true) &&
      (path?.test(refusal.path) ?? true),
  );
  return rule === undefined ? unexpected(refusal) : rule.build(refusal);
}

function readRefusal(request: HttpRequest, answer: HttpAnswer, token: string): Refusal {
  const message = safeText(
    toText(at(answer.data, 'message'), typeof answer.data === 'string' ? answer.data : ''),
    token,
  );
  const details = safeText(JSON.stringify(at(answer.data, 'errors') ?? ''), token);
  return {
    method: request.method,
    path: toPath(request.url),
    status: answer.status,
    message: details === '""' ? message : `${message} ${details}`,
    words: `${message} ${details}`,
    answer,
  };
}

/** Path as GitHub's documentation writes it, also below the prefix of an Enterprise server. */
export function toPath(url: string): string {
  const path = /^https?:\/\/[^/]*([^?#]*)/.exec(url)?.[1] ?? url;
  return path.replace(/^\/api\/v3(?=\/)/, '');
}

function unexpected(refusal: Refusal): UserError {
  if (refusal.status >= 500)
    return platformError(what(refusal), `${refusal.status} ${refusal.message}`.trim());
  return new UserError(
    toProblem(
      'PM900',
      `GitHub rejected what After-Action sent: ${what(refusal)}`,
      'Please report this with the line above; it is a fault of After-Action.',
      refusal,
    ),
  );
}

export function platformError(subject: string, received: string): UserError {
  return new UserError({
    code: 'PM203',
    message: `GitHub did not answer: ${subject}`,
    remedy:
      'Nothing is lost: run again later. If it persists, check githubstatus.com, ' +
      'GITHUB_API_URL and, behind a proxy, https_proxy and no_proxy.',
    received,
  });
}

export function unreadableError(subject: string, received: string): UserError {
  return new UserError({
    code: 'PM204',
    message: `GitHub sent an answer that cannot be read: ${subject}`,
    remedy:
      'Nothing is lost: run again later; if it persists, check what is between ' +
      'here and GitHub (proxy, GITHUB_API_URL).',
    received,
  });
}

export function ambiguousWrite(
  request: HttpRequest,
  code: 'PM203' | 'PM204',
  received: string,
): AmbiguousWriteError {
  return new AmbiguousWriteError({
    code,
    message: `The reply to ${request.method} ${toPath(request.url)} was lost: it may or may not be stored`,
    remedy: 'Run again: After-Action looks for what was stored before it writes again.',
    received,
  });
}

/** @param anonymous sent without a token: GitHub then allows 60 requests an hour */
export function limitError(limit: Limit, anonymous = false): UserError {
  const time = instantOfEpoch(limit.resumesAt)
    .replace('T', ' ')
    .replace(/:\d\dZ$/, ' UTC');
  if (anonymous)
    return new UserError({
      code: 'PM202',
      message: `The 60 requests an hour without a token are used up; GitHub resumes at ${time}`,
      remedy: 'Pass a token (GITHUB_TOKEN): it allows 5,000 requests an hour.',
    });
  return limit.kind === 'primary'
    ? new UserError({
        code: 'PM202',
        message: `The hourly limit of this token is used up; GitHub resumes at ${time}`,
        remedy: `Run again after ${time}; the next scheduled run continues where this one stopped.`,
      })
    : new UserError({
        code: 'PM201',
        message: `GitHub asks to slow down (secondary rate limit); it resumes at ${time}`,
        remedy: `Run again after ${time}; what is left is done then.`,
      });
}

export function budgetError(budget: number): UserError {
  return new UserError({
    code: 'PM205',
    message: `The budget of ${budget} requests for one run is used up`,
    remedy: 'Run again: the next run continues where this one stopped.',
  });
}

export function noTokenError(subject: string): UserError {
  return new UserError({
    code: 'PM101',
    message: `No token was given, and ${subject} needs one`,
    remedy: 'Pass a token: `token: ${{ github.token }}` in a workflow, GITHUB_TOKEN in a terminal.',
  });
}

export function movedError(number: number, url: string): UserError {
  return new UserError({
    code: 'PM107',
    message: `Issue #${number} was moved to ${url}`,
    remedy: 'Run After-Action in the repository that it was moved to; what was written here stays.',
  });
}

export function bodyNotStoredError(url: string, sent: number, stored: number): UserError {
  return new UserError({
    code: 'PM301',
    message:
      `GitHub answered that it stored the text of ${url}, but it kept another one ` +
      `(${stored} bytes instead of ${sent})`,
    remedy:
      'Run again; if it persists, the text is too long for GitHub: lower the number ' +
      'of timeline rows in the configuration.',
  });
}
