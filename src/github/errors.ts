/** GitHub's refusals → errors that teach: one code, one sentence, one remedy. The token never stands in any of them. */
import {
  AmbiguousWriteError,
  NotFastForwardError,
  NotFoundError,
  RefExistsError,
  ReviewLineError,
  UserError,
  type ErrorCode,
  type Problem,
} from '../errors.js';
import { at, textOf } from '../github-json/values.js';
import { githubTokens } from '../markdown/redact.js';
import { instantOfEpoch } from '../time/instant.js';
import { permissionLines } from './permission-lines.js';
import type { Limit } from './http/rate-limits.js';
import type { HttpAnswer, HttpRequest } from './http/transport.js';

/** What was asked and how it was refused; texts are without secrets and control characters already. */
interface Refusal {
  readonly method: string;
  /** Path without host and query: `/repos/acme/shop/issues/12/comments`. */
  readonly path: string;
  readonly status: number;
  readonly message: string;
  /** Message and details together, for looking up words. */
  readonly words: string;
  readonly answer: HttpAnswer;
}

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

type Build = (refusal: Refusal) => UserError;

const problemOf = (
  code: ErrorCode,
  message: string,
  remedy: string,
  refusal: Refusal,
): Problem => ({
  code,
  message,
  remedy,
  received: `${refusal.status} ${refusal.message}`.trim(),
  refusal: { status: refusal.status, words: refusal.words },
});

const say =
  (
    code: ErrorCode,
    message: (refusal: Refusal) => string,
    remedy: string | ((refusal: Refusal) => string),
  ): Build =>
  (refusal) =>
    new UserError(
      problemOf(
        code,
        message(refusal),
        typeof remedy === 'string' ? remedy : remedy(refusal),
        refusal,
      ),
    );

const what = ({ method, path }: Refusal): string => `${method} ${path}`;
const repositoryOf = ({ path }: Refusal): string =>
  /^\/repos\/([^/]+\/[^/]+)/.exec(path)?.[1] ?? 'the repository';

const missingPermission: Build = say(
  'PM102',
  (refusal) =>
    `This token may not ${refusal.method === 'GET' ? 'read' : 'write'} here: ${what(refusal)}`,
  (refusal) => {
    const lines = permissionLines(
      refusal.answer.headers['x-accepted-github-permissions'],
      refusal.method,
      refusal.path,
    );
    return /personal access token/i.test(refusal.words)
      ? `Give the personal access token the permission ${lines}.`
      : `Add ${lines} under \`permissions:\` of the job. Pull requests from forks and Dependabot never get write access.`;
  },
);

const notFound: Build = (refusal) =>
  new NotFoundError(
    problemOf(
      'PM104',
      `GitHub found nothing at ${refusal.path}: it does not exist, or this token may not see it`,
      `Check the owner, the name and the number; when they are right, give the token read access to ${repositoryOf(refusal)} (GitHub hides what a token may not see).`,
      refusal,
    ),
  );

/** A 403 that no permission cures: what GitHub says itself is the best advice. */
const refused: Build = say(
  'PM109',
  (refusal) => `GitHub refuses ${what(refusal)}`,
  ({ message }) =>
    `GitHub says: ${message.slice(0, 200)}. A rule of the repository, the organisation or the account stands in the way, not a permission.`,
);
const otherReasons =
  /ip allow|oauth app access|interaction|blocked|suspended|billing|internally|another app|different app|too quickly/i;

interface Rule {
  readonly status: readonly number[];
  /** Must be there. */
  readonly header?: string;
  readonly words?: RegExp;
  readonly path?: RegExp;
  readonly build: Build;
}

const repositoryRules =
  'Change the rule, or let this workflow bypass it (Settings → Rules); After-Action writes only to branches of its own.';

