/** Where a drill is played: a local GitHub with the history of the scenario, and one incident in it. */
import type { Config } from '../config/config.js';
import { connect } from '../github/connect.js';
import type { IncidentView } from '../jobs/incident-view.js';
import { applyJob, type RunContext } from '../jobs/job.js';
import { type LocalGitHub, startLocalGitHub } from '../local-github/local-github.js';
import { shippedTemplates } from '../node/templates.js';
import { jobs } from '../registry.js';
import { shortSha } from '../text/short-sha.js';
import { type Instant, plusSeconds } from '../time/instant.js';
import type { Drill, DrillChange, DrillLine } from './drill.js';

export interface Stage {
  readonly drill: Drill;
  say(line: DrillLine): Promise<void>;
  commit(change: DrillChange): Promise<void>;
  deploy(change: DrillChange): Promise<void>;
  close(by: string, at: Instant): Promise<void>;
  /** Sha of the change that is called so; `null`: none was. */
  shaOf(name: string): string | null;
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
  github.repository().lastNumber = (scenario.recorded?.number ?? 81) - 1;
  github.clock.set(declaredAt);
  const severity = config.severities.flatMap(({ name, label }) =>
    name === scenario.severity ? [label] : [],
  );
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
      await github.as(by).comment(number, withOwnShas(text, acts.shaOf));
    },
    close: async (by, at) => {
      github.clock.set(at);
      await github.as(by).close(number);
    },
    run: await runnerOn(github, number, config),
  };
}

function actsOn(github: LocalGitHub): Pick<Stage, 'commit' | 'deploy' | 'shaOf'> {
  const shas = new Map<DrillChange, string>();
  return {
    commit: async (change) => {
      const { at, by, message, files } = change;
      github.clock.set(at);
      // Contents play no part: each differs from the one before.
      const written = Object.fromEntries(files.map((path) => [path, `${at}\n${message}\n`]));
      const { sha } = await github.as(by).commit({ files: written, message });
      shas.set(change, sha);
    },
    deploy: async (change) => {
      const { by, deployedAt } = change;
      if (deployedAt === null) return;
      github.clock.set(deployedAt);
      const person = github.as(by);
      const { id } = await person.deployment({
        ref: shas.get(change) ?? 'main',
        environment: 'production',
      });
      await person.deploymentStatus(id, { state: 'success' });
    },
    shaOf: (name) =>
      [...shas].find(([{ names }]) => names.some((one) => isNamed(one, name)))?.[1] ?? null,
  };
}

/** Commits that a recording speaks of have other shas here. */
function withOwnShas(text: string, shaOf: Stage['shaOf']): string {
  return text.replace(/\b[0-9a-f]{7,40}\b/g, (word) => {
    const sha = shaOf(word);
    return sha === null ? word : shortSha(sha);
  });
}

/** A sha may be cut short, a number may not. */
function isNamed(one: string, name: string): boolean {
  return one === name || (/^[0-9a-f]{7,40}$/.test(name) && one.startsWith(name));
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
