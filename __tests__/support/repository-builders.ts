/** Builders for the records of the port: every field has a good default, say only what the test is about. */
import type {
  Annotation,
  CheckRunRecord,
  CommentRecord,
  CommitRecord,
  Comparison,
  DeploymentRecord,
  DeploymentStatusRecord,
  FileChange,
  IssueEventRecord,
  IssueRecord,
  PullRequestRecord,
  ReferenceRecord,
  ReleaseRecord,
  RepositoryRecord,
  ReviewRecord,
  UserRecord,
  WorkflowRunRecord,
} from '../../src/repository/repository.js';
import type { IncidentFacts } from '../../src/incident/incident.js';
import { plusSeconds, type Instant } from '../../src/time/instant.js';

/** Where every built record lives. */
export const home = 'https://github.com/acme/shop';

/** The moment at which `anIssue()` was opened: a Friday, 14:03 UTC. */
export const declared: Instant = '2026-11-20T14:03:00Z';

/** `minutes` after (or, if negative, before) the incident was declared. */
export function minute(minutes: number): Instant {
  return plusSeconds(declared, minutes * 60);
}

export function aUser(login = 'maya'): UserRecord {
  return { login, type: login.endsWith('[bot]') ? 'Bot' : 'User' };
}

export const theBot: UserRecord = aUser('github-actions[bot]');

/** 40 hex digits that start with the hex digits of `seed` and depend on all of it. */
export function aSha(seed: string | number = 'a'): string {
  let state = 2_166_136_261;
  for (const character of String(seed))
    state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  let digits = /^[0-9a-f]+$/.test(String(seed)) ? String(seed) : '';
  while (digits.length < 40) {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e37_79b9) >>> 0;
    digits += state.toString(16).padStart(8, '0');
  }
  return digits.slice(0, 40);
}

export function aRepository(over: Partial<RepositoryRecord> = {}): RepositoryRecord {
  return {
    owner: 'acme',
    name: 'shop',
    fullName: 'acme/shop',
    defaultBranch: 'main',
    url: home,
    private: false,
    archived: false,
    ...over,
  };
}

export function anIssue(over: Partial<IssueRecord> = {}): IssueRecord {
  const number = over.number ?? 12;
  const createdAt = over.createdAt ?? declared;
  const closed = over.state === 'closed';
  return {
    number,
    title: 'Checkout returns 502',
    body: 'Customers see 502 on `/checkout` since about 14:00 UTC.',
    state: 'open',
    stateReason: closed ? 'completed' : null,
    createdAt,
    updatedAt: over.closedAt ?? createdAt,
    closedAt: closed ? plusSeconds(createdAt, 90 * 60) : null,
    author: aUser(),
    labels: ['incident'],
    assignees: [],
    milestone: null,
    url: `${home}/issues/${number}`,
    isPullRequest: false,
    locked: false,
    ...over,
  };
}

export function aComment(
  over: Partial<CommentRecord> & { readonly issue?: number } = {},
): CommentRecord {
  const { issue = 12, ...fields } = over;
  const id = fields.id ?? 1001;
  const createdAt = fields.createdAt ?? minute(2);
  return {
    id,
    body: 'Looking into it.',
    author: aUser(),
    createdAt,
    updatedAt: createdAt,
    url: `${home}/issues/${issue}#issuecomment-${id}`,
    reactions: {},
    ...fields,
  };
}

export function anIssueEvent(
  over: Partial<IssueEventRecord> & { readonly issue?: number } = {},
): IssueEventRecord {
  const { issue = 12, ...fields } = over;
  const id = fields.id ?? 5001;
  return {
    id,
    event: 'labeled',
    createdAt: minute(1),
    actor: aUser(),
    url: `${home}/issues/${issue}#event-${id}`,
    ...(fields.event === undefined ? { label: 'incident' } : {}),
    ...fields,
  };
}

export function aReference(over: Partial<ReferenceRecord> = {}): ReferenceRecord {
  const number = over.number ?? 412;
  return {
    number,
    title: 'Raise pool size',
    url: `${home}/pull/${number}`,
    isPullRequest: true,
    repository: 'acme/shop',
    ...over,
  };
}

export function aFileChange(over: Partial<FileChange> = {}): FileChange {
  return { path: 'src/checkout.ts', status: 'modified', additions: 3, deletions: 1, ...over };
}

export function aCommit(over: Partial<CommitRecord> = {}): CommitRecord {
  const message = over.message ?? 'Use the new payment client (#411)';
  const sha = over.sha ?? aSha(message);
  const committedAt = over.committedAt ?? minute(-20);
  return {
    sha,
    message,
    authoredAt: committedAt,
    committedAt,
    author: aUser('jon'),
    authorName: 'Jon',
    parents: [aSha('root')],
    url: `${home}/commit/${sha}`,
    ...over,
  };
}