/** First rule that fits decides; the general ones stand last. */
const rules: readonly Rule[] = [
  {
    status: [401],
    build: say(
      'PM101',
      () => 'GitHub does not accept this token',
      'Pass a valid token: `token: ${{ github.token }}` in a workflow, GITHUB_TOKEN in a terminal.',
    ),
  },
  {
    status: [403],
    words: /saml/i,
    build: say(
      'PM101',
      () => 'This token is not authorised for the organisation',
      'Authorise the token for single sign-on on github.com/settings/tokens.',
    ),
  },
  {
    status: [403, 409, 422],
    words: /push protection|secret detected|secret scanning/i,
    build: say(
      'PM307',
      () => 'Push protection found a secret in the text that was to be committed',
      'Remove the secret from the incident, revoke it, then run again.',
    ),
  },
  {
    status: [403, 409, 422],
    words: /rule violation|ruleset|GH013|verified signature/i,
    build: say(
      'PM306',
      () => 'A ruleset of the repository forbids this commit or branch',
      repositoryRules,
    ),
  },
  {
    status: [403, 409, 422],
    words: /protected branch|GH006|branch is protected/i,
    build: say('PM305', () => 'The branch is protected', repositoryRules),
  },
  {
    status: [403],
    words: /archived/i,
    build: say(
      'PM108',
      (refusal) => `${repositoryOf(refusal)} is archived and read-only`,
      'Unarchive the repository, or turn the workflow off.',
    ),
  },
  {
    status: [403, 422],
    words: /permitted to create or approve pull requests/i,
    build: say(
      'PM103',
      () => 'GitHub Actions may not open pull requests in this repository',
      'Tick "Allow GitHub Actions to create and approve pull requests" in Settings → Actions → General (where it is greyed out, in the settings of the organisation), then run again; the branch is kept.',
    ),
  },
  {
    status: [403, 422],
    words: /commenting is disabled|2,?500 comments/i,
    build: say(
      'PM106',
      () => 'The issue has 2,500 comments and takes no more',
      'Continue in a new issue; comments that exist are still updated.',
    ),
  },
  {
    status: [403, 422, 423],
    words: /\blocked\b/i,
    build: say('PM105', () => 'The issue is locked', 'Unlock the conversation, then run again.'),
  },
  { status: [404], build: notFound },
  {
    status: [409],
    words: /empty/i,
    build: (refusal) =>
      new NotFoundError(
        problemOf(
          'PM104',
          `${repositoryOf(refusal)} has no commit yet`,
          'Push a first commit, then run again.',
          refusal,
        ),
      ),
  },
  {
    status: [410],
    build: say(
      'PM107',
      (refusal) => `GitHub says that this is gone: ${refusal.path}`,
      'The issue was deleted or issues are turned off; nothing more can be written there.',
    ),
  },
  {
    status: [422],
    words: /reference already exists/i,
    build: (refusal) =>
      new RefExistsError(
        problemOf(
          'PM302',
          'The branch exists already',
          'Run again: the branch is read and continued.',
          refusal,
        ),
      ),
  },
  {
    status: [409, 422],
    words: /not a fast.?forward/i,
    build: (refusal) =>
      new NotFastForwardError(
        problemOf(
          'PM303',
          'Somebody else moved the branch',
          'Run again: their commits are kept and built upon.',
          refusal,
        ),
      ),
  },
  {
    status: [422],
    words: /reference does not exist/i,
    build: (refusal) =>
      new NotFoundError(
        problemOf(
          'PM304',
          'The branch is gone',
          'Run again to create it anew, or restore it.',
          refusal,
        ),
      ),
  },
  // Right after an object was created, GitHub may not know it yet: nothing was stored, and asking again helps.
  {
    status: [422],
    words: /could not resolve to a node/i,
    build: (refusal) =>
      new AmbiguousWriteError(
        problemOf(
          'PM203',
          'GitHub does not know yet what it has just created',
          'Run again: After-Action looks for what was stored before it writes again.',
          refusal,
        ),
      ),
  },
  {
    status: [422],
    words: /pull request already exists/i,
    build: say(
      'PM302',
      () => 'There is an open pull request for this branch already',
      'Run again: it is found and used.',
    ),
  },
  {
    status: [422],
    words: /no commits between/i,
    build: say(
      'PM304',
      () => 'The branch holds nothing that its base does not have',
      'Nothing is to be done: there is nothing to propose.',
    ),
  },
  {
    status: [422],
    path: /\/reviews$/,
    words: /your own pull request/i,
    build: say(
      'PM103',
      () => 'GitHub lets no account approve its own pull request or request changes on it',
      'Let After-Action comment instead; the required check carries the verdict.',
    ),
  },
  {
    status: [422],
    path: /\/reviews$/,
    words: /part of the diff|could not be resolved|diff/i,
    build: (refusal) =>
      new ReviewLineError(
        problemOf(
          'PM301',
          'A review comment stands on a line outside the diff, so GitHub stored none of the review',
          'Run again: findings outside the diff go into the text of the review.',
          refusal,
        ),
      ),
  },
  {
    status: [422],
    words: /too long|is too large/i,
    build: say(
      'PM301',
      () => 'The text is longer than GitHub stores',
      "Shorten the incident's texts or set lower limits in the configuration.",
    ),
  },
  {
    status: [403],
    words: /authenticate via a github app/i,
    build: say(
      'PM102',
      (refusal) => `GitHub takes this from Apps only: ${what(refusal)}`,
      'Let the workflow do it with its own token and `checks: write`; a personal token cannot publish checks.',
    ),
  },
  { status: [403], words: otherReasons, build: refused },
  {
    status: [403],
    words: /not accessible by|must have .{1,40} (?:access|rights)/i,
    build: missingPermission,
  },
  { status: [403], header: 'x-accepted-github-permissions', build: missingPermission },
  { status: [403], build: refused },
  {
    status: [422],
    words: /not all refs are readable/i,
    build: say(
      'PM304',
      () => 'GitHub cannot read both branches of the pull request',
      'Check that both branches still exist and that the token may read them (`contents: read`).',
    ),
  },
  {
    status: [422],
    words: /"resource":"Label"/,
    build: say(
      'PM404',
      () => 'GitHub does not accept the name of a label',
      'Use label names of at most 50 characters in the configuration, without control characters.',
    ),
  },
];

