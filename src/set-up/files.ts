/** The files of a set-up: the shipped examples, fitted to what was found in the repository. */
import type { Config } from '../config/config.js';
import { defaultConfig } from '../config/defaults.js';
import { configText } from './config-text.js';
import type { Detected } from './detect.js';
import { isKept, type WantedFile } from './kept-file.js';
import { fittedRollback, startedWorkflows } from './rollback-file.js';
import { wantedRunbooks } from './runbook-files.js';
import { formFolder, type RepositoryView, workflowFolder } from './view.js';
import { ownJobs } from './workflows.js';

/** Path below `examples/` → text. */
export type Examples = Readonly<Record<string, string>>;

export interface SetUp {
  readonly files: readonly WantedFile[];
  /** What is left out and why: one sentence each. */
  readonly notes: readonly string[];
}

export interface SetUpChoice {
  /** Also the two workflows that look at open incidents every ten minutes. */
  readonly watch: boolean;
  /** Also the weekly look at whether everything is ready. */
  readonly doctor: boolean;
  /** Also the workflow that carries out approved rollbacks and runbooks. */
  readonly rollback: boolean;
  /** Also the check that holds pull requests up during a freeze. */
  readonly freeze: boolean;
  /** Also a runbook to fill in for each service that has none. */
  readonly runbooks: boolean;
  /** Of the configuration that is there; `null` without one. */
  readonly config: Config | null;
}

const usual = ['incident.yml', 'deploys.yml', 'review.yml', 'follow-ups.yml'] as const;
const watching = ['watch.yml', 'watch-switch.yml'] as const;
const formPath = `${formFolder}/incident.yml`;

export function wantedFiles(
  view: RepositoryView,
  detected: Detected,
  examples: Examples,
  choice: SetUpChoice,
): SetUp {
  const { config } = choice;
  const workflows = namesOf(choice).map((name) => ({
    path: workflowPath(name, view),
    text: fitted(workflowText(name, view, examples, choice), detected),
  }));
  const severities = (config ?? defaultConfig).severities;
  const form = {
    path: formPath,
    text: fittedForm(example(examples, 'ISSUE_TEMPLATE/incident.yml'), detected, severities),
  };
  const watch = workflows.find(({ path }) => /\/(?:after-action-)?watch\.yml$/.test(path));
  const own = configText(detected, watch?.path.slice(workflowFolder.length + 1) ?? null);
  const hasOtherEnding = view.texts['.github/after-action.yaml'] !== undefined;
  const files = [
    ...workflows,
    ...(detected.form === null ? [form] : []),
    ...(own === null || hasOtherEnding ? [] : [{ path: '.github/after-action.yml', text: own }]),
    {
      path: `${detected.directory}/README.md`,
      text: example(examples, 'postmortems/README.md'),
    },
  ];
  const runbooks = choice.runbooks
    ? runbooksFor(view, detected, examples, config ?? defaultConfig)
    : nothing;
  return {
    files: [...files, ...runbooks.files],
    notes: [...notesOf(detected), ...runbooks.notes],
  };
}

const nothing: SetUp = { files: [], notes: [] };

/** Of the services that a person named, else of those that were detected. */
function runbooksFor(
  view: RepositoryView,
  detected: Detected,
  examples: Examples,
  { services, response }: Config,
): SetUp {
  const names = (services.length > 0 ? services : detected.services).map(({ name }) => name);
  if (names.length === 0)
    return {
      files: [],
      notes: ['No services are told apart, so no runbook is begun: name them in `services`.'],
    };
  const skeleton = example(examples, 'runbooks/service.md');
  return { files: wantedRunbooks(names, view, response.runbookFolders, skeleton), notes: [] };
}

function namesOf({ watch, doctor, rollback, freeze }: SetUpChoice): readonly string[] {
  return [
    ...usual,
    ...(watch ? watching : []),
    ...(rollback ? ['rollback.yml'] : []),
    ...(freeze ? ['freeze.yml'] : []),
    ...(doctor ? ['doctor.yml'] : []),
  ];
}

function workflowText(
  name: string,
  view: RepositoryView,
  examples: Examples,
  { config }: SetUpChoice,
): string {
  const text = example(examples, `workflows/${name}`);
  if (name !== 'rollback.yml') return text;
  const ways = config ?? defaultConfig;
  return fittedRollback(text, startedWorkflows(view, ways), ways);
}

function notesOf({ form, label, type, template }: Detected): readonly string[] {
  const how = type === null ? `with the label "${label}"` : `with the issue type "${type}"`;
  return [
    ...(form === null ? [] : [`${form} already declares incidents, ${how}: no second form.`]),
    ...(template === null
      ? []
      : [`${template} is a template of yours: docs/templates.md says how it is filled in.`]),
  ];
}

/** Another file of that name is not ours: ours stands beside it. */
function workflowPath(name: string, view: RepositoryView): string {
  const path = `${workflowFolder}/${name}`;
  const text = view.texts[path];
  const isThere = text !== undefined || view.paths?.includes(path) === true;
  const isOurs = isKept(text ?? '') || ownJobs(view).some(({ workflow }) => workflow.path === path);
  return isThere && !isOurs ? `${workflowFolder}/after-action-${name}` : path;
}

function example(examples: Examples, path: string): string {
  const text = examples[path];
  if (text === undefined) throw new Error(`the package lacks examples/${path}`);
  return text;
}

/** In an expression a quote is written twice. */
const inExpression = (label: string): string => `'${label.replaceAll("'", "''")}'`;

function fitted(text: string, { label, type, directory }: Detected): string {
  const carries = (name: string): string =>
    `contains(github.event.issue.labels.*.name, ${inExpression(name)})`;
  return text
    .replaceAll(`'postmortems/**'`, () => `${JSON.stringify(`${directory}/**`)}`)
    .replaceAll(carries('incident'), () =>
      type === null
        ? carries(label)
        : `(${carries(label)} || github.event.issue.type.name == ${inExpression(type)})`,
    )
    .replaceAll(
      `github.event.label.name == 'incident'`,
      () => `github.event.label.name == ${inExpression(label)}`,
    )
    .replace(/^ *types: \[(?:opened, )?labeled, unlabeled,/m, (line) =>
      type === null ? line : `${line} typed, untyped,`,
    )
    .split('\n')
    .filter((line) => !/^# The commit after `@` is a placeholder/.test(line) || /@0{40}/.test(text))
    .map((line) =>
      line.replace(/^# The label is `incident`;/, () => `# The label is \`${label}\`;`),
    )
    .join('\n');
}

function fittedForm(text: string, { label }: Detected, severities: Config['severities']): string {
  const labelled = text.replace('labels: [incident]', () => `labels: [${yamlWord(label)}]`);
  const own = severities.map(({ name, description }) =>
    yamlLine(description === '' ? name : `${name} - ${lowerFirst(description)}`),
  );
  const lines = labelled.split('\n');
  const options = lines.filter((line) => /^ {8}- /.test(line));
  const first = lines.findIndex((line) => /^ {8}- /.test(line));
  return [
    ...lines.slice(0, first),
    ...own.map((option) => `        - ${option}`),
    ...lines.slice(first + options.length),
  ]
    .filter((line) => !line.startsWith('# Copy to '))
    .join('\n');
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const yamlWord = (text: string): string =>
  /^[A-Za-z][\w-]*$/.test(text) ? text : JSON.stringify(text);
const yamlLine = (text: string): string =>
  /^[A-Za-z][\w ,.-]*$/.test(text) ? text : JSON.stringify(text);
