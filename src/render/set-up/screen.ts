/** What `init` shows before it writes: what was found, what becomes of each file, and what is left to do by hand. */
import type { Detected } from '../../set-up/detect.js';
import type { KeptFile } from '../../set-up/kept-file.js';
import { closingJob, type SetUpPlan } from '../../set-up/plan.js';
import { counted } from '../../text/counted.js';
import { ink, type Screen, wrap } from '../screen.js';
import { plain } from '../../text/plain.js';
import { renderShortDiff } from '../short-diff.js';

export function renderSetUp(plan: SetUpPlan, detected: Detected, screen: Screen): string {
  const lines = [
    ink(screen, 'bold', 'Found'),
    ...found(detected).flatMap((line) => item(line, screen)),
    '',
    ink(screen, 'bold', 'Files'),
    ...plan.files.flatMap((file) => fileLines(file, screen)),
    ...plan.deleted.flatMap((path) =>
      item(`${path} was deleted here before: it stays away.`, screen),
    ),
    ...plan.notes.flatMap((note) => item(note, screen)),
  ];
  return lines.join('\n');
}

/** The whole text of what would be written. */
export function renderTexts(plan: SetUpPlan): string {
  return plan.files
    .filter(isChange)
    .map(({ path, after }) => `==> ${path} <==\n${after}`)
    .join('\n');
}

/** What not every team wants from the first day. */
const further = [
  { file: 'watch.yml', option: '--watch', words: 'reminders and probes by the clock' },
  {
    file: 'rollback.yml',
    option: '--rollback',
    words: 'what was approved is carried out',
  },
  { file: 'freeze.yml', option: '--freeze', words: 'a freeze holds pull requests up' },
  { file: 'doctor.yml', option: '--doctor', words: 'a weekly look whether all is ready' },
] as const;

const runbooksToo = {
  option: '--runbooks',
  words: 'a runbook to fill in for each service that has none',
};

/** What remains after the files are written. */
export function renderNext(plan: SetUpPlan, detected: Detected, screen: Screen): string {
  const deploys = plan.files.find(({ path }) => /deploys\.yml$/.test(path))?.path;
  const branch = detected.defaultBranch ?? 'the default branch';
  const steps = [
    ...(plan.isUnreleased
      ? [
          'No release of After-Action is named yet: replace the zeros after "@" in the workflows by the commit you want to run. They start nothing before that.',
        ]
      : []),
    `Commit these files to ${plain(branch)}: GitHub starts workflows for issues from nowhere else.`,
    'Settings, Actions, General: tick "Allow GitHub Actions to create and approve pull requests".',
    `Create the labels: after-action init --apply, or gh label create ${shellWord(detected.label)}`,
    'Ask whether all is there: after-action doctor',
  ];
  const begins = plan.files.some(
    ({ before, after }) => before === null && /^# Runbook: /.test(after),
  );
  const later = [
    ...further.filter(({ file }) => !plan.files.some(({ path }) => path.endsWith(file))),
    ...(detected.services.length === 0 || begins ? [] : [runbooksToo]),
  ];
  const silent = deploys === undefined ? [] : detected.silentDeploys;
  return [
    ink(screen, 'bold', 'Next'),
    ...steps.flatMap((step, index) => item(step, screen, `${index + 1}. `)),
    ...(later.length === 0 ? [] : ['', ink(screen, 'bold', 'With a further run, if you like')]),
    ...later.flatMap(({ option, words }) => item(`after-action init ${option}: ${words}`, screen)),
    ...silent.flatMap(({ path, job }) => [
      '',
      ...wrap(
        `${plain(path)} deploys, and what it does starts no other workflow. Add to its jobs:`,
        screen.width,
      ),
      ink(screen, 'cyan', closingJob(plain(job), deploys ?? '')),
    ]),
  ].join('\n');
}

export const isChange = ({ state }: KeptFile): boolean => state === 'new' || state === 'updated';

