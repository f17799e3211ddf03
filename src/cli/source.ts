/** Where a terminal command reads from: GitHub, or a recording; and how it is set for the run. */
import type { RunContext } from '../jobs/job.js';
import { readConfig } from '../jobs/read-config.js';
import type { Repository } from '../repository/repository.js';
import { UserError } from '../errors.js';
import { parseRecording, type Recording } from '../recording/recording.js';
import { recordedRepository } from '../recording/recorded-repository.js';
import { loadRuleIds } from '../registry.js';
import type { RepositoryReader } from '../repository/repository.js';
import { readTime } from '../time/read-times.js';
import { type Instant, instantOf } from '../time/instant.js';
import { shippedTemplates } from '../node/templates.js';
import { type Io, readText } from '../node/io.js';
import { readConfigFile, showParsed } from './config-option.js';
import { connectRepository } from './connect.js';
import { checkPlace, parseNumber, type PlaceOptions, requirePlace } from './place.js';
import { allOf, refuseUnused, usageError } from './usage.js';

export interface TimeOptions {
  readonly at?: string;
  readonly now?: string;
}

/** How a command is set, whatever it reads. */
export interface ContextOptions extends TimeOptions {
  readonly config?: string;
}

export interface SourceOptions extends PlaceOptions, ContextOptions {
  readonly issue?: string;
  readonly recording?: string;
  readonly apply?: boolean;
}

export interface Source {
  readonly reader: RepositoryReader;
  /** `null` where nothing can be written: a recording. */
  readonly repository: Repository | null;
  readonly issue: number;
  readonly context: RunContext;
  readonly recording: Recording | null;
}

/** Throws UserError with every fault of the options at once. */
export async function openSource(options: SourceOptions, io: Io): Promise<Source> {
  if (options.recording !== undefined && options.repo !== undefined)
    throw usageError('--recording and --repo exclude each other', 'Name one of them.');
  if (options.recording !== undefined)
    refuseUnused(options, ['issue'], 'with --recording, which holds one incident');
  return options.recording === undefined
    ? fromGitHub(options, io)
    : fromRecording(options.recording, options, io);
}

async function fromRecording(path: string, options: SourceOptions, io: Io): Promise<Source> {
  if (options.apply === true)
    throw usageError(
      '--apply needs GitHub: a recording cannot be changed',
      'Leave --apply out, or name --repo and --issue.',
    );
  const recording = readRecording(path, io);
  const last = lastInstant(recording);
  const context = await readContext(recordedRepository(recording), options, io, last);
  const reader = recordedRepository(recording, context.now);
  return {
    reader,
    repository: null,
    issue: recording.issue.number,
    context,
    recording,
  };
}

async function fromGitHub(options: SourceOptions, io: Io): Promise<Source> {
  const [{ number, place }] = allOf(
    () => parseNumber('issue', options.issue),
    () => checkPlace(options),
  );
  const repository = await connectRepository(await requirePlace(options, io, place), io);
  const context = await readContext(repository.reader, options, io);
  return { reader: repository.reader, repository, issue: number, context, recording: null };
}

/** Configuration from `--config FILE`, else from the repository, and the time that is asked about, in its time zone. */
export async function readContext(
  reader: RepositoryReader,
  options: ContextOptions,
  io: Io,
  present: Instant = io.now(),
): Promise<RunContext> {
  const parsed =
    options.config === undefined
      ? await readConfig(reader, loadRuleIds)
      : await readConfigFile(options.config, io);
  showParsed(parsed, io);
  return {
    config: parsed.config,
    configProblems: parsed.problems,
    now: nowOption(options, present, parsed.config.timeZone),
    templates: shippedTemplates(),
  };
}

export function readRecording(path: string, io: Io): Recording {
  return parseRecording(parseJson(readText(io, path, 'recording'), path), path);
}

export function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new UserError({
      code: 'PM406',
      message: `${path} is not valid JSON`,
      remedy: 'Name a file that `after-action record` wrote, or that has its form.',
      place: { path },
    });
  }
}

/** The end of a recording: nothing is known after it, so it is its "now". */
function lastInstant(recording: Recording): Instant {
  const times = [
    recording.issue.createdAt,
    recording.issue.closedAt,
    ...recording.comments.map(({ createdAt }) => createdAt),
    ...recording.issueEvents.map(({ createdAt }) => createdAt),
  ];
  return times.filter((time): time is Instant => time !== null).reduce((a, b) => (a > b ? a : b));
}

/** `--at`, else `--now`, else the present. */
export function nowOption(
  { at, now }: TimeOptions,
  present: Instant,
  zone: string | null,
): Instant {
  return (
    instantOption('--at', at, present, zone) ??
    instantOption('--now', now, present, zone) ??
    present
  );
}

/** ISO, or any form that slash commands take; `null` when nothing was given. Throws PM405. */
export function instantOption(
  name: string,
  value: string | undefined,
  now: Instant,
  zone: string | null = null,
): Instant | null {
  if (value === undefined) return null;
  if (/^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:?\d\d)$/.test(value)) {
    const exact = instantOf(value);
    if (exact !== null) return exact;
  }
  const read = readTime(value, { postedAt: now, zone }, { mayLieAhead: true });
  if ('at' in read) return read.at;
  throw new UserError({
    code: 'PM405',
    message: `${name} is not a valid time: ${read.problem.slice(0, 200)}`,
    expected: `a date and a time, ${zone ?? 'UTC'} unless a zone is given`,
    example: `${name} "2026-11-20 14:03"`,
    remedy: `Correct the time, or write it as ${read.example}.`,
  });
}
