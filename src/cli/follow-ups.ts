/** `after-action follow-ups` */
import { type Instant } from '../time/instant.js';
import { runJob } from '../jobs/job.js';
import { jobs, plugIns } from '../registry.js';
import { exitCodes } from '../errors.js';
import type { FollowUp } from '../follow-ups/follow-ups.js';
import { followUpsOf } from '../follow-ups/follow-ups-of.js';
import { parsePostmortem } from '../postmortem/parse.js';
import { followUpsJson } from '../render/follow-ups/json.js';
import { renderFollowUps } from '../render/follow-ups/terminal.js';
import { type Io, readText, screenOf } from '../node/io.js';
import { showPlan } from './show.js';
import { localConfig } from './config-option.js';
import { connectRepository, instantOption, readContext, usageError } from './source.js';

interface Options {
  readonly repo?: string;
  readonly now?: string;
  readonly config?: string;
  readonly json?: boolean;
  readonly apply?: boolean;
}

export async function runFollowUps(
  options: Options,
  io: Io,
  files: readonly string[],
): Promise<number> {
  const now = instantOption('--now', options.now, io.now()) ?? io.now();
  if (options.repo === undefined) return ofFiles(files, options, io, now);
  const repository = connectRepository(options.repo, io);
  const context = await readContext(repository.reader, options, now, io);
  const run = await runJob(
    await jobs['follow-ups'](),
    {},
    { reader: repository.reader, repository },
    context,
    options.apply,
  );
  const code = print(run.output.followUps, options, io, now);
  return Math.max(code, showPlan(run, io, screenOf(io, now), { ...options, writable: true }));
}

/** Without GitHub only the document's own word counts: a ticked box is done, a link is tracked somewhere. */
async function ofFiles(
  files: readonly string[],
  options: Options,
  io: Io,
  now: Instant,
): Promise<number> {
  if (files.length === 0)
    throw usageError(
      'Nothing says whose follow-ups to look at',
      'Name postmortem files, or --repo owner/name.',
      'after-action follow-ups postmortems/*.md',
    );
  const config = await localConfig(options.config, io);
  const trackers = await plugIns.trackers();
  return print(
    files.flatMap((path) =>
      followUpsOf(parsePostmortem(path, readText(io, path, 'postmortem')), [], config, now, {
        trackers,
      }),
    ),
    options,
    io,
    now,
  );
}

function print(all: readonly FollowUp[], options: Options, io: Io, now: Instant): number {
  io.out(
    options.json === true
      ? `${JSON.stringify(followUpsJson(all), null, 2)}\n`
      : `${renderFollowUps(all, screenOf(io, now))}\n`,
  );
  return all.some(({ state }) => state === 'overdue' || state === 'untracked')
    ? exitCodes.findings
    : exitCodes.ok;
}