export function aComparison(over: Partial<Comparison> = {}): Comparison {
  const base = over.base ?? aSha('base');
  const head = over.head ?? aSha('head');
  const commits = over.commits ?? [];
  return {
    base,
    head,
    status: 'ahead',
    totalCommits: commits.length,
    commits,
    files: [],
    url: `${home}/compare/${base}...${head}`,
    ...over,
  };
}

export function aDeploymentStatus(
  over: Partial<DeploymentStatusRecord> = {},
): DeploymentStatusRecord {
  return { state: 'success', createdAt: minute(-10), description: '', url: '', ...over };
}

/** Succeeded ten minutes before the incident was declared, two minutes after it was created. */
export function aDeployment(over: Partial<DeploymentRecord> = {}): DeploymentRecord {
  const id = over.id ?? 701;
  const createdAt = over.createdAt ?? minute(-12);
  return {
    id,
    sha: aSha('head'),
    ref: 'main',
    environment: 'production',
    task: 'deploy',
    description: '',
    creator: theBot,
    createdAt,
    statuses: [aDeploymentStatus({ createdAt: plusSeconds(createdAt, 120) })],
    url: `${home}/deployments/${over.environment ?? 'production'}#${id}`,
    ...over,
  };
}

export function aRelease(over: Partial<ReleaseRecord> = {}): ReleaseRecord {
  const tag = over.tag ?? 'v1.4.2';
  return {
    id: 301,
    tag,
    name: tag,
    body: '',
    target: 'main',
    publishedAt: minute(-30),
    prerelease: false,
    author: aUser('jon'),
    url: `${home}/releases/tag/${tag}`,
    ...over,
  };
}

export function aWorkflowRun(over: Partial<WorkflowRunRecord> = {}): WorkflowRunRecord {
  const id = over.id ?? 901;
  return {
    id,
    name: 'Deploy',
    path: '.github/workflows/deploy.yml',
    event: 'push',
    sha: aSha('head'),
    branch: 'main',
    status: 'completed',
    conclusion: 'success',
    startedAt: minute(-15),
    updatedAt: minute(-10),
    url: `${home}/actions/runs/${id}`,
    ...over,
  };
}

export function aPullRequest(over: Partial<PullRequestRecord> = {}): PullRequestRecord {
  const number = over.number ?? 411;
  const createdAt = over.createdAt ?? minute(-120);
  const merged = over.merged ?? false;
  const mergedAt = merged ? (over.mergedAt ?? minute(-25)) : null;
  return {
    number,
    title: 'Use the new payment client',
    body: '',
    state: merged ? 'closed' : 'open',
    merged,
    draft: false,
    createdAt,
    updatedAt: mergedAt ?? createdAt,
    closedAt: mergedAt,
    mergedAt,
    mergeCommitSha: merged ? aSha(`merge ${number}`) : null,
    author: aUser('jon'),
    labels: [],
    head: { ref: `topic-${number}`, sha: aSha(`head ${number}`), repository: 'acme/shop' },
    base: { ref: 'main', sha: aSha('base') },
    url: `${home}/pull/${number}`,
    ...over,
  };
}

export function aReview(
  over: Partial<ReviewRecord> & { readonly pull?: number } = {},
): ReviewRecord {
  const { pull = 411, ...fields } = over;
  const id = fields.id ?? 801;
  return {
    id,
    state: 'COMMENTED',
    body: '',
    author: theBot,
    submittedAt: minute(200),
    commitSha: aSha(`head ${pull}`),
    url: `${home}/pull/${pull}#pullrequestreview-${id}`,
    ...fields,
  };
}

export function aCheckRun(over: Partial<CheckRunRecord> = {}): CheckRunRecord {
  const id = over.id ?? 601;
  return {
    id,
    name: 'Postmortem review',
    sha: aSha('head 411'),
    status: 'completed',
    conclusion: 'success',
    title: 'No findings',
    summary: '',
    annotationCount: 0,
    externalId: '',
    url: `${home}/runs/${id}`,
    ...over,
  };
}

export function anAnnotation(over: Partial<Annotation> = {}): Annotation {
  return {
    path: 'postmortems/2026-11-20-checkout-12.md',
    startLine: 1,
    endLine: 1,
    level: 'warning',
    title: 'section-missing',
    message: 'Unexpected end, expected a section "Impact"',
    ...over,
  };
}

/**
 * Everything read about `anIssue()`: no comment, no commit, no deploy until the test says so. Read
 * three hours after the declaration.
 */
export function someFacts(over: Partial<IncidentFacts> = {}): IncidentFacts {
  return {
    repository: aRepository(),
    issue: anIssue(),
    comments: [],
    reportedChanges: [],
    issueEvents: [],
    commits: [],
    deployments: [],
    releases: [],
    workflowRuns: [],
    pullRequests: [],
    comparisons: [],
    permissions: { maya: 'write', jon: 'write' },
    self: theBot.login,
    omissions: [],
    readAt: minute(180),
    codeowners: '',
    ...over,
  };
}
