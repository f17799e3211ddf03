/**
 * Which environments are the service that users reach. GitHub's own flags come first (`production_environment`,
 * `transient_environment`), then the name. A `false` flag says nothing: GitHub sets it for every environment that is
 * not literally called "production".
 */
import type { DeploymentRecord } from '../repository/repository.js';

/**
 * `production`: users reach it. `stage`: a copy for rehearsal. `transient`: previews of one branch. `publication`:
 * documentation, packages. `unknown`: the name says nothing.
 */
export type EnvironmentKind = 'production' | 'stage' | 'transient' | 'publication' | 'unknown';

const productionWords = new Set(['prod', 'production', 'prd', 'live', 'prodn', 'produktion']);
const stageWords = new Set(
  (
    'stage stg staging preprod preproduction nonprod nonproduction dev devel develop development test tests ' +
    'testing tst qa uat sit sandbox demo rehearsal integration acceptance acc perf loadtest training local ' +
    'ci beta alpha nightly experimental trial edu dr shadow mirror rc next'
  ).split(' '),
);
/** In front of a production word they turn it around: `pre-production`, `non-prod`, `not_live`. */
const negations = new Set(['pre', 'non', 'not', 'no', 'un', 'like', 'almost', 'quasi', 'semi']);
const transientWords = new Set(['preview', 'previews', 'review', 'ephemeral', 'copilot']);
const publicationWords = new Set(
  (
    'pages npm pypi docs documentation storybook chromatic packages package registry crates rubygems maven ' +
    'nuget ghcr dockerhub homebrew marketplace helm'
  ).split(' '),
);

/** `Production – EU` → `production`, `eu`; an address counts by its host's labels; `preProd` is two words. */
export function environmentWords(name: string): readonly string[] {
  const host = /^https?:\/\/([^/:?#]+)/i.exec(name.trim())?.[1];
  return (host ?? name)
    .slice(0, 300)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** What the name alone says. */
export function environmentKindFromName(name: string): EnvironmentKind {
  const words = environmentWords(name).map((word) => word.replace(/\d{1,3}$/, '') || word);
  if (words.some((word) => transientWords.has(word)) || isBranchPreview(words, name))
    return 'transient';
  if (words.some((word) => publicationWords.has(word))) return 'publication';
  if (words.some((word) => stageWords.has(word))) return 'stage';
  const at = words.findIndex((word) => productionWords.has(word));
  if (at === -1) return 'unknown';
  return words.slice(0, at).some((word) => negations.has(word)) ? 'stage' : 'production';
}

/** `pr-12`, `pull/12/merge`, `branch-fix`, `dependabot/npm…`. */
function isBranchPreview(words: readonly string[], name: string): boolean {
  const [first = ''] = words;
  return (
    first === 'dependabot' ||
    first === 'branch' ||
    (['pr', 'pull', 'mr'].includes(first) && /\d/.test(name))
  );
}

export function environmentKind(
  deployment: Pick<
    DeploymentRecord,
    'environment' | 'productionEnvironment' | 'transientEnvironment'
  >,
): EnvironmentKind {
  if (deployment.productionEnvironment === true) return 'production';
  if (deployment.transientEnvironment === true) return 'transient';
  return environmentKindFromName(deployment.environment);
}

export interface ServiceDeployments {
  readonly deployments: readonly DeploymentRecord[];
  /** Environments that were left out although GitHub knows deployments to them, each once. */
  readonly leftOut: readonly string[];
  /** `false` when no environment says that it is production: the rest that is neither rehearsal nor preview counts. */
  readonly certain: boolean;
}

/**
 * Deployments that changed the service: to the configured environments; else to those that are production; else to
 * those whose name says nothing. Never to rehearsals, previews, documentation or packages unless configured.
 */
export function deploymentsOfService(
  deployments: readonly DeploymentRecord[],
  configured: readonly string[],
): ServiceDeployments {
  if (configured.length > 0) {
    const wanted = new Set(configured.map((name) => name.toLowerCase()));
    return split(deployments, (one) => wanted.has(one.environment.toLowerCase()), true);
  }
  // One environment is one thing, whichever of its deployments bears the flag.
  const kinds = new Map<string, EnvironmentKind>();
  for (const one of deployments) {
    const kind = environmentKind(one);
    if (kinds.get(one.environment) !== 'production') kinds.set(one.environment, kind);
  }
  const certain = [...kinds.values()].includes('production');
  const counting: EnvironmentKind = certain ? 'production' : 'unknown';
  return split(deployments, (one) => kinds.get(one.environment) === counting, certain);
}

function split(
  deployments: readonly DeploymentRecord[],
  counts: (one: DeploymentRecord) => boolean,
  certain: boolean,
): ServiceDeployments {
  const leftOut = deployments.filter((one) => !counts(one)).map(({ environment }) => environment);
  return { deployments: deployments.filter(counts), leftOut: [...new Set(leftOut)], certain };
}

/**
 * A deployment ran once it was under way or ended; one that waits for approval, is queued, or was called off before it
 * began changed nothing. Without any status it counts: many tools write none.
 */
export function hasRun({ statuses }: Pick<DeploymentRecord, 'statuses'>): boolean {
  const ran = new Set(['success', 'failure', 'error', 'in_progress']);
  return statuses.length === 0 || statuses.some(({ state }) => ran.has(state));
}

/**
 * Words that tell one production environment from the others: `eu` of `production-eu` where there
 * is `production-us`.
 */
export function regionWords(environment: string, all: readonly string[]): readonly string[] {
  const others = [...new Set(all)].filter((name) => name !== environment);
  if (others.length === 0) return [];
  const common = new Set(
    environmentWords(environment).filter((word) =>
      others.every((name) => environmentWords(name).includes(word)),
    ),
  );
  return environmentWords(environment).filter(
    (word) => !common.has(word) && !productionWords.has(word),
  );
}
