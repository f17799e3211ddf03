/** The end of every command that could write: what would be done, or what was done. */
import type { JobRun } from '../jobs/job.js';
import type { PlanNote } from '../jobs/plan.js';
import { exitCodes } from '../errors.js';
import { sentence } from '../action/annotations.js';
import { appliedLine, changeTitle, describeNote } from '../action/log.js';
import { ink, plain, type Screen, wrap } from '../render/screen.js';
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
  const changes = run.plan.changes;
  io.err(
    changes.length === 0
      ? `\nNothing to write: ${run.plan.reasons.map(plain).join('; ') || 'all is as it should be'}.\n`
      : `\nWould write (add --apply to do it):\n${changes.map((change) => `  ${line(changeTitle(change), screen)}`).join('\n')}\n`,
  );
  return exitCodes.ok;
}

/** A conflict or a refusal; that a command is obeyed shows in the changes. */
function isUnexpected(note: PlanNote): boolean {
  return note.kind === 'conflict' || !note.obeyed;
}

function line(text: string, screen: Screen): string {
  return wrap(plain(text), screen.width - 2).join('\n    ');
}
