/** From method and path to a route; templates are spelled as in GitHub's OpenAPI description. */
import { Refusal } from './refusal.js';
import type { Json } from './shapes/links.js';
import type { Account, Issue, Repository, Role } from './state/records.js';
import type { World } from './state/world.js';
import type { Caller, Needs } from './tokens.js';

export interface Call {
  readonly world: World;
  readonly caller: Caller;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Json;
  /** Path without query, for `Link`. */
  readonly path: string;
  readonly accept: string;
}

/** A call inside a repository, after the access check. */
export interface RepositoryCall extends Call {
  readonly repo: Repository;
  /** Whose action it is; reading without a token is nobody's. */
  readonly actor: Account;
  /** There when the template names an issue or pull request. */
  readonly issue: Issue;
}

export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Route {
  readonly method: string;
  readonly template: string;
  readonly run: (call: Call) => Reply | Promise<Reply>;
}

export interface RepositoryRoute {
  readonly method: string;
  /** Below `/repos/{owner}/{repo}`. */
  readonly template: string;
  readonly needs: Needs;
  /** Least role of a person; `read` when absent. */
  readonly role?: Role;
  readonly run: (call: RepositoryCall) => Reply | Promise<Reply>;
}

export interface Match {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

/** Names that may hold slashes. */
const greedy = new Set(['path', 'ref', 'basehead', 'branch', 'tag', 'name']);

export function routerOf(routes: readonly Route[]): (method: string, path: string) => Match {
  const compiled = [...routes]
    .sort((a, b) => specificity(b.template) - specificity(a.template))
    .map((route) => ({ route, pattern: patternOf(route.template) }));
  return (method, path) => {
    for (const { route, pattern } of compiled) {
      const found = route.method === method ? pattern.exec(path) : null;
      if (found) return { route, params: decoded(found.groups ?? {}) };
    }
    throw new Refusal(404, 'Not Found');
  };
}

/** Literal letters win over names, so `/releases/latest` is not a release's id. */
function specificity(template: string): number {
  return template.replace(/\{\w+\}/g, '').length;
}

function patternOf(template: string): RegExp {
  const source = template
    .replace(/[.+]/g, '\\$&')
    .replace(/\{(\w+)\}/g, (_, name: string) => `(?<${name}>${greedy.has(name) ? '.+' : '[^/]+'})`);
  return new RegExp(`^${source}/?$`);
}

function decoded(groups: Readonly<Record<string, string>>): Record<string, string> {
  try {
    return Object.fromEntries(
      Object.entries(groups).map(([name, text]) => [name, decodeURIComponent(text)]),
    );
  } catch {
    throw new Refusal(400, 'Bad Request');
  }
}