/** Any refusal (status ≥ 400 that is no limit) → the error to throw. */
export function errorFromRefusal(
  request: HttpRequest,
  answer: HttpAnswer,
  token: string,
): UserError {
  const refusal = refusalOf(request, answer, token);
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

function refusalOf(request: HttpRequest, answer: HttpAnswer, token: string): Refusal {
  const message = safeText(
    textOf(at(answer.data, 'message'), typeof answer.data === 'string' ? answer.data : ''),
    token,
  );
  const details = safeText(JSON.stringify(at(answer.data, 'errors') ?? ''), token);
  return {
    method: request.method,
    path: pathOf(request.url),
    status: answer.status,
    message: details === '""' ? message : `${message} ${details}`,
    words: `${message} ${details}`,
    answer,
  };
}

/** Path as GitHub's documentation writes it, also below the prefix of an Enterprise server. */
export function pathOf(url: string): string {
  const path = /^https?:\/\/[^/]*([^?#]*)/.exec(url)?.[1] ?? url;
  return path.replace(/^\/api\/v3(?=\/)/, '');
}

function unexpected(refusal: Refusal): UserError {
  if (refusal.status >= 500)
    return platformError(what(refusal), `${refusal.status} ${refusal.message}`.trim());
  return new UserError(
    problemOf(
      'PM900',
      `GitHub did not take what After-Action sent: ${what(refusal)}`,
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
      'Nothing is lost: run again later. If it stays so, check githubstatus.com, GITHUB_API_URL and, behind a proxy, https_proxy and no_proxy.',
    received,
  });
}

export function unreadableError(subject: string, received: string): UserError {
  return new UserError({
    code: 'PM204',
    message: `GitHub answered something that cannot be read: ${subject}`,
    remedy:
      'Nothing is lost: run again later; if it stays so, check what stands between here and GitHub (proxy, GITHUB_API_URL).',
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
    message: `The reply to ${request.method} ${pathOf(request.url)} was lost: it may or may not be stored`,
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
    message: `GitHub answered that it stored the text of ${url}, but it kept another one (${stored} bytes instead of ${sent})`,
    remedy:
      'Run again; if it stays so, the text is too long for GitHub: lower the number of timeline rows in the configuration.',
  });
}
