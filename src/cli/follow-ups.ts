/** `after-action follow-ups` */
import { type Instant } from '../time/instant.js';
import { carryOut, type OutcomeOptions } from './carry-out.js';
import { jobs, plugIns } from '../registry.js';
import { exitCodes, UserError } from '../errors.js';
import type { FollowUp } from '../follow-ups/follow-ups.js';
import { selectFollowUps, type Selection } from '../follow-ups/select.js';
import { joinFollowUps } from '../follow-ups/follow-ups-of.js';
import { parsePostmortem } from '../postmortem/parse.js';
import { renderFollowUpsCsv } from '../render/follow-ups/csv.js';
import { renderFollowUpsReport } from '../render/follow-ups/markdown.js';
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
  readonly format?: string;
  readonly overdue?: boolean;
  readonly owner?: string;
  readonly team?: string;
}

const formats = ['table', 'markdown', 'json', 'csv'] as const;
type Format = (typeof formats)[number];

export async function runFollowUps(
  options: Options,
  io: Io,
  files: readonly string[],
): Promise<number> {
  const format = chooseFormat(options);
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
  const shown = selectFollowUps(run.output.followUps, selection(options), context.config);
  const code = print(shown, format, io, context.now);
  return Math.max(
    code,
    showPlan(run, io, createScreen(io, context.now), {
      ...options,
      json: format !== 'table',
      writable: true,
    }),
  );
}

/** Without GitHub only the document's own word counts: a ticked box is done, a link is tracked somewhere. */
async function ofFiles(files: readonly string[], options: Options, io: Io): Promise<number> {
  refuseUnused(options, ['repo', 'apply'], 'with files');
  const config = await localConfig(options.config, io);
  const now = nowOption(options, io.now(), config.timeZone);
  const trackers = await plugIns.trackers();
  return print(
    selectFollowUps(
      readDocuments(files, io, 'postmortem').flatMap(({ path, text }) =>
        joinFollowUps(parsePostmortem(path, text, config.postmortem.sections), [], config, now, {
          trackers,
        }),
      ),
      selection(options),
      config,
    ),
    chooseFormat(options),
    io,
    now,
  );
}

function selection(options: Options): Selection {
  return { overdue: options.overdue, owner: options.owner, team: options.team };
}

function chooseFormat({ format, json }: Options): Format {
  const wanted = format ?? (json === true ? 'json' : 'table');
  const known = formats.find((name) => name === wanted);
  if (known !== undefined && (json !== true || known === 'json')) return known;
  throw new UserError({
    code: 'PM404',
    message:
      known === undefined
        ? 'Unknown format of the follow-ups'
        : `--json and --format ${known} exclude each other`,
    expected: formats.join(', '),
    example: '--format csv',
    received: wanted.slice(0, 40),
    remedy: 'Use one of the listed formats.',
  });
}

function print(all: readonly FollowUp[], format: Format, io: Io, now: Instant): number {
  io.out(renderAs(format, all, io, now));
  return all.some(({ state }) => state === 'overdue' || state === 'untracked')
    ? exitCodes.findings
    : exitCodes.ok;
}

function renderAs(format: Format, all: readonly FollowUp[], io: Io, now: Instant): string {
  if (format === 'json') return `${JSON.stringify(followUpsJson(all), null, 2)}\n`;
  if (format === 'csv') return renderFollowUpsCsv(all);
  if (format === 'markdown') return `${renderFollowUpsReport(all)}\n`;
  return `${renderFollowUps(all, createScreen(io, now))}\n`;
}
