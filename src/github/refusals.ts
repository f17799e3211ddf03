/**
 * What GitHub's refusals mean: a table from status and words to code, sentence and remedy. The
 * first rule that fits decides.
 */
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
import { permissionLines } from './permission-lines.js';
import type { HttpAnswer } from './http/transport.js';

/** What was asked and how it was refused; texts are without secrets and control characters already. */
export interface Refusal {
  readonly method: string;
  /** Path without host and query: `/repos/acme/shop/issues/12/comments`. */
  readonly path: string;
  readonly status: number;
  readonly message: string;
  /** Message and details together, for looking up words. */
  readonly words: string;
  readonly answer: HttpAnswer;
}

type Build = (refusal: Refusal) => UserError;

export const toProblem = (
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
      toProblem(
        code,
        message(refusal),
        typeof remedy === 'string' ? remedy : remedy(refusal),
        refusal,
      ),
    );

export const what = ({ method, path }: Refusal): string => `${method} ${path}`;
export const repositoryName = ({ path }: Refusal): string =>
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
      : `Add ${lines} under \`permissions:\` of the job. Pull requests from forks ` +
          'and Dependabot never get write access.';
  },
);

export const notFound: Build = (refusal) =>
  new NotFoundError(
    toProblem(
      'PM104',
      `GitHub found nothing at ${refusal.path}: it does not exist, or this token may not see it`,
      'Check the owner, the name and the number; when they are right, give the ' +
        `token read access to ${repositoryName(refusal)} (GitHub hides what a token ` +
        'may not see).',
      refusal,
    ),
  );

/** A 403 that no permission cures: what GitHub says itself is the best advice. */
const refused: Build = say(
  'PM109',
  (refusal) => `GitHub refuses ${what(refusal)}`,
  ({ message }) =>
    `GitHub says: ${message.slice(0, 200)}. The cause is a rule of the repository, ` +
    'the organisation or the account, not a missing permission.',
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
  'Change the rule, or let this workflow bypass it (Settings → Rules); After-Action ' +
  'writes only to branches of its own.';

/** First rule that fits decides; the general ones stand last. */
export const rules: readonly Rule[] = [
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
      (refusal) => `${repositoryName(refusal)} is archived and read-only`,
      'Unarchive the repository, or turn the workflow off.',
    ),
  },
  {
    status: [403, 422],
    words: /permitted to create or approve pull requests/i,
    build: say(
      'PM103',
      () => 'GitHub Actions may not open pull requests in this repository',
      'Tick "Allow GitHub Actions to create and approve pull requests" in Settings ' +
        '→ Actions → General (where it is greyed out, in the settings of the organisation), ' +
        'then run again; the branch is kept.',
    ),
  },
  {
    status: [403, 422],
    words: /commenting is disabled|2,?500 comments/i,
    build: say(
      'PM106',
      () => 'The issue has 2,500 comments and cannot take more',
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
        toProblem(
          'PM104',
          `${repositoryName(refusal)} has no commit yet`,
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
        toProblem(
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
        toProblem(
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
        toProblem('PM304', 'The branch is gone', 'Run again to create it, or restore it.', refusal),
      ),
  },
  {
    status: [422],
    // The one mutation that is sent takes a pull request back.
    path: /\/graphql$/,
    build: say(
      'PM640',
      () => 'GitHub cannot take this pull request back by itself',
      'Revert it by hand, where later changes can be kept: the comment has the commands.',
    ),
  },
  {
    status: [409, 422],
    path: /\/deployments$/,
    build: say(
      'PM641',
      () => 'GitHub does not deploy this commit: checks of it are missing or have failed',
      'Deploy it by hand, or name the checks that count in `rollback.required_contexts`.',
    ),
  },
  {
    status: [422],
    path: /\/dispatches$/,
    build: say(
      'PM642',
      () => 'The workflow does not take this start',
      'Give it `workflow_dispatch` with each input that the plan names, on the default branch.',
    ),
  },
  // Right after an object was created, GitHub may not know it yet: nothing was stored, and asking again helps.
  {
    status: [422],
    words: /could not resolve to a node/i,
    build: (refusal) =>
      new AmbiguousWriteError(
        toProblem(
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
      () => 'The branch contains nothing that its base does not have',
      'Nothing to do: there is nothing to propose.',
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
        toProblem(
          'PM301',
          'A review comment is on a line outside the diff, so GitHub stored none of the review',
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
