/**
 * A GitHub on this machine: REST, the GraphQL queries that we send, and `git clone`, with a clock that can be set.
 * `npm run demo` and the tests run the real product against it. Node and git are all it needs.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { epochOf, instantOfEpoch, plusSeconds, type Instant } from '../time/instant.js';
import { deployActs } from './acts/deploy-acts.js';
import { gitActs } from './acts/git-acts.js';
import { issueActs } from './acts/issue-acts.js';
import { mergeActs } from './acts/merge-acts.js';
import type { Person, Stage } from './acts/person.js';
import { textAt } from './git/git-trees.js';
import { faultPlan, type Fault, type FaultPlan } from './faults.js';
import { Refusal } from './refusal.js';
import { routerOf } from './router.js';
import { routes } from './routes/all.js';
import { serverOf, type Exchange, type RecordedCall } from './server.js';
import type { Repository } from './state/records.js';
import {
  accountOf,
  actionsBot,
  addRepository,
  type NewRepository,
  type World,
} from './state/world.js';
import type { Permissions, Token } from './state/token.js';
import { scheduleEvent, type WebhookEvent } from './webhook-payloads.js';

export type { Done, Person, When } from './acts/person.js';
export { startLocalSite, type LocalSite } from './local-site.js';
export type { Fault, FaultEffect, FaultMatch, FaultPlan } from './faults.js';
export type { Exchange, RecordedCall } from './server.js';
export type { Repository } from './state/records.js';
export type { NewRepository, World } from './state/world.js';
export type { Permissions, Scope } from './state/token.js';
export type { WebhookEvent } from './webhook-payloads.js';

export interface NewToken {
  /** The secret itself; made up when absent. */
  readonly value?: string;
  readonly login: string;
  /** What a fine-grained token or a workflow's `permissions:` block grants; everything when absent. */
  readonly permissions?: Permissions;
  /** Requests an hour; 5,000 for people, 1,000 for a `GITHUB_TOKEN`. */
  readonly rateLimit?: number;
}

export interface LocalGitHubOptions {
  /** Where the clock stands at first, or a clock of one's own; the real time when absent. */
  readonly now?: Instant | (() => Instant);
  /** For the bare repositories, kept at the end; a temporary folder that is removed when absent. */
  readonly directory?: string;
  /** A free one when absent. */
  readonly port?: number;
  /** What pages' addresses begin with (`html_url`); the server's own address when absent. */
  readonly webUrl?: string;
  readonly repositories?: readonly NewRepository[];
  readonly tokens?: readonly NewToken[];
  readonly faults?: readonly Fault[];
  /** GraphQL answers `null` for every `databaseId` of issues, comments and deployments. */
  readonly nullDatabaseIds?: boolean;
  readonly onExchange?: (exchange: Exchange) => void;
  readonly onCall?: (call: RecordedCall) => void;
}

export interface LocalGitHub {
  /** For `GITHUB_API_URL`; also answers under `/api/v3`. */
  readonly url: string;
  /** For `GITHUB_GRAPHQL_URL`. */
  readonly graphqlUrl: string;
  /** For `GITHUB_SERVER_URL`; `${serverUrl}/owner/name.git` can be cloned. */
  readonly serverUrl: string;
  readonly clock: {
    readonly now: () => Instant;
    readonly set: (instant: Instant) => void;
    readonly advance: (seconds: number) => void;
  };
  readonly faults: FaultPlan;
  /** The memory itself, for states that nobody can act out: deleted accounts, null bodies, archived repositories. */
  readonly world: World;
  addRepository(wanted: NewRepository): Repository;
  repository(fullName?: string): Repository;
  /** Answers the token's value. */
  addToken(token: NewToken): string;
  /** A token as a workflow gets it: acts as `github-actions[bot]`, may do what the block says and nothing else. */
  actionsToken(permissions?: Permissions): string;
  /** The token of an installed app: acts as `name[bot]`. */
  appToken(name: string, permissions?: Permissions): string;
  setRateLimit(
    token: string,
    rate: { readonly limit?: number; readonly remaining?: number; readonly reset?: Instant },
  ): void;
  /** Somebody who works in a repository (the first one when not named). */
  as(login: string, fullName?: string): Person;
  schedule(cron: string, fullName?: string): WebhookEvent;
  calls(): readonly RecordedCall[];
  forgetCalls(): void;
  /** A file of a branch; `null` when it is not there. */
  textAt(path: string, branch?: string, fullName?: string): string | null;
  /** The bare repository with everything written to disk. */
  gitDirectory(fullName?: string): string;
  close(): Promise<void>;
}

/** The scopes a workflow may hold, all of them writable. */
const everything: Permissions = {
  contents: 'write',
  issues: 'write',
  pull_requests: 'write',
  checks: 'write',
  deployments: 'write',
  actions: 'write',
  statuses: 'write',
};

