/** Where a drill is played: a local GitHub with the history of the scenario, and one incident in it. */
import type { Config } from '../config/config.js';
import { connect } from '../github/connect.js';
import type { IncidentView } from '../jobs/incident-view.js';
import { applyJob, type RunContext } from '../jobs/job.js';
import { type LocalGitHub, startLocalGitHub } from '../local-github/local-github.js';
import { shippedTemplates } from '../node/templates.js';
import { jobs } from '../registry.js';
import { type Instant, plusSeconds } from '../time/instant.js';
import type { Drill, DrillChange, DrillLine } from './drill.js';

export interface Stage {
  readonly drill: Drill;
  say(line: DrillLine): Promise<void>;
  commit(change: DrillChange): Promise<void>;
  deploy(change: DrillChange): Promise<void>;
  close(by: string, at: Instant): Promise<void>;
  /** What After-Action does at this moment, as its workflow would. */
  run(now: Instant): Promise<Run>;
}

export interface Run {
  readonly view: IncidentView;
  /** What it answered to commands, as Markdown. */
  readonly replies: readonly string[];
}

/** Who answers in the terminal. */
export const you = 'you';
const repository = 'drill/service';

export async function withStage<T>(
  drill: Drill,
  config: Config,
  use: (stage: Stage) => Promise<T>,
): Promise<T> {
  const first = plusSeconds(drill.changes[0]?.at ?? drill.declaredAt, -90 * 86_400);
  const collaborators = Object.fromEntries(
    [...drill.people, you].map((login) => [login, 'write' as const]),
  );
  const github = await startLocalGitHub({
    now: first,
    webUrl: 'https://github.example',
    repositories: [{ fullName: repository, collaborators }],
  });
  try {
    const files = { 'README.md': 'Practice.\n' };
    await github.as(drill.scenario.by).commit({ files, message: 'Start of the practice history' });
    return await use(await openStage(github, drill, config));
  } finally {
    await github.close();
  }
}

async function openStage(github: LocalGitHub, drill: Drill, config: Config): Promise<Stage> {
  const { scenario, declaredAt } = drill;
  const acts = actsOn(github);
  for (const change of drill.changes.filter(({ at }) => at < declaredAt)) {
    await acts.commit(change);
    if (change.deployedAt !== null && change.deployedAt < declaredAt) await acts.deploy(change);
  }
  github.repository().lastNumber = 80;
  github.clock.set(declaredAt);
  const severity = scenario.severity === undefined ? [] : [scenario.severity];
  const { number } = await github.as(scenario.by).createIssue({
    title: scenario.title,
    body: scenario.report,
    labels: [config.labels.incident, config.labels.drill, ...severity],
  });
  return {
    drill,
    ...acts,
    say: async ({ at, by, text }) => {
      github.clock.set(at);
      await github.as(by).comment(number, text);
    },
    close: async (by, at) => {
      github.clock.set(at);
      await github.as(by).close(number);
    },
    run: await runnerOn(github, number, config),
  };
}

function actsOn(github: LocalGitHub): Pick<Stage, 'commit' | 'deploy'> {
  return {
    commit: async ({ at, by, message, files }) => {
      github.clock.set(at);
      // Contents play no part: each differs from the one before.
      const written = Object.fromEntries(files.map((path) => [path, `${at}\n${message}\n`]));
      await github.as(by).commit({ files: written, message });
    },
    deploy: async ({ by, deployedAt }) => {
      if (deployedAt === null) return;
      github.clock.set(deployedAt);
      const person = github.as(by);
      const { id } = await person.deployment({ ref: 'main', environment: 'production' });
      await person.deploymentStatus(id, { state: 'success' });
    },
  };
}

async function runnerOn(github: LocalGitHub, issue: number, config: Config): Promise<Stage['run']> {
  const job = await jobs.incident();
  const request = {
    token: github.actionsToken(),
    repository,
    event: null,
    options: { baseUrl: github.url, graphqlUrl: github.graphqlUrl },
  };
  const context: Omit<RunContext, 'now'> = {
    config,
    configProblems: [],
    templates: shippedTemplates(),
  };
  return async (now) => {
    github.clock.set(now);
    // As in a workflow, each run reads afresh: a connection remembers what it has read.
    const run = await applyJob(job, { issue }, connect(request), { ...context, now });
    const replies = run.applied.flatMap(({ change, outcome }) =>
      change.kind === 'comment' && outcome === 'created' && change.key.startsWith('reply-')
        ? [change.body]
        : [],
    );
    return { view: run.output.view, replies };
  };
}
