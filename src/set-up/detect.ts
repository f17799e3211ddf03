/** What a repository tells about itself, so that nobody is asked: branch, label, deploys, services, postmortems. */
import type { Config } from '../config/config.js';
import { environmentKindFromName, type EnvironmentKind } from '../changes/environments.js';
import { documentFile } from './document-folders.js';
import { detectServices, type Service } from './services.js';
import { pathsBelow, formFolder, type RepositoryView } from './view.js';
import {
  listOf,
  ownJobs,
  readWorkflows,
  type Workflow,
  type WorkflowJob,
  yamlFields,
} from './workflows.js';

/** What git and the machine say; the files are in the view. */
export interface Surroundings {
  readonly defaultBranch: string | null;
  readonly tags: readonly string[];
  /** IANA name, where the commits agree with it; `null` when nothing is known. */
  readonly timeZone: string | null;
  /** Of the configuration that is there; `null` without one. */
  readonly config: Config | null;
}

export interface Detected {
  readonly defaultBranch: string | null;
  readonly label: string;
  /** The form that declares incidents already, when a person wrote one. */
  readonly form: string | null;
  readonly environments: readonly { readonly name: string; readonly kind: EnvironmentKind }[];
  /** `auto`, or `workflow:FILE` where a deploy leaves no other trace. */
  readonly source: string;
  /** Workflows that deploy and do not tell us: path and last job. */
  readonly silentDeploys: readonly { readonly path: string; readonly job: string }[];
  readonly hasReleaseTags: boolean;
  readonly services: readonly Service[];
  /** What the services were seen by; `''` without any. */
  readonly servicesBy: string;
  /** Environments that the configuration names; `[]` when it names none. */
  readonly configured: readonly string[];
  /** Issue type that the form sets, or the configuration names. */
  readonly type: string | null;
  readonly directory: string;
  readonly postmortems: number;
  /** A template of theirs, which can be used once it has tags. */
  readonly template: string | null;
  readonly timeZone: string | null;
}

/** `v1.2.0`, and in monorepos `@octo/web@1.2.0`, `web/v1.2.0` or `web-1.2.0`. */
const releaseTag = /^(?:@?[\w./-]{1,100}[@/-])?v?\d{1,6}\.\d{1,6}(?:\.\d{1,6})?$/;

export function detect(view: RepositoryView, around: Surroundings): Detected {
  const workflows = readWorkflows(view);
  const own = new Set(ownJobs(view).map(({ workflow }) => workflow.path));
  const others = workflows.filter(({ path }) => !own.has(path));
  const form = detectForm(view);
  const environments = detectEnvironments(others);
  const found = detectPostmortems(view);
  const { config } = around;
  const { services, by } = detectServices(view);
  const directory = config?.postmortem.directory ?? found.directory ?? 'postmortems';
  return {
    defaultBranch: around.defaultBranch,
    label: config?.labels.incident ?? form?.label ?? 'incident',
    form: form?.path ?? null,
    environments,
    source:
      config?.deployments.source ??
      detectSource(
        others,
        environments.some(({ kind }) => mayBeLive(kind)),
      ),
    silentDeploys: silentDeploys(others),
    hasReleaseTags: around.tags.some((tag) => releaseTag.test(tag)),
    services,
    servicesBy: by,
    configured: config?.deployments.environments ?? [],
    type: config?.labels.incidentType ?? form?.type ?? null,
    directory,
    postmortems: found.count,
    template: found.template,
    timeZone: config?.timeZone ?? around.timeZone,
  };
}

const saysIncident = /^(?:type: ?|kind[/:] ?)?(?:incident|outage)$/i;

interface IncidentForm {
  readonly path: string;
  readonly label: string | null;
  readonly type: string | null;
}