/** `/repos/{owner}/{repo}/issues` of a path; `null` when nothing here answers it. */
export function routeTemplate(method: string, path: string): string | null {
  try {
    return (match ??= routerOf(routes))(method, path).route.template;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

let match: ReturnType<typeof routerOf> | null = null;

export async function startLocalGitHub(options: LocalGitHubOptions = {}): Promise<LocalGitHub> {
  const clock = clockOf(options.now);
  const directory = options.directory ?? mkdtempSync(join(tmpdir(), 'local-github-'));
  let lastId = 1000;
  const world: World = {
    apiUrl: '',
    webUrl: '',
    directory,
    accounts: new Map(),
    tokens: new Map(),
    repositories: new Map(),
    nullDatabaseIds: options.nullDatabaseIds ?? false,
    now: clock.now,
    nextId: () => {
      lastId += 1;
      return lastId;
    },
  };
  const calls: RecordedCall[] = [];
  const faults = faultPlan(options.faults ?? []);
  const server = serverOf({
    world,
    faults,
    onExchange: options.onExchange ?? (() => undefined),
    onCall: (call) => {
      calls.push(call);
      options.onCall?.(call);
    },
  });
  await new Promise<void>((resolve, reject) =>
    server.once('error', reject).listen(options.port ?? 0, '127.0.0.1', resolve),
  );
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  world.apiUrl = url;
  world.webUrl = options.webUrl ?? url;
  for (const repository of options.repositories ?? []) addRepository(world, repository);
  for (const token of options.tokens ?? []) addToken(world, token);

  const repositoryNamed = (fullName?: string): Repository => {
    const repo =
      fullName === undefined
        ? [...world.repositories.values()][0]
        : world.repositories.get(fullName.toLowerCase());
    if (!repo) throw new Error(`there is no repository ${fullName ?? ''}`);
    return repo;
  };
  return {
    url,
    graphqlUrl: `${url}/graphql`,
    serverUrl: url,
    clock,
    faults,
    world,
    addRepository: (wanted) => addRepository(world, wanted),
    repository: repositoryNamed,
    addToken: (token) => addToken(world, token),
    actionsToken: (permissions = everything) => addToken(world, { login: actionsBot, permissions }),
    appToken: (name, permissions = everything) =>
      addToken(world, { login: `${name}[bot]`, permissions }),
    setRateLimit: (token, rate) => setRateLimit(world, token, rate),
    as: (login, fullName) =>
      personOf({
        world,
        repo: repositoryNamed(fullName),
        actor: accountOf(world, login),
        at: (when, act) => clock.at(when, act),
      }),
    schedule: (cron, fullName) => scheduleEvent(world, repositoryNamed(fullName), cron),
    calls: () => [...calls],
    forgetCalls: () => {
      calls.length = 0;
    },
    textAt: (path, branch, fullName) => {
      const { git, defaultBranch } = repositoryNamed(fullName);
      const commit = git.commit(git.resolve(branch ?? defaultBranch) ?? '');
      return commit && textAt(git, commit.tree, path);
    },
    gitDirectory: (fullName) => {
      const { git } = repositoryNamed(fullName);
      git.flush();
      return git.directory;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      if (options.directory === undefined) rmSync(directory, { recursive: true, force: true });
      else for (const repo of world.repositories.values()) repo.git.flush();
    },
  };
}

function personOf(stage: Stage): Person {
  return {
    login: stage.actor.login,
    ...issueActs(stage),
    ...gitActs(stage),
    ...mergeActs(stage),
    ...deployActs(stage),
  };
}

interface Clock {
  readonly now: () => Instant;
  readonly set: (instant: Instant) => void;
  readonly advance: (seconds: number) => void;
  readonly at: Stage['at'];
}

function clockOf(start: LocalGitHubOptions['now']): Clock {
  let standing = typeof start === 'string' ? start : null;
  let meanwhile: Instant | null = null;
  const now = (): Instant =>
    meanwhile ??
    standing ??
    (typeof start === 'function' ? start() : instantOfEpoch(Date.now() / 1000));
  return {
    now,
    set: (instant) => {
      standing = instant;
    },
    advance: (seconds) => {
      standing = plusSeconds(now(), seconds);
    },
    at: (when, act) => {
      const outside = meanwhile;
      meanwhile = when?.at ?? outside;
      try {
        return act();
      } finally {
        meanwhile = outside;
      }
    },
  };
}

function addToken(world: World, wanted: NewToken): string {
  const app = wanted.login.endsWith('[bot]');
  const value =
    wanted.value ?? `${app ? 'ghs' : 'ghp'}_local${String(world.tokens.size + 1).padStart(6, '0')}`;
  const token: Token = {
    value,
    account: accountOf(world, wanted.login),
    kind: app ? 'app' : 'user',
    permissions: wanted.permissions ?? (app ? everything : null),
    rate: {
      limit: wanted.rateLimit ?? (app ? 1000 : 5000),
      used: 0,
      reset: epochOf(world.now()) + 3600,
    },
  };
  world.tokens.set(value, token);
  return value;
}

function setRateLimit(
  world: World,
  value: string,
  {
    limit,
    remaining,
    reset,
  }: { readonly limit?: number; readonly remaining?: number; readonly reset?: Instant },
): void {
  const rate = world.tokens.get(value)?.rate;
  if (!rate) throw new Error('there is no such token');
  rate.limit = limit ?? rate.limit;
  if (remaining !== undefined) rate.used = Math.max(0, rate.limit - remaining);
  if (reset !== undefined) rate.reset = epochOf(reset);
}
