/** One run of the action at one moment of the story, as its own process; run again where that is wished. */
import type { Instant } from '../time/instant.js';
import type {
  Exchange,
  LocalGitHub,
  Permissions,
  RecordedCall,
  WebhookEvent,
} from '../local-github/local-github.js';
import { type ActionResult, runActionProcess } from '../runner.js';
import type { Said } from './act.js';
import type { Story } from './story.js';

export interface PlayOptions {
  /** Path of dist/index.js. */
  readonly main: string;
  readonly actionYaml: string;
  /** Node to run the action with; this one when absent. */
  readonly node?: string;
  readonly twice: boolean;
  /** How many turns the hours of an incident take that does not name them itself. */
  readonly beats: number;
  readonly onTurn?: (turn: Turn, github: LocalGitHub) => Promise<void> | void;
  readonly onCall?: (call: RecordedCall) => void;
  /** Every request with its answer, for whoever checks them against the official description. */
  readonly onExchange?: (exchange: Exchange) => void;
  readonly onEvent?: (event: WebhookEvent) => void;
}

export interface Turn {
  readonly id: TurnId;
  readonly title: string;
  readonly at: Instant;
  readonly event: string;
  /** What people did since the turn before. */
  readonly said: readonly Said[];
  readonly result: ActionResult;
  readonly requests: number;
  readonly writes: number;
  /** Of the second run; `null` when there was none. */
  readonly again: {
    readonly result: ActionResult;
    readonly requests: number;
    readonly writes: number;
  } | null;
}

export type TurnId =
  | 'declared'
  | 'beat'
  | 'approved'
  | 'rolled-back'
  | 'closed'
  | 'rerendered'
  | 'reviewed'
  | 'fixed'
  | 'merged'
  | 'overdue';

export interface Stage {
  readonly github: LocalGitHub;
  readonly story: Story;
  readonly options: PlayOptions;
  readonly turns: Turn[];
  readonly incident: number;
}

export interface Scene {
  readonly id: TurnId;
  readonly title: string;
  readonly at: Instant;
  readonly event: WebhookEvent;
  readonly said?: readonly Said[];
  /** The workflow of rollbacks runs, which alone may start others. */
  readonly rollback?: boolean;
}

/** What examples/workflows/rollback.yml grants. */
const rollbackPermissions: Permissions = {
  actions: 'write',
  issues: 'write',
  contents: 'read',
  deployments: 'read',
  pull_requests: 'read',
};

export async function turn(stage: Stage, scene: Scene): Promise<void> {
  const { github, options, turns } = stage;
  const { id, title, at, event, said = [] } = scene;
  github.clock.set(at);
  options.onEvent?.(event);
  const first = await runOnce(stage, scene);
  const again = options.twice ? await runOnce(stage, scene) : null;
  const name = event.action === null ? event.name : `${event.name} ${event.action}`;
  const done: Turn = { id, title, at, event: name, said, ...first, again };
  turns.push(done);
  await options.onTurn?.(done, github);
}

async function runOnce(
  { github, story, options }: Stage,
  { at: now, event, rollback = false }: Scene,
): Promise<Pick<Turn, 'result' | 'requests' | 'writes'>> {
  github.forgetCalls();
  const token = rollback ? github.actionsToken(rollbackPermissions) : github.actionsToken();
  const result = await runActionProcess({
    main: options.main,
    actionYaml: options.actionYaml,
    event: { name: event.name, payload: event.payload },
    inputs: { token, now, ...(rollback && { command: 'rollback' }) },
    repository: `${story.owner}/${story.name}`,
    ...(options.node ? { node: options.node } : {}),
    env: {
      GITHUB_API_URL: github.url,
      GITHUB_GRAPHQL_URL: github.graphqlUrl,
      GITHUB_SERVER_URL: 'https://github.example',
    },
  });
  const calls = github.calls();
  return { result, requests: calls.length, writes: calls.filter(({ applied }) => applied).length };
}
