/** The end of every command that could write: what would be done, or what was done. */
import type { JobRun } from '../jobs/job.js';
import type { PlanNote } from '../jobs/plan.js';
import { exitCodes } from '../errors.js';
import { counted } from '../text/counted.js';
import type { AppliedChange } from '../jobs/apply.js';
import { renderShortDiff } from '../render/short-diff.js';
import { sentence } from '../action/annotations.js';
import { appliedLine, changeTitle, describeNote } from '../action/log.js';
import { ink, type Screen, wrap } from '../render/screen.js';
import { plain } from '../text/plain.js';
import type { Io } from '../node/io.js';

/** Prints the plan or its outcome to stderr, so that stdout holds the result alone; answers the exit code. */
export function showPlan(
  run: Pick<JobRun<unknown>, 'plan' | 'applied'>,
  io: Io,
  screen: Screen,
  options: { readonly apply?: boolean; readonly json?: boolean; readonly writable: boolean },
): number {
  const failed = run.applied.filter(({ outcome }) => outcome === 'failed');
  if (options.json !== true)
    for (const note of (run.plan.notes ?? []).filter(isUnexpected))
      io.err(`${ink(screen, 'yellow', line(describeNote(note), screen))}\n`);
  if (!options.writable) return exitCodes.ok;
  if (options.apply === true) {
    for (const done of run.applied) io.err(`${line(appliedLine(done), screen)}\n`);
    for (const { problems } of failed)
      for (const problem of problems ?? [])
        io.err(`${ink(screen, 'red', plain(sentence(problem)))}\n`);
    return failed.length > 0 ? exitCodes.access : exitCodes.ok;
  }
  if (options.json === true) return exitCodes.ok;
  io.err(`${previewLines(run, screen).join('\n')}\n`);
  return exitCodes.ok;
}

/** What `--apply` would do, in its own words. */
function previewLines(
  { plan, applied }: Pick<JobRun<unknown>, 'plan' | 'applied'>,
  screen: Screen,
): readonly string[] {
  const open = applied.filter(({ outcome }) => outcome !== 'unchanged');
  const same = applied.length - open.length;
  const unchanged = same === 0 ? [] : [`${counted(same, 'thing')} unchanged.`];
  if (open.length === 0)
    return [
      '',
      `Nothing to change${plan.reasons.length > 0 && applied.length === 0 ? `: ${plan.reasons.map(plain).join('; ')}` : ''}.`,
      ...unchanged,
    ];
  return [
    '',
    'Would change (add --apply to do it):',
    ...open.flatMap((done) => [
      `  ${line(`${verbs[done.outcome]} ${changeTitle(done.change)}${done.note === undefined ? '' : ` (${done.note})`}`, screen)}`,
      ...textDiff(done, screen).map((row) => `      ${row}`),
    ]),
    ...unchanged,
  ];
}

const verbs: Readonly<Record<AppliedChange['outcome'], string>> = {
  created: 'create',
  updated: 'update',
  unchanged: 'keep',
  skipped: 'skip',
  failed: 'fail on',
  stale: 'try again',
};

function textDiff({ change, before }: AppliedChange, screen: Screen): readonly string[] {
  if (before === undefined) return [];
  if (change.kind === 'file') return renderShortDiff(before, change.text, screen);
  return change.kind === 'comment' || change.kind === 'pull-request'
    ? renderShortDiff(before, change.body, screen)
    : [];
}

/** A conflict or a refusal; that a command is obeyed shows in the changes. */
function isUnexpected(note: PlanNote): boolean {
  return note.kind === 'conflict' || !note.obeyed;
}

function line(text: string, screen: Screen): string {
  return wrap(plain(text), screen.width - 6).join('\n    ');
}
