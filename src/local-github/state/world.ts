/**
 * What the local GitHub remembers: accounts, tokens and repositories. Records are mutable on purpose: this is the
 * server's memory, and only the verbs in this folder change it.
 */
import type { Instant } from '../../time/instant.js';
import { openGitStore } from '../git/git-store.js';
import { branchRule, type NewBranchRule } from './branch-rules.js';
import type { Account, Repository, Role } from './records.js';
import type { Token } from './token.js';

export interface World {
  /** Base of the REST API, no slash at the end. */
  apiUrl: string;
  /** Base of the pages that people open; the API's own host unless told otherwise. */
  webUrl: string;
  readonly directory: string;
  readonly accounts: Map<string, Account>;
  readonly tokens: Map<string, Token>;
  readonly repositories: Map<string, Repository>;
  /** GraphQL answers `null` for `databaseId`, as it may where the number does not fit. */
  readonly nullDatabaseIds: boolean;
  now(): Instant;
  nextId(): number;
}

/** GitHub's own id of the account behind `GITHUB_TOKEN`. */
export const actionsBot = 'github-actions[bot]';
const actionsBotId = 41898282;

export function accountOf(world: World, login: string): Account {
  const key = login.toLowerCase();
  const known = world.accounts.get(key);
  if (known) return known;
  const bot = login.endsWith('[bot]');
  const id = login === actionsBot ? actionsBotId : 5000 + world.accounts.size;
  const account: Account = {
    id,
    login,
    type: bot ? 'Bot' : 'User',
    name: login,
    email: `${id}+${login}@users.noreply.github.com`,
    createdAt: world.now(),
  };
  world.accounts.set(key, account);
  return account;
}

export interface NewRepository {
  /** `owner/name` */
  readonly fullName: string;
  readonly description?: string;
  readonly private?: boolean;
  readonly archived?: boolean;
  readonly hasIssues?: boolean;
  readonly defaultBranch?: string;
  /** Branch protection and rulesets; none when absent. */
  readonly rules?: readonly NewBranchRule[];
  /** Off in a new repository on GitHub; on here unless a test says otherwise. */
  readonly actionsMayOpenPullRequests?: boolean;
  /** Who may do what, beside the owner. */
  readonly collaborators?: Readonly<Record<string, Role>>;
}

export function addRepository(world: World, wanted: NewRepository): Repository {
  const [owner = '', name = ''] = wanted.fullName.split('/');
  const defaultBranch = wanted.defaultBranch ?? 'main';
  const now = world.now();
  const repo: Repository = {
    id: world.nextId(),
    owner: accountOf(world, owner),
    name,
    description: wanted.description ?? null,
    private: wanted.private ?? false,
    archived: wanted.archived ?? false,
    hasIssues: wanted.hasIssues ?? true,
    defaultBranch,
    createdAt: now,
    updatedAt: now,
    pushedAt: now,
    collaborators: new Map(),
    rules: (wanted.rules ?? []).map(branchRule),
    actionsMayOpenPullRequests: wanted.actionsMayOpenPullRequests ?? true,
    git: openGitStore(`${world.directory}/${owner}/${name}.git`, defaultBranch),
    issues: new Map(),
    comments: new Map(),
    issueTypes: [],
    labels: [],
    milestones: [],
    reviews: new Map(),
    reviewComments: new Map(),
    checkRuns: new Map(),
    deployments: [],
    releases: [],
    runs: [],
    workflows: [],
    dispatches: [],
    workflowDispatches: [],
    lastNumber: 0,
  };
  for (const [login, role] of Object.entries(wanted.collaborators ?? {}))
    repo.collaborators.set(accountOf(world, login).login.toLowerCase(), role);
  for (const [label, color, description] of stockLabels)
    repo.labels.push({ id: world.nextId(), name: label, color, description, stock: true });
  for (const [type, color, description] of stockTypes)
    repo.issueTypes.push({ id: world.nextId(), name: type, color, description });
  world.repositories.set(wanted.fullName.toLowerCase(), repo);
  return repo;
}

/** The nine labels that every new repository has. */
const stockLabels: readonly (readonly [string, string, string])[] = [
  ['bug', 'd73a4a', "Something isn't working"],
  ['documentation', '0075ca', 'Improvements or additions to documentation'],
  ['duplicate', 'cfd3d7', 'This issue or pull request already exists'],
  ['enhancement', 'a2eeef', 'New feature or request'],
  ['good first issue', '7057ff', 'Good for newcomers'],
  ['help wanted', '008672', 'Extra attention is needed'],
  ['invalid', 'e4e669', "This doesn't seem right"],
  ['question', 'd876e3', 'Further information is requested'],
  ['wontfix', 'ffffff', 'This will not be worked on'],
];

/** The three types that every organisation begins with. */
const stockTypes: readonly (readonly [string, string, string])[] = [
  ['Task', 'yellow', 'A specific piece of work'],
  ['Bug', 'red', 'An unexpected problem or behavior'],
  ['Feature', 'blue', 'A request, idea, or new functionality'],
];

export function fullNameOf(repo: Repository): string {
  return `${repo.owner.login}/${repo.name}`;
}

export function roleOf(repo: Repository, account: Account | null): Role {
  if (!account) return repo.private ? 'none' : 'read';
  if (account.id === repo.owner.id) return 'admin';
  return repo.collaborators.get(account.login.toLowerCase()) ?? (repo.private ? 'none' : 'read');
}

/** Who can be assigned: on GitHub also whoever commented, and the organisation's members. */
export function isAssignable(repo: Repository, account: Account): boolean {
  return ['admin', 'maintain', 'write', 'triage'].includes(roleOf(repo, account));
}

/** GitHub finds the account behind a commit by its address. */
export function accountWithEmail(world: World, email: string): Account | null {
  for (const account of world.accounts.values()) if (account.email === email) return account;
  return null;
}
