/** `after-action doctor`: what would keep After-Action from working here, each with one remedy. Writes nothing. */
import { parseConfig } from '../config/parse-config.js';
import { defaultConfig } from '../config/defaults.js';
import { exitCodes } from '../errors.js';
import { brokenTemplates } from '../jobs/broken-templates.js';
import { readGitHubFacts } from '../jobs/read-readiness.js';
import { readGitHubView } from '../jobs/read-view.js';
import { lookOutside } from '../jobs/readiness.js';
import { shippedExamples } from '../node/examples.js';
import { createScreen, type Io } from '../node/io.js';
import { shippedTemplates } from '../node/templates.js';
import { checkReadiness, type GitHubFacts, type ReadinessInput } from '../readiness/readiness.js';
import { isReady } from '../readiness/is-ready.js';
import { loadRuleIds, plugIns } from '../registry.js';
import { renderReadiness } from '../render/readiness/screen.js';
import { readinessJson } from '../render/readiness/json.js';
import type { RepositoryReader } from '../repository/repository.js';
import { shippedView } from '../set-up/shipped.js';
import type { RepositoryView } from '../set-up/view.js';
import { lazyProber } from '../probe-door/lazy-prober.js';
import { epochOf } from '../time/instant.js';
import { type Clone, readClone } from './clone-view.js';
import { configPaths } from './config-option.js';
import { connectRepository, hasToken } from './connect.js';
import { findPlace } from './place.js';
import { instantOption } from './source.js';
import { usageError } from './usage.js';

interface Options {
  readonly repo?: string;
  readonly json?: boolean;
  readonly probe?: boolean;
  readonly now?: string;
}

export async function runDoctor(options: Options, io: Io): Promise<number> {
  // A repository that is named may be another one than that of the clone.
  const clone =
    options.repo === undefined ? await readClone(io, defaultConfig.response.runbookFolders) : null;
  const reader = await connectIfPossible(options, io);
  if (clone === null && reader === null)
    throw usageError(
      'Neither a clone nor a repository to look at',
      'Run the command in a clone, or name --repo.',
      'after-action doctor --repo octo/shop',
    );
  const input = await readInput(clone, reader, options, io);
  const results = checkReadiness(await plugIns.readinessChecks(), input);
  if (options.json === true) io.out(`${JSON.stringify(readinessJson(results), null, 2)}\n`);
  else io.out(`${renderReadiness(results, createScreen(io, input.now))}\n`);
  return isReady(results) ? exitCodes.ok : exitCodes.findings;
}

/** Without a name only where a token is there already: a clone can be looked at offline. */
async function connectIfPossible(options: Options, io: Io): Promise<RepositoryReader | null> {
  const place = await findPlace(options, io);
  if (place === null) return null;
  if (options.repo === undefined && !(await hasToken(place.host ?? 'github.com', io))) return null;
  return (await connectRepository(place, io)).reader;
}

async function viewOnGitHub(
  reader: RepositoryReader | null,
  folders: readonly string[],
): Promise<RepositoryView> {
  return reader === null ? { paths: null, texts: {} } : readGitHubView(reader, folders);
}

async function readInput(
  clone: Clone | null,
  reader: RepositoryReader | null,
  options: Options,
  io: Io,
): Promise<ReadinessInput> {
  const usual = defaultConfig.response.runbookFolders;
  const first = clone?.view ?? (await viewOnGitHub(reader, usual));
  const configPath = configPaths.find((path) => first.texts[path] !== undefined) ?? null;
  const { config, problems } = parseConfig(
    configPath === null ? null : (first.texts[configPath] ?? ''),
    configPath ?? undefined,
    { ruleIds: await loadRuleIds() },
  );
  const { runbookFolders } = config.response;
  // Runbooks elsewhere are known of only now.
  const isElsewhere = runbookFolders.some((folder) => !usual.includes(folder));
  const view = !isElsewhere
    ? first
    : ((clone === null ? null : await readClone(io, runbookFolders))?.view ??
      (await viewOnGitHub(reader, runbookFolders)));
  const now = instantOption('--now', options.now, io.now(), config.timeZone) ?? io.now();
  const github: GitHubFacts | null =
    reader === null ? null : await readGitHubFacts(reader, { view, config, now });
  return {
    view,
    config,
    configPath,
    configProblems: problems,
    now,
    // What GitHub lists is its default branch.
    onDefaultBranch: clone === null ? Object.keys(view.texts) : clone.onDefaultBranch,
    newest: clone?.newest ?? (github?.newest == null ? null : epochOf(github.newest)),
    hasRemote: clone?.hasRemote ?? true,
    foreignHost: clone?.foreignHost ?? null,
    github,
    runner: null,
    looks:
      options.probe === true
        ? await lookOutside({ config, now, prober: lazyProber(io.env) })
        : null,
    shipped: shippedView(shippedExamples()),
    templates: Object.keys(shippedTemplates()).map((name) => name.replace(/\.md$/, '')),
    templateProblems: brokenTemplates(view.texts, config),
  };
}
