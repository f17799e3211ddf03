/** The life of one incident by `command:` and `issue:` alone, which is what `GITHUB_TOKEN` may do, and the probes. */
import { readFileSync } from 'node:fs';
import { runActionProcess, type ActionResult } from '../../src/runner.js';
import { askProbes, type Answer } from './probes.js';
import { startRelay, type Noted, type Place } from './relay.js';

export interface World extends Place {
  readonly serverUrl: string;
  readonly token: string;
  /** `owner/name` of a repository that may be written to. */
  readonly repository: string;
  /** Tells this run's objects from those of others. */
  readonly run: string;
}

export interface Step {
  readonly name: string;
  readonly exchanges: readonly Noted[];
  /** `exit 0, 3 changed` of a run of the action. */
  readonly outcome: string;
}

export interface Life {
  readonly steps: readonly Step[];
  readonly answers: readonly Answer[];
}

export interface Bundle {
  /** Path of dist/index.js. */
  readonly main: string;
  readonly actionYaml: string;
}

export function bundleAt(root: string): Bundle {
  return {
    main: `${root}dist/index.js`,
    actionYaml: readFileSync(`${root}action.yml`, 'utf8'),
  };
}

export type Json = Readonly<Record<string, unknown>>;

export interface Client {
  readonly world: World;
  /** Sends a request below the repository, `POST /issues`; answers status and body. */
  readonly send: (
    call: string,
    body?: Json,
  ) => Promise<{ readonly status: number; readonly body: Json }>;
  readonly query: (query: string, variables?: Json) => Promise<Json>;
}

function clientOf(world: World): Client {
  const headers = {
    authorization: `Bearer ${world.token}`,
    accept: 'application/vnd.github+json',
    'x-github-api-version': '2022-11-28',
    'user-agent': 'after-action-live',
  };
  const ask = async (url: string, method: string, body?: Json) => {
    const response = await fetch(url, {
      method,
      headers,
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: (text === '' ? {} : JSON.parse(text)) as Json };
  };
  return {
    world,
    send: (call, body) => {
      const [method = 'GET', path = ''] = call.split(' ');
      return ask(`${world.apiUrl}/repos/${world.repository}${path}`, method, body);
    },
    query: async (query, variables = {}) =>
      (await ask(world.graphqlUrl, 'POST', { query, variables })).body,
  };
}

export async function playLife(outside: World, bundle: Bundle): Promise<Life> {
  const relay = await startRelay(outside);
  const world = { ...outside, apiUrl: relay.apiUrl, graphqlUrl: relay.graphqlUrl };
  const client = clientOf(world);
  const steps: Step[] = [];
  const step = async (name: string, act: () => Promise<string>): Promise<void> => {
    relay.noted.length = 0;
    const outcome = await act();
    steps.push({ name, outcome, exchanges: [...relay.noted] });
  };
  const run = (command: string, inputs: Readonly<Record<string, string>>) => async () =>
    outcomeOf(await runCommand(world, bundle, command, inputs));
  try {
    await incidentLife(client, step, run);
    relay.noted.length = 0;
    return { steps, answers: await askProbes(client) };
  } finally {
    await relay.close();
  }
}

type StepBy = (name: string, act: () => Promise<string>) => Promise<void>;
type RunBy = (command: string, inputs: Readonly<Record<string, string>>) => () => Promise<string>;

async function incidentLife(client: Client, step: StepBy, run: RunBy): Promise<void> {
  let issue = '';
  await step('a change is deployed', () => deployChange(client));
  await step('an incident is declared', async () => {
    const { status, body } = await client.send('POST /issues', {
      title: `Live ${client.world.run}: checkout returns 502`,
      body: 'Started at 09:40 UTC. /severity sev2',
      labels: ['incident'],
    });
    issue = String(body['number']);
    return `status ${status}`;
  });
  await step('response and correlation', run('respond', { issue }));
  await step('the same again', run('respond', { issue }));
  await step('the incident is closed', async () => {
    const { status } = await client.send(`PATCH /issues/${issue}`, { state: 'closed' });
    return `status ${status}`;
  });
  await step('postmortem', run('incident', { issue }));
  await step('the same again', run('incident', { issue }));
  const pull = await pullOf(client, issue);
  if (pull !== null) await step('review', run('review', { 'pull-request': String(pull) }));
  await step('follow-ups', run('follow-ups', {}));
  await step('everything is put away', () => putAway(client, issue, pull));
}

async function deployChange({ send, world }: Client): Promise<string> {
  const content = Buffer.from(`${world.run}\n`).toString('base64');
  const { status, body } = await send(`PUT /contents/live/${world.run}.txt`, {
    message: `live: change ${world.run}`,
    content,
  });
  const sha = (body['commit'] as Json | undefined)?.['sha'];
  const deployment = await send('POST /deployments', {
    ref: String(sha),
    environment: 'production',
    auto_merge: false,
    required_contexts: [],
  });
  const done = await send(`POST /deployments/${String(deployment.body['id'])}/statuses`, {
    state: 'success',
  });
  return `status ${status}, ${deployment.status}, ${done.status}`;
}

async function pullOf({ send, world }: Client, issue: string): Promise<number | null> {
  const [owner = ''] = world.repository.split('/');
  const head = encodeURIComponent(`${owner}:after-action/incident-${issue}`);
  const { body } = await send(`GET /pulls?state=open&head=${head}`);
  const [found] = body as unknown as readonly Json[];
  return found ? Number(found['number']) : null;
}

/** Nothing open stays behind; branches of the incident are deleted. */
async function putAway({ send }: Client, issue: string, pull: number | null): Promise<string> {
  if (pull === null) return 'no pull request';
  const closed = await send(`PATCH /pulls/${pull}`, { state: 'closed' });
  const deleted = await send(`DELETE /git/refs/heads/after-action/incident-${issue}`);
  return `status ${closed.status}, ${deleted.status}`;
}

function runCommand(
  world: World,
  { main, actionYaml }: Bundle,
  command: string,
  inputs: Readonly<Record<string, string>>,
): Promise<ActionResult> {
  return runActionProcess({
    main,
    actionYaml,
    event: { name: 'workflow_dispatch', payload: { inputs: {}, ref: 'refs/heads/main' } },
    repository: world.repository,
    inputs: { token: world.token, command, ...inputs },
    env: {
      GITHUB_API_URL: world.apiUrl,
      GITHUB_GRAPHQL_URL: world.graphqlUrl,
      GITHUB_SERVER_URL: world.serverUrl,
    },
  });
}

function outcomeOf({ exitCode, outputs }: ActionResult): string {
  return `exit ${String(exitCode)}, ${outputs['changed'] ?? '0'} changed`;
}
