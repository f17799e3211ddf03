/** `after-action follow-ups` */
import { type Instant } from '../time/instant.js';
import { carryOut, type OutcomeOptions } from './carry-out.js';
import { jobs, plugIns } from '../registry.js';
import { exitCodes } from '../errors.js';
import type { FollowUp } from '../follow-ups/follow-ups.js';
import { joinFollowUps } from '../follow-ups/follow-ups-of.js';
import { parsePostmortem } from '../postmortem/parse.js';
import { followUpsJson } from '../render/follow-ups/json.js';
import { renderFollowUps } from '../render/follow-ups/terminal.js';
import { type Io, createScreen } from '../node/io.js';
import { readDocuments } from './documents.js';
import { refuseUnused } from './usage.js';
import { showPlan } from './show.js';
import { localConfig } from './config-option.js';
import { connectRepository } from './connect.js';
import { type PlaceOptions, requirePlace } from './place.js';
import { nowOption, readContext, type TimeOptions } from './source.js';

interface Options extends PlaceOptions, TimeOptions, OutcomeOptions {
  readonly config?: string;
}

export async function runFollowUps(
  options: Options,
  io: Io,
  files: readonly string[],
): Promise<number> {
  if (files.length > 0) return ofFiles(files, options, io);
  const repository = await connectRepository(await requirePlace(options, io), io);
  const context = await readContext(repository.reader, options, io);
  const run = await carryOut(
    await jobs['follow-ups'](),
    {},
    { reader: repository.reader, repository },
    context,
    options,
  );
  const code = print(run.output.followUps, options, io, context.now);
  return Math.max(
    code,
    showPlan(run, io, createScreen(io, context.now), { ...options, writable: true }),
  );
}

/** Without GitHub only the document's own word counts: a ticked box is done, a link is tracked somewhere. */
async function ofFiles(files: readonly string[], options: Options, io: Io): Promise<number> {
  refuseUnused(options, ['repo', 'apply'], 'with files');
  const config = await localConfig(options.config, io);
  const now = nowOption(options, io.now(), config.timeZone);
  const trackers = await plugIns.trackers();
  return print(
    readDocuments(files, io, 'postmortem').flatMap(({ path, text }) =>
      joinFollowUps(parsePostmortem(path, text, config.postmortem.sections), [], config, now, {
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
      : `${renderFollowUps(all, createScreen(io, now))}\n`,
  );
  return all.some(({ state }) => state === 'overdue' || state === 'untracked')
    ? exitCodes.findings
    : exitCodes.ok;
}
