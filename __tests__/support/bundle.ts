/**
 * The committed bundle as a process, on a local GitHub that the official description watches: what
 * the tests of `dist/` share.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ActionResult, runActionProcess } from '../../src/runner.js';
import type { Instant } from '../../src/time/instant.js';
import type { LocalGitHubOptions, WebhookEvent } from '../../src/local-github/local-github.js';
import { type WatchedGitHub, shop, watchedGitHub } from './local-github.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
export const pathOf = (name: string): string => `${root}${name}`;
export const main = pathOf('dist/index.js');
export const cli = pathOf('dist/cli.js');
/** The check of the freeze is an action of its own on the same program. */
export const freezeYaml = readFileSync(pathOf('freeze/action.yml'), 'utf8');
export const actionYaml = readFileSync(pathOf('action.yml'), 'utf8');
if (!existsSync(main)) throw new Error('dist/ is missing: run `npm run build` first');

/** This Node, and the one named by AFTER_ACTION_NODE24: the actions' own runtime, where it is at hand. */
export const nodes: readonly string[] = [
  ...new Set([process.execPath, process.env['AFTER_ACTION_NODE24'] ?? '']),
].filter((path) => path !== '');

export const declaredAt = '2026-03-02T09:00:00Z';
export const presentAt = '2026-03-02T11:00:00Z';

export interface BundleRun {
  readonly event: { readonly name: string; readonly payload: unknown };
  readonly now?: Instant;
  /** A token that may do everything, when absent. */
  readonly token?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly repository?: string;
  readonly node?: string;
  /** Text of the action's description; that of the whole action when absent. */
  readonly actionYaml?: string;
  readonly signal?: AbortSignal;
}

export function runBundle(github: WatchedGitHub, run: BundleRun): Promise<ActionResult> {
  const now = run.now ?? presentAt;
  github.clock.set(now);
  return runActionProcess({
    main,
    actionYaml: run.actionYaml ?? actionYaml,
    event: run.event,
    repository: run.repository ?? shop,
    inputs: { token: run.token ?? github.actionsToken(), now, ...run.inputs },
    env: {
      GITHUB_API_URL: github.url,
      GITHUB_GRAPHQL_URL: github.graphqlUrl,
      GITHUB_SERVER_URL: github.world.webUrl,
      ...run.env,
    },
    ...(run.node === undefined ? {} : { node: run.node }),
    ...(run.signal === undefined ? {} : { signal: run.signal }),
  });
}

/** `acme/shop` with three commits, two of them deployed before the trouble began. */
export async function shopWithHistory(options: LocalGitHubOptions = {}): Promise<WatchedGitHub> {
  const github = await watchedGitHub({
    now: '2026-02-27T09:00:00Z',
    webUrl: 'https://github.example',
    ...options,
  });
  const ana = github.as('ana');
  const commits = [
    ['2026-02-27T09:00:00Z', 'Start', 'README.md'],
    ['2026-03-01T15:00:00Z', 'search: rank by name (#3)', 'src/search.js'],
    ['2026-03-02T08:40:00Z', 'checkout: one pool of connections (#4)', 'src/checkout/payment.js'],
  ] as const;
  for (const [at, message, path] of commits) {
    github.clock.set(at);
    await ana.commit({ files: { [path]: `${message}\n` }, message });
    const { id } = await ana.deployment({ ref: 'main', environment: 'production' });
    await ana.deploymentStatus(id, { state: 'success' });
  }
  github.clock.set(declaredAt);
  return github;
}

export const incidentText = {
  title: 'Checkout answers 502',
  body: 'Since 08:45 UTC a third of the payments fail in src/checkout/payment.js.',
};

/** Somebody declares an incident; the event is the label's. */
export async function declare(
  github: WatchedGitHub,
  issue: {
    readonly title?: string;
    readonly body?: string | null;
    readonly labels?: readonly string[];
  } = {},
): Promise<{ readonly number: number; readonly event: WebhookEvent }> {
  const { number, events } = await github
    .as('ana')
    .createIssue({ ...incidentText, labels: ['incident', 'sev2'], ...issue, at: declaredAt });
  return { number, event: lastOf(events) };
}

export function lastOf(events: readonly WebhookEvent[]): WebhookEvent {
  const event = events.at(-1);
  if (event === undefined) throw new Error('nothing was delivered');
  return event;
}

/** Bodies of what the bot wrote on an issue, oldest first. */
export function botComments(github: WatchedGitHub, issue: number): readonly string[] {
  return [...github.repository().comments.values()]
    .filter((comment) => comment.issue === issue && comment.user?.type === 'Bot')
    .map(({ body }) => body ?? '');
}

/** Errors that the run annotated, each with its code in front. */
export function errorsOf({ commands }: ActionResult): readonly string[] {
  return commands.filter(({ command }) => command === 'error').map(({ message }) => message);
}

/** Every stop that a person sees: one code, and a sentence that tells what to do. */
export const oneProblem = /^PM\d{3} [^\n]+\. [A-Z“"`][^\n]*\.?$/;

/** What no log may hold, whatever happened. */
export function leaksOf(
  { stdout, stderr, summary }: ActionResult,
  token: string,
): readonly string[] {
  const masked = `::add-mask::${token}`;
  const all = [stdout.replace(masked, ''), stderr, summary].join('\n');
  return [
    ...(token !== '' && all.includes(token) ? ['the token'] : []),
    ...(/^\s+at .+:\d+:\d+\)?$/m.test(all) ? ['a stack trace'] : []),
    ...(stderr.trim() === '' ? [] : [`stderr: ${stderr.slice(0, 300)}`]),
  ];
}
