/** `after-action init`: the files of the set-up, fitted to this clone; shown first, written with consent. */
import { exitCodes, UserError } from '../errors.js';
import { shippedExamples } from '../node/examples.js';
import { blockedBy, createScreen, type Io, writeText } from '../node/io.js';
import { isChange, renderNext, renderSetUp, renderTexts } from '../render/set-up/screen.js';
import { type Detected, detect } from '../set-up/detect.js';
import { agreedZone } from '../set-up/machine-zone.js';
import { planSetUp, type SetUpPlan } from '../set-up/plan.js';
import { appliedLine } from '../action/log.js';
import type { Config } from '../config/config.js';
import { defaultConfig } from '../config/defaults.js';
import { applyJob } from '../jobs/job.js';
import { jobs } from '../registry.js';
import type { LabelRecord } from '../repository/repository.js';
import { startsWorkflows } from '../set-up/rollback-file.js';
import { ownJobs } from '../set-up/workflows.js';
import { wantedLabels } from '../set-up/labels.js';
import { counted } from '../text/counted.js';
import { connectRepository } from './connect.js';
import { findPlace } from './place.js';
import { usageError } from './usage.js';
import { readClone, type Clone } from './clone-view.js';
import { configOfView } from './config-option.js';

interface Options {
  readonly yes?: boolean;
  readonly print?: boolean;
  readonly watch?: boolean;
  readonly doctor?: boolean;
  readonly rollback?: boolean;
  readonly freeze?: boolean;
  readonly runbooks?: boolean;
  readonly apply?: boolean;
  readonly repo?: string;
}

export async function runInit(options: Options, io: Io): Promise<number> {
  if (options.apply !== true && options.repo !== undefined)
    throw usageError(
      '--repo says where the labels go, and without --apply none are created',
      'Add --apply, or leave --repo out: the files are written into this clone.',
      'after-action init --apply --repo octo/shop',
    );
  if (options.yes === true && options.print === true)
    throw usageError(
      '--print writes nothing, and --yes writes without asking',
      'Leave one of them out.',
      'after-action init --print',
    );
  if (options.apply === true && options.print === true)
    throw usageError(
      '--print writes nothing, and --apply creates labels on GitHub',
      'Leave one of them out.',
      'after-action init --print',
    );
  const clone = await requireClone(io);
  const config = await configOfView(clone.view, io);
  const timeZone = agreedZone(io.zone, clone.offsets, io.now());
  const detected = detect(clone.view, { ...clone, timeZone, config });
  const wants = wantedByConfig(clone, config);
  const planned = planSetUp({
    view: clone.view,
    detected,
    examples: shippedExamples(),
    choice: {
      watch: options.watch === true || hasKept(clone, 'watch.yml'),
      doctor: options.doctor === true || hasKept(clone, 'doctor.yml'),
      rollback: options.rollback === true || hasKept(clone, 'rollback.yml') || wants.rollback,
      freeze: options.freeze === true || hasKept(clone, 'freeze.yml') || wants.freeze,
      runbooks: options.runbooks === true,
      config,
    },
    deleted: clone.deleted,
  });
  const plan = { ...planned, notes: [...planned.notes, ...elsewhere(clone)] };
  if (options.print === true) {
    io.out(renderTexts(plan));
    return exitCodes.ok;
  }
  const screen = createScreen(io, io.now());
  io.out(`${renderSetUp(plan, detected, screen)}\n\n`);
  const code = settle(plan, detected, clone, options, io);
  if (options.apply === true && code === exitCodes.ok)
    await createLabels(
      wantedLabels(detected.label, (config ?? defaultConfig).severities),
      options,
      io,
    );
  return code;
}

/** Nobody should find out after an evening of setting up. */
function elsewhere({ foreignHost }: Clone): readonly string[] {
  return foreignHost === null
    ? []
    : [`The remote is at ${foreignHost}: these files do something only in a repository on GitHub.`];
}

/** What the configuration asks for and no workflow of theirs does yet. */
function wantedByConfig(
  { view }: Clone,
  config: Config | null,
): { readonly rollback: boolean; readonly freeze: boolean } {
  const has = (command: string): boolean => ownJobs(view).some((job) => job.command === command);
  return {
    rollback: config !== null && startsWorkflows(config) && !has('rollback'),
    freeze: config !== null && config.freeze.on.length > 0 && !has('freeze-check'),
  };
}

/** Once they are there they are kept up to date. */
function hasKept({ view }: Clone, file: string): boolean {
  return view.texts[`.github/workflows/${file}`]?.includes('after-action init keeps') === true;
}

function settle(
  plan: SetUpPlan,
  detected: Detected,
  { top }: Clone,
  { yes }: Options,
  io: Io,
): number {
  const changes = plan.files.filter(isChange);
  const screen = createScreen(io, io.now());
  if (changes.length === 0) {
    io.out('Everything is up to date.\n');
    return exitCodes.ok;
  }
  const question = `Write ${counted(changes.length, 'file')}? [y/N] `;
  if (yes !== true && !/^y(?:es)?$/i.test(io.ask?.(question) ?? '')) {
    io.out(
      'Nothing was written. `after-action init --yes` writes, `--print` shows the whole text.\n',
    );
    return exitCodes.ok;
  }
  refuseBlocked(
    top,
    changes.map(({ path }) => path),
  );
  for (const { path, after } of changes) writeText({ ...io, cwd: top }, path, after);
  io.out(`${counted(changes.length, 'file')} written.\n\n${renderNext(plan, detected, screen)}\n`);
  return exitCodes.ok;
}

/** Those that are there stay as they are, whatever their colour. */
async function createLabels(
  wanted: readonly LabelRecord[],
  options: Options,
  io: Io,
): Promise<void> {
  const place = await findPlace(options, io);
  if (place === null)
    throw usageError(
      'Nothing says which repository the labels belong to',
      'Name it with --repo, or add a remote called origin.',
      'after-action init --apply --repo octo/shop',
    );
  const repository = await connectRepository(place, io);
  const context = { config: defaultConfig, configProblems: [], now: io.now(), templates: {} };
  const { applied } = await applyJob(await jobs.labels(), { wanted }, repository, context);
  for (const one of applied) io.out(`${appliedLine(one)}\n`);
  const problem = applied.flatMap(({ problems = [] }) => problems)[0];
  if (problem !== undefined) throw new UserError(problem);
  if (applied.length === 0) io.out('All labels are there.\n');
}

/** Before anything is written: all or nothing, and never through a link that leads elsewhere. */
function refuseBlocked(top: string, paths: readonly string[]): void {
  const problems = paths.flatMap((path) => {
    const blocked = blockedBy(top, path);
    return blocked === null ? [] : [blocked];
  });
  const [first] = problems;
  if (first === undefined) return;
  throw new UserError({
    code: 'PM681',
    message: `${first} is a file or a link where a folder is needed`,
    remedy: `Replace ${first} by a folder, and run init again; nothing was written.`,
    place: { path: first },
  });
}

async function requireClone(io: Io): Promise<Clone> {
  const clone = await readClone(io, []);
  if (clone !== null) return clone;
  throw new UserError({
    code: 'PM680',
    message: 'This is not a git repository with files in it',
    expected: 'a clone of the repository whose incidents are to be kept',
    example: 'git clone https://github.com/octo/shop && cd shop',
    remedy: 'Run the command in a clone.',
  });
}