/** A form whose label or issue type says "incident" in so many words. */
function detectForm(view: RepositoryView): IncidentForm | null {
  for (const path of pathsBelow(view, formFolder)) {
    const text = view.texts[path] ?? '';
    if (!/\.ya?ml$/.test(path) || /after-action init keeps/.test(text)) continue;
    const fields = yamlFields(text);
    const label = labelsOf(fields?.['labels']).find((one) => saysIncident.test(one)) ?? null;
    const type = listOf(fields?.['type']).find((one) => saysIncident.test(one)) ?? null;
    if (label !== null || type !== null) return { path, label, type };
  }
  return null;
}

/** Forms list them, or write them in one line with commas. */
export function labelsOf(value: unknown): readonly string[] {
  return listOf(value)
    .flatMap((one) => one.split(','))
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

function detectEnvironments(workflows: readonly Workflow[]): Detected['environments'] {
  const names = workflows
    .flatMap(({ jobs }) => jobs.map(({ environment }) => environment))
    .filter((name): name is string => name !== null && !name.includes('${{'));
  return [...new Set(names)].map((name) => ({ name, kind: environmentKindFromName(name) }));
}

/** What users may reach: rehearsals, previews and publications leave deployments that are none of the service. */
function mayBeLive(kind: EnvironmentKind): boolean {
  return kind === 'production' || kind === 'unknown';
}

const deployFile = /^(?:deploy(?:ment|s)?|cd)(?:[-_.](?:prod|production|live|main))?\.ya?ml$/i;
const deployTitle =
  /^(?:continuous )?deploy(?:ment|s)?(?: (?:to )?(?:the )?(?:prod|production|live|main))?$/i;
const deployJob = /deploy|roll-?out|release|ship|publish/i;
const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** By its file or its name; one that runs for pull requests alone deploys previews. */
function isDeploy({ path, name, events }: Workflow): boolean {
  const names = Object.keys(events);
  return (
    (deployFile.test(fileName(path)) || deployTitle.test(name.trim())) &&
    (names.length === 0 || names.some((event) => !event.startsWith('pull_request')))
  );
}

/** Only where exactly one workflow is called a deploy, and none of them leaves deployments. */
function detectSource(workflows: readonly Workflow[], leavesDeployments: boolean): string {
  const named = workflows.filter(isDeploy);
  const [only] = named;
  return leavesDeployments || only === undefined || named.length > 1
    ? 'auto'
    : `workflow:${fileName(only.path)}`;
}

/** Deployments of `GITHUB_TOKEN` start no workflow: such a workflow has to say that it is done. */
function silentDeploys(workflows: readonly Workflow[]): Detected['silentDeploys'] {
  return workflows.flatMap((workflow) => {
    const { path, jobs } = workflow;
    const deploying = jobs.filter(
      ({ environment }) => environment !== null && mayBeLive(environmentKindFromName(environment)),
    );
    const last = deploying.at(-1) ?? (isDeploy(workflow) ? deployJobOf(jobs) : undefined);
    const tells = jobs.some(({ calls }) =>
      /(?:^|\/)(?:after-action-)?deploys\.ya?ml$/.test(calls ?? ''),
    );
    return last === undefined || tells ? [] : [{ path, job: last.id }];
  });
}

/** The last whose name says so and names no rehearsal; what comes behind it reports or cleans up. */
function deployJobOf(jobs: readonly WorkflowJob[]): WorkflowJob | undefined {
  const named = jobs.filter(({ id }) => deployJob.test(id));
  const live = named.filter(({ id }) => mayBeLive(environmentKindFromName(id)));
  return live.at(-1) ?? named.at(-1) ?? jobs.at(-1);
}

/** The folder that holds most documents. */
function detectPostmortems(view: RepositoryView): {
  readonly directory: string | null;
  readonly count: number;
  readonly template: string | null;
} {
  const counts = new Map<string, number>();
  let template: string | null = null;
  for (const path of view.paths ?? []) {
    const file = documentFile(path);
    if (file?.kind === 'template') template ??= path;
    else if (file !== null) counts.set(file.folder, (counts.get(file.folder) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const isPlain = first !== undefined && /^[\w./-]+$/.test(first[0]);
  return { directory: isPlain ? first[0] : null, count: isPlain ? first[1] : 0, template };
}
