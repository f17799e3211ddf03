import { describe, expect, it } from '@jest/globals';
import {
  AmbiguousWriteError,
  NotFastForwardError,
  NotFoundError,
  RefExistsError,
  ReviewLineError,
} from '../../src/errors.js';
import { errorFromRefusal, toPath, safeText } from '../../src/github/errors.js';
import { permissionLines } from '../../src/github/permission-lines.js';

const api = 'https://api.github.com/repos/acme/shop';

interface Case {
  readonly status: number;
  readonly message: string;
  readonly errors?: unknown;
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

function errorOf({
  status,
  message,
  errors,
  method = 'POST',
  path = '/issues/12/comments',
  headers = {},
}: Case) {
  return errorFromRefusal(
    { method, url: api + path, headers: {} },
    { status, headers, data: { message, errors } },
    'ghs_secret0000',
  );
}

describe('errorFromRefusal', () => {
  it.each<[string, Case]>([
    ['PM101', { status: 401, message: 'Bad credentials' }],
    ['PM101', { status: 403, message: 'Resource protected by organization SAML enforcement.' }],
    ['PM102', { status: 403, message: 'Resource not accessible by integration' }],
    [
      'PM103',
      {
        status: 403,
        message: 'GitHub Actions is not permitted to create or approve pull requests.',
        path: '/pulls',
      },
    ],
    [
      'PM103',
      {
        status: 422,
        message: 'Unprocessable Entity',
        errors: ['Can not request changes on your own pull request'],
        path: '/pulls/7/reviews',
      },
    ],
    ['PM104', { status: 404, message: 'Not Found' }],
    [
      'PM104',
      { status: 409, message: 'Git Repository is empty.', method: 'GET', path: '/commits' },
    ],
    ['PM105', { status: 403, message: 'Unable to create comment because issue is locked.' }],
    [
      'PM106',
      { status: 403, message: 'Commenting is disabled on issues with more than 2500 comments' },
    ],
    ['PM107', { status: 410, message: 'This issue was deleted' }],
    ['PM108', { status: 403, message: 'Repository was archived so is read-only.' }],
    [
      'PM301',
      {
        status: 422,
        message: 'Validation Failed',
        errors: [{ message: 'body is too long (maximum is 65536 characters)' }],
      },
    ],
    [
      'PM302',
      {
        status: 422,
        message: 'Validation Failed',
        errors: [{ message: 'A pull request already exists for acme:x.' }],
        path: '/pulls',
      },
    ],
    [
      'PM304',
      {
        status: 422,
        message: 'Validation Failed',
        errors: [{ message: 'No commits between main and x' }],
        path: '/pulls',
      },
    ],
    [
      'PM305',
      {
        status: 422,
        message: 'Cannot update this protected branch',
        method: 'PATCH',
        path: '/git/refs/heads/x',
      },
    ],
    [
      'PM306',
      { status: 422, message: 'Repository rule violations found\n\nGH013', path: '/git/refs' },
    ],
    [
      'PM307',
      {
        status: 409,
        message: 'Repository rule violations found\n\nSecret detected in content',
        path: '/git/trees',
      },
    ],
    ['PM102', { status: 403, message: 'Must have push access to view collaborators.' }],
    [
      'PM102',
      {
        status: 403,
        message: 'Forbidden',
        headers: { 'x-accepted-github-permissions': 'issues=write' },
      },
    ],
    ...[
      'Although you appear to have the correct authorization credentials, the `acme` ' +
        'organization has an IP allow list enabled',
      'Check run status and conclusions can only be updated internally by GitHub Actions',
      'You are blocked from commenting on this issue',
      'Something that nobody has seen before',
    ].map((message): [string, Case] => ['PM109', { status: 403, message }]),
    ['PM304', { status: 422, message: 'Validation Failed', errors: ['not all refs are readable'] }],
    [
      'PM404',
      {
        status: 422,
        message: 'Validation Failed',
        errors: [{ resource: 'Label', code: 'invalid', field: 'name' }],
        path: '/labels',
      },
    ],
    [
      'PM900',
      {
        status: 422,
        message: 'Validation Failed',
        errors: [{ field: 'title', code: 'missing_field' }],
      },
    ],
  ])('%s for %o', (code, refused) => {
    expect(errorOf(refused).code).toBe(code);
  });

  it('has classes for what the caller can settle', () => {
    const refs = { status: 422, path: '/git/refs' };
    expect(errorOf({ ...refs, message: 'Reference already exists' })).toBeInstanceOf(
      RefExistsError,
    );
    expect(errorOf({ ...refs, message: 'Update is not a fast forward' })).toBeInstanceOf(
      NotFastForwardError,
    );
    expect(errorOf({ ...refs, message: 'Reference does not exist' })).toBeInstanceOf(NotFoundError);
    expect(errorOf({ status: 404, message: 'Not Found' })).toBeInstanceOf(NotFoundError);
    expect(
      errorOf({ status: 422, message: 'Could not resolve to a node with the global id of X' }),
    ).toBeInstanceOf(AmbiguousWriteError);
    for (const errors of [
      ['Pull request review thread line must be part of the diff'],
      ['Line could not be resolved'],
      ['Path could not be resolved'],
    ]) {
      expect(
        errorOf({ status: 422, message: 'Unprocessable Entity', errors, path: '/pulls/7/reviews' }),
      ).toBeInstanceOf(ReviewLineError);
    }
  });

  it('names the missing line of the workflow', () => {
    const problem = errorOf({
      status: 403,
      message: 'Resource not accessible by integration',
      headers: { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' },
    }).problems[0];
    expect(problem).toMatchInlineSnapshot(`
      {
        "code": "PM102",
        "message": "This token may not write here: POST /repos/acme/shop/issues/12/comments",
        "received": "403 Resource not accessible by integration",
        "refusal": {
          "status": 403,
          "words": "Resource not accessible by integration """,
        },
        "remedy": "Add \`issues: write\` or \`pull-requests: write\` under \`permissions:\` of the job. Pull requests from forks and Dependabot never get write access.",
      }
    `);
    expect(
      errorOf({ status: 403, message: 'Resource not accessible by personal access token' })
        .problems[0].remedy,
    ).toBe('Give the personal access token the permission `issues: write`.');
  });

  it('tells both causes of a 404', () => {
    expect(
      errorOf({ status: 404, message: 'Not Found', method: 'GET', path: '/issues/12' }).problems[0],
    ).toMatchInlineSnapshot(`
      {
        "code": "PM104",
        "message": "GitHub found nothing at /repos/acme/shop/issues/12: it does not exist, or this token may not see it",
        "received": "404 Not Found",
        "refusal": {
          "status": 404,
          "words": "Not Found """,
        },
        "remedy": "Check the owner, the name and the number; when they are right, give the token read access to acme/shop (GitHub hides what a token may not see).",
      }
    `);
  });
});

describe('permissionLines', () => {
  it('reads sets and alternatives, and guesses from the route without them', () => {
    expect(permissionLines('contents=write,pull_requests=read; issues=write', 'POST', '/x')).toBe(
      '`contents: write` and `pull-requests: read` or `issues: write`',
    );
    expect(permissionLines(undefined, 'GET', '/repos/a/b/deployments')).toBe('`deployments: read`');
    expect(permissionLines('', 'POST', '/repos/a/b/check-runs')).toBe('`checks: write`');
    expect(permissionLines('metadata', 'POST', '/repos/a/b/git/trees')).toBe('`contents: write`');
  });
});

describe('safeText', () => {
  it('hides tokens, escapes and long tails', () => {
    expect(safeText('a ghs_secret0000 b', 'ghs_secret0000')).toBe('a *** b');
    expect(safeText(`x github_pat_${'a'.repeat(30)} ghp_${'b'.repeat(36)}`, '')).toBe('x *** ***');
    const jwt = `ghs_123456_eyJ${'a'.repeat(200)}.eyJ${'b'.repeat(200)}.${'c-_'.repeat(30)}`;
    expect(safeText(`x ${jwt} y`, '')).toBe('x *** y');
    expect(safeText('a\u001b[31m\r\n::error::b', '')).toBe('a [31m ::error::b');
    expect(safeText('x'.repeat(1_000_000), '')).toHaveLength(300);
  });
});

describe('pathOf', () => {
  it('leaves host, query and the prefix of an Enterprise server out', () => {
    expect(toPath('https://ghe.example/api/v3/repos/a/b?x=1')).toBe('/repos/a/b');
    expect(toPath('http://127.0.0.1:8080/user')).toBe('/user');
  });
});
