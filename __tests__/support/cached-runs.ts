/** Runs after runs on one local GitHub: with what is kept between them, and beside it without. */
import { readIncidentFacts } from '../../src/jobs/read-facts.js';
import { readConfig } from '../../src/jobs/read-config.js';
import { loadRuleIds } from '../../src/registry.js';
import { connect, type Connection } from '../../src/github/connect.js';
import type { CacheStore } from '../../src/github/cache/response-cache.js';
import type { IncidentFacts } from '../../src/incident/incident.js';
import type { LocalGitHub, Person } from '../../src/local-github/local-github.js';
import { plusSeconds } from '../../src/time/instant.js';
import { declared } from './repository-builders.js';

export interface MemoryShelf extends CacheStore {
  readonly texts: Map<string, string>;
}

export function memoryShelf(): MemoryShelf {
  const texts = new Map<string, string>();
  return {
    texts,
    read: (name) => texts.get(name) ?? null,
    write: (name, text) => void texts.set(name, text),
  };
}

export interface Reading {
  readonly facts: IncidentFacts;
  readonly config: unknown;
  readonly requests: number;
  readonly byRoute: Readonly<Record<string, number>>;
}

export function connected(
  github: LocalGitHub,
  shelf: CacheStore | null,
  token = github.actionsToken(),
): Connection {
  return connect({
    token,
    repository: 'acme/shop',
    event: null,
    cacheStore: shelf,
    options: { baseUrl: github.url, graphqlUrl: github.graphqlUrl, serverUrl: github.serverUrl },
  });
}

/** What one run reads of an incident. */
export async function readRun(
  github: LocalGitHub,
  issue: number,
  shelf: CacheStore | null,
): Promise<Reading> {
  const repository = connected(github, shelf);
  const { config } = await readConfig(repository.reader, loadRuleIds);
  const facts = await readIncidentFacts(repository.reader, issue, config, github.clock.now());
  repository.flushCache();
  return {
    facts,
    config,
    requests: repository.usage().requests,
    byRoute: repository.usage().byRoute,
  };
}

export interface Load {
  readonly comments: number;
  readonly events: number;
  readonly deployments: number;
  readonly commits: number;
}

/** A long incident: commits and deployments before it, then comments with events between them. Answers its number. */
export async function playLoad(
  maya: Person,
  { comments, events, deployments, commits }: Load,
): Promise<number> {
  const each = Math.max(1, Math.floor(commits / Math.max(1, deployments)));
  await maya.commit({
    files: {
      '.github/after-action.yml': 'timezone: Europe/Berlin\n',
      'docs/CODEOWNERS': '* @maya\n',
    },
    message: 'Start',
    at: plusSeconds(declared, -15 * 86_400),
  });
  for (let number = 0; number < commits; number += 1) {
    const at = plusSeconds(declared, -Math.floor((13 * 86_400 * (commits - number)) / commits));
    const { sha } = await maya.commit({
      files: { [`src/part-${number % 7}.ts`]: `export const version = ${number};\n` },
      message: `Change ${number} (#${number})`,
      at,
    });
    if (number % each !== 0 || number / each >= deployments) continue;
    const { id } = await maya.deployment({
      ref: sha,
      environment: 'production',
      at: plusSeconds(at, 60),
    });
    await maya.deploymentStatus(id, { state: 'success', at: plusSeconds(at, 120) });
  }
  const { number: issue } = await maya.createIssue({
    title: 'Checkout returns 502',
    body: 'Since 14:00 UTC part-1 fails.',
    labels: ['incident'],
    at: declared,
  });
  const total = Math.max(comments, events);
  for (let number = 0; number < total; number += 1) {
    const at = plusSeconds(declared, 60 + number * 10);
    if (number < comments)
      await maya.comment(
        issue,
        number === 3 ? '/severity sev2' : `Note ${number}: still looking.`,
        { at },
      );
    if (number < events)
      await (number % 2 === 0
        ? maya.label(issue, 'looking', { at })
        : maya.unlabel(issue, 'looking', { at }));
  }
  return issue;
}
