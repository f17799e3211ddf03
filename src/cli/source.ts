/** Where a terminal command reads from: GitHub, or a recording; and how it is set for the run. */
import { resolve } from 'node:path';
import type { RunContext } from '../jobs/job.js';
import { readConfig } from '../jobs/read-config.js';
import type { Repository } from '../repository/repository.js';
import { UserError } from '../errors.js';
import { connect } from '../github/connect.js';
import { parseRecording, type Recording } from '../recording/recording.js';
import { recordedRepository } from '../recording/recorded-repository.js';
import { loadRuleIds } from '../registry.js';
import type { RepositoryReader } from '../repository/repository.js';
import { readTime } from '../time/read-times.js';
import { type Instant, instantOf } from '../time/instant.js';
import { shippedTemplates } from '../node/templates.js';
import { type Io, readText } from '../node/io.js';
import { readConfigFile, showParsed } from './config-option.js';
import { fsCacheStore } from '../node/cache-folder.js';

export interface SourceOptions {
  readonly repo?: string;
  readonly issue?: string;
  readonly recording?: string;
  readonly now?: string;
  readonly at?: string;
  readonly config?: string;
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
  const recording = parseRecording(parseJson(readText(io, path, 'recording'), path));
  const last = lastInstant(recording);
  const at = instantOption('--at', options.at ?? options.now, last) ?? last;
  const reader = recordedRepository(recording, at);
  return {
    reader,
    repository: null,
    issue: recording.issue.number,
    context: await readContext(reader, options, at, io),
    recording,
  };
}

async function fromGitHub(options: SourceOptions, io: Io): Promise<Source> {
  if (options.repo === undefined)
    throw usageError(
      'Nothing says where to read from',
      'Name --repo owner/name and --issue N, or --recording FILE.',
      'after-action timeline --repo octo/shop --issue 12',
    );
  const issue = Number((options.issue ?? '').replace(/^#/, ''));
  if (!Number.isSafeInteger(issue) || issue < 1)
    throw usageError(
      options.issue === undefined
        ? 'Nothing says which issue'
        : `--issue "${options.issue}" is no issue number`,
      'Give the number of the incident.',
      '--issue 12',
    );
  const repository = connectRepository(options.repo, io);
  const now = instantOption('--now', options.now ?? options.at, io.now()) ?? io.now();
  return {
    reader: repository.reader,
    repository,
    issue,
    context: await readContext(repository.reader, options, now, io),
    recording: null,
  };
}

export function connectRepository(name: string, io: Io): ReturnType<typeof connect> {
  if (!/^[\w.-]+\/[\w.-]+$/.test(name))
    throw usageError(
      `--repo "${name.slice(0, 100)}" is no repository`,
      'Name it as owner/name.',
      '--repo octo/shop',
    );
  const token = io.env['GITHUB_TOKEN'] ?? io.env['GH_TOKEN'] ?? '';
  if (token === '')
    throw new UserError({
      code: 'PM101',
      message: 'No token was given',
      expected: 'GITHUB_TOKEN or GH_TOKEN in the environment',
      example: 'GITHUB_TOKEN=$(gh auth token) after-action …',
      remedy:
        'Set one of them; reading needs no more than issues, contents, deployments and pull requests: read.',
    });
  const notice = (line: string): void => io.err(`${line}\n`);
  const cacheStore =
    io.cache === undefined ? null : fsCacheStore(resolve(io.cwd, io.cache), notice);
  const repository = connect({
    token,
    repository: name,
    event: null,
    cacheStore,
    options: { notice },
  });
  io.atEnd?.(() => repository.flushCache());
  return repository;
}

/** Configuration from `--config FILE`, else from the repository; its problems and notices are shown. */
export async function readContext(
  reader: RepositoryReader,
  options: Pick<SourceOptions, 'config'>,
  now: Instant,
  io: Io,
): Promise<RunContext> {
  const parsed =
    options.config === undefined
      ? await readConfig(reader, loadRuleIds)
      : await readConfigFile(options.config, io);
  showParsed(parsed, io);
  return {
    config: parsed.config,
    configProblems: parsed.problems,
    now,
    templates: shippedTemplates(),
  };
}

export function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new UserError({
      code: 'PM406',
      message: `${path} is no JSON`,
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

export function usageError(message: string, remedy: string, example?: string): UserError {
  return new UserError({
    code: 'PM404',
    message,
    remedy,
    ...(example === undefined ? {} : { example }),
  });
}