function found(detected: Detected): readonly string[] {
  const { environments, source, services, postmortems, directory, timeZone } = detected;
  const named = environments.map(({ name }) => name);
  return [
    `default branch: ${detected.defaultBranch ?? 'unknown'}`,
    `label of incidents: ${detected.label}`,
    ...(detected.type === null ? [] : [`issue type of incidents: ${detected.type}`]),
    `deploys: ${deploysFrom(detected, named)}`,
    ...counting(detected),
    ...(source === 'auto' ? [] : [`what counts as a deploy: ${source}`]),
    services.length === 0
      ? 'services: none told apart (services/, apps/, Dockerfiles, CODEOWNERS)'
      : `services: ${services.map(({ name }) => name).join(', ')} (by ${detected.servicesBy})`,
    `postmortems: ${postmortems === 0 ? 'none yet' : counted(postmortems, 'document')} in ${directory}`,
    ...(timeZone === null ? [] : [`time zone: ${timeZone}`]),
  ];
}

/** Which of the environments are what users reach, and why. */
function counting({ environments, configured, source }: Detected): readonly string[] {
  if (configured.length > 0)
    return [`what users reach: ${configured.join(', ')} (by your configuration)`];
  if (environments.length === 0 || source !== 'auto') return [];
  const of = (kind: string) =>
    environments.filter((one) => one.kind === kind).map(({ name }) => name);
  const [production, unknown] = [of('production'), of('unknown')];
  if (production.length > 0) return [`what users reach: ${production.join(', ')} (by the name)`];
  return [
    unknown.length === 0
      ? 'what users reach: none of these names says so; name it in `deployments.environments`'
      : `what users reach: ${unknown.join(', ')} (no name says production; the rest is left out)`,
  ];
}

function deploysFrom(
  { source, hasReleaseTags }: Detected,
  environments: readonly string[],
): string {
  if (environments.length > 0 && source === 'auto')
    return `workflows with the ${environments.length === 1 ? 'environment' : 'environments'} ${environments.join(', ')}`;
  if (source !== 'auto') return 'runs of a workflow';
  return hasReleaseTags
    ? 'deployments where GitHub has some, else releases'
    : 'deployments or releases where GitHub has some, else pushes to the default branch';
}

function fileLines(file: KeptFile, screen: Screen): readonly string[] {
  const { path, before, after, state, conflicts } = file;
  const words = {
    new: `new, ${counted(after.split('\n').length - 1, 'line')}`,
    updated: 'changed',
    unchanged: 'up to date',
    theirs: 'yours, it stays as it is',
  }[state];
  const color = { new: 'green', updated: 'yellow', unchanged: 'dim', theirs: 'dim' } as const;
  const isShort = state === 'updated' || path.endsWith('after-action.yml');
  const diff =
    isShort && isChange(file)
      ? renderShortDiff(withoutMark(before ?? ''), withoutMark(after), screen)
      : [];
  return [
    `  ${plain(path)}  ${ink(screen, color[state], words)}`,
    ...diff.map((line) => `      ${line}`),
    ...(conflicts === 0
      ? []
      : [`      ${counted(conflicts, 'place')} that both changed: yours stays`]),
  ];
}

/** Hashes say nothing to people. */
function withoutMark(text: string): string {
  return text.replace(/^.{0,10}after-action init keeps your edits;.*$/gm, '');
}

function item(text: string, screen: Screen, mark = '- '): readonly string[] {
  const indent = ' '.repeat(mark.length + 2);
  return wrap(plain(text), screen.width - indent.length).map((line, index) =>
    index === 0 ? `  ${mark}${line}` : `${indent}${line}`,
  );
}

/** What a shell reads as one word, whatever is in it. */
export function shellWord(text: string): string {
  return /^[\w./-]+$/.test(text) ? text : `'${plain(text).replaceAll("'", String.raw`'\''`)}'`;
}
